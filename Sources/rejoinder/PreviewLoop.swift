import Diagnostics
import Preview
import Site

/// The loop of `rejoinder serve`: what is saved is made again and shown.
struct PreviewLoop: Sendable {
  let site: String
  let session: SiteSession
  let server: PreviewServer
  let watch: FolderWatch

  /// Makes the site, then again after each change, until the task is cancelled.
  func run() async {
    var shown = PreviewState(generation: 0, outputs: nil, report: .clean)
    await update(.everything, &shown)
    for await _ in watch.hints {
      guard let hint = watch.take() else { continue }
      await update(hint, &shown)
    }
  }

  private func update(_ hint: WatchHint, _ shown: inout PreviewState) async {
    let clock = WallClock()
    let change: SiteSession.Change =
      switch hint {
      case .paths(let paths): .paths(paths)
      case .everything: .everything
      }
    var outputs = shown.outputs
    let report: PreviewReport
    do throws(BuildError) {
      guard let update = try await session.update(change) else { return }
      report = Self.report(update.diagnostics, site: site)
      if let snapshot = update.snapshot { outputs = snapshot }
      Reporting.show(update, site: site, seconds: clock.elapsed)
    } catch {
      report = PreviewReport([.init(isError: true, text: error.message)])
      guard report != shown.report else { return }
      Terminal.error.write(error: error.message, help: error.help)
    }
    shown = PreviewState(generation: shown.generation + 1, outputs: outputs, report: report)
    server.show(shown)
  }

  private static func report(_ diagnostics: [Diagnostic], site: String) -> PreviewReport {
    let text = TextReport { SourceText.bytes(of: $0, site: site) }
    return PreviewReport(
      ToldDiagnostics(diagnostics).told.map {
        .init(isError: $0.severity == .error, text: text.text(of: [$0]))
      })
  }
}

extension SiteSnapshot: PreviewOutputs {
  /// Changes with the files beside the records.
  public var revision: Int { attachments }

  /// What is in an output; nil when there is none.
  public func body(of file: String) async -> PreviewBody? {
    switch await output(file) {
    case .bytes(let bytes): .bytes(bytes)
    case .copy(let path, let size): .copy(path: path, size: size)
    case nil: nil
    }
  }
}
