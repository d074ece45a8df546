import ArgumentParser
import Authoring
import Diagnostics
import ExternalLinks
import Site
import Theme

/// How a command says what it found.
struct Reporting: ParsableArguments {
  /// The forms of a report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, github, sarif
  }

  @Option(
    help:
      "How to report: as text for people, as one JSON object, as annotations of a GitHub workflow, or as SARIF."
  )
  var format: Format = .text

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  /// Shows what came of a build: diagnostics as text go to standard error, other forms to standard output.
  func show(_ report: BuildReport, site: String, seconds: Double) throws(ExitStatus) {
    let summary: [(key: String, number: Int)] =
      report.summary.map { summary in
        [
          ("records", summary.records), ("files", summary.files.total),
          ("written", summary.files.written), ("removed", summary.files.removed),
        ]
      } ?? []
    try show(report.diagnostics, site: site, summary: summary)
    guard format == .text else { return }
    Terminal.error.write(Self.closing(report.diagnostics, isPublished: report.summary != nil))
    guard let summary = report.summary else { return }
    try Terminal.output.deliver(
      Self.line(records: summary.records, files: summary.files.total, seconds: seconds) + "\n")
  }

  /// Shows what a check found, and how many links to other sites it followed.
  func show(_ report: CheckReport, _ links: ExternalReport?, site: String, seconds: Double) throws(ExitStatus)
  {
    let summary: [(key: String, number: Int)] = [("records", report.records), ("files", report.files)]
    try show(report.diagnostics, site: site, summary: summary + (links?.numbers ?? []))
    guard format == .text else { return }
    Terminal.error.write(Self.closing(report.diagnostics, isPublished: true))
    if let links { try Terminal.output.deliver(links.line + "\n") }
    try Terminal.output.deliver(
      Self.line(records: report.records, files: report.files, seconds: seconds) + "\n")
  }

  private func show(
    _ diagnostics: [Diagnostic], site: String, summary: [(key: String, number: Int)]
  ) throws(ExitStatus) {
    switch format {
    case .text:
      let text = TextReport(colour: Terminal.error.usesColour) { SourceText.bytes(of: $0, site: site) }
      Terminal.error.write(text.text(ofFirst: diagnostics))
    case .json: try Terminal.output.deliver(JSONReport.text(of: diagnostics, summary: summary))
    case .github: try Terminal.output.deliver(GitHubReport.text(of: diagnostics, folder: Self.prefix(site)))
    case .sarif: try Terminal.output.deliver(Self.sarif(site).text(of: diagnostics))
    }
  }

  private static func sarif(_ site: String) -> SARIFReport {
    SARIFReport(version: Version.text, folder: prefix(site)) { id in
      Explanation.all.first { $0.id == id }?.meaning
    }
  }

  /// What stands before the paths of a site's files, seen from the folder in which the command runs.
  static func prefix(_ site: String) -> String {
    var site = site[...]
    while site.hasPrefix("./") { site = site.dropFirst(2) }
    while site.count > 1, site.hasSuffix("/") { site = site.dropLast() }
    return site == "." || site.isEmpty ? "" : site == "/" ? "/" : site + "/"
  }

  /// Shows what an update of the preview found, and how long it took.
  static func show(_ update: SiteUpdate, site: String, seconds: Double) {
    let text = TextReport(colour: Terminal.error.usesColour) { SourceText.bytes(of: $0, site: site) }
    Terminal.error.write(text.text(ofFirst: update.diagnostics))
    let records = update.snapshot?.recordCount
    let line = records.map { Prose.count($0, "record") + ", " + time(seconds) + "\n" } ?? ""
    let counts = counts(update.diagnostics)
    if let counts {
      Terminal.error.write(counts + (records == nil ? "; the last good site is shown\n" : "\n"))
    }
    Terminal.output.write(line)
  }

  /// Shows why the world failed.
  func show(_ error: BuildError) throws(ExitStatus) {
    try show(failure: error.message, help: error.help)
  }

  /// Shows that the world failed.
  func show(failure message: String, help: [String]) throws(ExitStatus) {
    // Said first: whether the other form can be written is another matter.
    Terminal.error.write(error: message, help: help)
    switch format {
    case .text: break
    case .json: try Terminal.output.deliver(JSONReport.text(ofFailure: message, help: help))
    case .github: try Terminal.output.deliver(GitHubReport.text(ofFailure: message, help: help))
    case .sarif: try Terminal.output.deliver(Self.sarif(".").text(ofFailure: message, help: help))
    }
  }

  /// `2 errors and 1 warning`, with a hint that nothing was published.
  private static func closing(_ diagnostics: [Diagnostic], isPublished: Bool) -> String {
    counts(diagnostics).map { $0 + (isPublished ? "\n" : "; nothing was published\n") } ?? ""
  }

  /// `2 errors and 1 warning`; nil when there is nothing.
  private static func counts(_ diagnostics: [Diagnostic]) -> String? {
    guard !diagnostics.isEmpty else { return nil }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let counts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
    return counts.map { Prose.count($0.0, $0.1) }.joined(separator: " and ")
  }

  /// `63 records, 214 files, 0.05 s`
  static func line(records: Int, files: Int, seconds: Double) -> String {
    Prose.count(records, "record") + ", " + Prose.count(files, "file") + ", " + time(seconds)
  }

  /// `0.05 s`
  private static func time(_ seconds: Double) -> String {
    let hundredths = Int((seconds * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}

/// The text of a file that a diagnostic points into.
enum SourceText {
  /// The bytes of a file of the site, or of the built-in theme; nil when it cannot be read.
  static func bytes(of path: String, site: String) -> [UInt8]? {
    if path.hasPrefix(ThemeFile.builtInPrefix) {
      let name = path.dropFirst(ThemeFile.builtInPrefix.count)
      return DefaultTheme.files.first { $0.path == name }?.bytes
    }
    return SiteSource.bytes(of: path, site: site)
  }
}
