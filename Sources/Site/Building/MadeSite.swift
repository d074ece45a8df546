import Diagnostics
import Linking
import Records
import Templates

/// A site as far as it could be made from its files, and all that is wrong with them.
struct MadeSite: Sendable {
  /// As the problems have it: levels are not applied yet.
  let diagnostics: [Diagnostic]
  let levels: DiagnosticLevels
  /// Nil when the site's configuration could not be read.
  let linked: LinkedContent?
  /// All records, those that are not public among them.
  let records: [Record]
  /// Nil when a template could not be compiled.
  let site: PlannedSite?
  let templates: [TemplateFile]
}

extension SiteMaking {
  /// Goes all the steps, as far as they lead.
  func make(
    asOf: BuildOptions.AsOf, progress: @Sendable (BuildPhase) -> Void
  ) async throws(BuildError) -> MadeSite {
    progress(.reading)
    let configuration = try configuration()
    let content = try await reading(configuration.value).content()
    var diagnostics = configuration.diagnostics + content.diagnostics
    guard let settings = configuration.value else {
      return MadeSite(
        diagnostics: diagnostics, levels: .usual, linked: nil, records: content.records, site: nil,
        templates: [])
    }
    progress(.linking)
    let visibility = visibility(settings, asOf: asOf)
    let linked = try await link(content, settings, visibility.value)
    let theme = try theme()
    let site = await plan(linked.value, theme.value)
    diagnostics += visibility.diagnostics + linked.diagnostics + theme.diagnostics + site.diagnostics
    return MadeSite(
      diagnostics: diagnostics, levels: settings.levels, linked: linked.value, records: content.records,
      site: site.value,
      templates: theme.value.templates)
  }
}
