import Diagnostics
import Linking
import Records

/// A site that is made again whenever its files change, in memory.
///
/// What a step gave is used again as long as all that it was made from is the same: a file that has the same
/// bytes is not parsed again; links are not followed again when every changed file has the same links, dates
/// and names of others; the plan stands when, besides, nothing is called otherwise. Outputs are made when they
/// are asked for. So what a snapshot holds is at any time what a whole build would give.
public actor SiteSession {
  private let making: SiteMaking
  private let asOf: @Sendable () -> BuildOptions.AsOf
  private var last: Making?
  /// Whether the last update could not read everything.
  private var isStale = true

  /// A session for the site of these options; `asOf` gives the moment for which it is made each time. The output
  /// folder and `isStrict` have no meaning here.
  public init(_ options: BuildOptions, asOf: @escaping @Sendable () -> BuildOptions.AsOf) {
    making = SiteMaking(options)
    self.asOf = asOf
  }

  /// What is below these paths, relative to the site's folder, may have changed.
  public enum Change: Sendable {
    case paths(Set<String>)
    /// Everything may have changed.
    case everything
  }

  /// Reads what changed and makes the site again; nil when nothing is different.
  ///
  /// - Throws: when a file cannot be read. The next update then reads everything.
  public func update(_ change: Change) async throws(BuildError) -> SiteUpdate? {
    let change = isStale ? .everything : change
    isStale = true
    let input = try await SiteInput.read(making, change, after: last?.input)
    let made = try await Making.make(input, making, asOf: asOf(), after: last)
    isStale = false
    guard let made else { return nil }
    last = made
    let levels = made.input.configuration.value?.levels ?? .usual
    let diagnostics = levels.applied(to: made.diagnostics)
    return SiteUpdate(
      diagnostics: diagnostics.inOrder(),
      snapshot: diagnostics.containErrors
        ? nil
        : made.site?.value.map {
          SiteSnapshot(site: $0, attachments: made.attachments)
        })
  }
}

/// What an update of a session gave.
public struct SiteUpdate: Sendable {
  /// Everything that is wrong, in order, each once.
  public let diagnostics: [Diagnostic]
  /// The site; nil when errors forbid to publish it.
  public let snapshot: SiteSnapshot?
}
