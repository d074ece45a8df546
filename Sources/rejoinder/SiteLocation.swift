import ArgumentParser
import Diagnostics
import Site

/// Which site a command works on.
struct SiteLocation: ParsableArguments {
  @Option(help: ArgumentHelp("The site's folder, which holds content/.", valueName: "dir"))
  var site = "."
}

extension SiteLocation {
  /// All records of the site, and what is wrong with them; ends the command where there is no site to go by.
  func contents() async throws -> Diagnosed<SiteContents> {
    let contents: Diagnosed<SiteContents?>
    do throws(BuildError) {
      contents = try await SiteContents.read(site, jobs: Processors.count)
    } catch {
      Terminal.error.write(error: error.message, help: error.help)
      throw ExitStatus.worldFailed
    }
    if let value = contents.value { return Diagnosed(value, contents.diagnostics) }
    show(contents.diagnostics)
    throw ExitStatus.contentErrors
  }

  /// Shows what is wrong with the site's files.
  func show(_ diagnostics: [Diagnostic]) {
    let report = TextReport(colour: Terminal.error.usesColour) { SourceText.bytes(of: $0, site: site) }
    Terminal.error.write(report.text(ofFirst: diagnostics))
  }
}
