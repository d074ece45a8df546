import Diagnostics
import Linking

/// A check of all that a build would publish, without writing anything.
public struct SiteCheck: Sendable {
  private let making: SiteMaking
  private let asOf: BuildOptions.AsOf
  private let past: PastFiles?
  private let progress: @Sendable (BuildPhase) -> Void

  /// A check with the options of a build, whose output folder has no meaning here. The records are also compared with
  /// those of the past, if these are given. `progress` is told as each phase begins.
  public init(
    _ options: BuildOptions, since past: PastFiles? = nil,
    progress: @escaping @Sendable (BuildPhase) -> Void = { _ in }
  ) {
    making = SiteMaking(options)
    asOf = options.asOf
    (self.past, self.progress) = (past, progress)
  }

  /// Finds all that a build finds, and all that is wrong with what it would make.
  public func run() async throws(BuildError) -> CheckReport {
    let made = try await making.make(asOf: asOf, progress: progress)
    let edits = comparison(made)?.diagnostics() ?? []
    guard let site = made.site, let linked = made.linked else { return report(made, edits) }
    progress(.rendering)
    let search = await site.search.index
    let outputs = site.outputs(search)
    let checking = OutputChecking(
      site: site, outputs: outputs, search: search,
      addresses: CheckedAddresses(outputs, site, unread: linked.unread),
      places: FaultPlaces(
        plan: site.plan, known: site.known, folder: making.folder, templates: made.templates),
      faulty: Set(made.diagnostics.filter { $0.severity == .error }.map(\.place.path)), jobs: making.jobs)
    return report(made, await checking.diagnostics() + edits, files: outputs.count)
  }

  private func comparison(_ made: MadeSite) -> PastComparison? {
    guard let past, let linked = made.linked else { return nil }
    return PastComparison(past: past, linked: linked, records: made.records, folder: making.folder)
  }

  /// What the build says of a line need not be said of the page that comes of it.
  private func report(_ made: MadeSite, _ found: [Diagnostic], files: Int = 0) -> CheckReport {
    let said = Set(made.diagnostics.map(Spot.init))
    let new = found.filter { !said.contains(Spot($0)) }
    return CheckReport(
      diagnostics: made.levels.applied(to: made.diagnostics + new).inOrder(),
      records: made.linked?.timeline.records.count ?? 0, files: files)
  }

  private struct Spot: Hashable {
    let id: String
    let path: String
    let line: Int32

    init(_ diagnostic: Diagnostic) {
      (id, path, line) = (diagnostic.id, diagnostic.place.path, diagnostic.place.mark.line)
    }
  }
}

/// What came of a check.
public struct CheckReport: Sendable {
  /// Everything that was found wrong, in order, each once.
  public let diagnostics: [Diagnostic]
  /// How many records the site shows.
  public let records: Int
  /// How many files were made and read; 0 when errors kept them from being made.
  public let files: Int
}
