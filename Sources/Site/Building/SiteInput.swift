import Diagnostics
import Records

/// All that a site is made from, read.
struct SiteInput: Sendable {
  let configuration: Diagnosed<SiteConfiguration?>
  let content: Content
  let theme: Diagnosed<Theme>
  /// How it differs from the input before; nil when all of it has to be held for new.
  let changes: Changes?

  /// How the files differ from those of the input before.
  struct Changes: Sendable {
    /// The records of which there are other versions: what they were and what they are.
    let versions: [(old: FileReading, new: FileReading)]
    let isSameTheme: Bool
    /// Whether nothing else differs.
    let areAll: Bool

    var isEmpty: Bool { areAll && isSameTheme && versions.isEmpty }
  }

  /// Reads what a change names; the rest is as in `last`.
  static func read(
    _ making: SiteMaking, _ change: SiteSession.Change, after last: SiteInput?
  ) async throws(BuildError) -> SiteInput {
    let theme =
      if let last, !change.reaches("templates") { last.theme } else { try making.theme() }
    let configuration =
      if let last, !change.reaches(SiteConfiguration.path) { last.configuration } else {
        try making.folder.configuration()
      }
    var reading = making.reading(configuration.value)
    reading.keepsVersions = true
    guard let last, making.reading(last.configuration.value).settings == reading.settings else {
      return SiteInput(
        configuration: configuration, content: try await reading.content(), theme: theme, changes: nil)
    }
    let update = try await last.content.updated(change, reading)
    let changes = Changes(
      versions: update.versions, isSameTheme: last.theme.isEqual(to: theme), areAll: update.areAll)
    return SiteInput(
      configuration: configuration, content: update.content, theme: theme,
      changes: last.configuration.isEqual(to: configuration) ? changes : nil)
  }
}

extension SiteSession.Change {
  /// Whether a file, or anything below a folder, may have changed.
  func reaches(_ path: String) -> Bool {
    guard case .paths(let paths) = self else { return true }
    return paths.contains { $0 == path || path.isBelow($0) || $0.isBelow(path) }
  }
}

extension Diagnosed where Value: Equatable {
  fileprivate func isEqual(to other: Diagnosed) -> Bool {
    value == other.value && diagnostics == other.diagnostics
  }
}
