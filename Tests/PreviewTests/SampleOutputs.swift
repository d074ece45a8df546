@testable import Preview

/// A few files, as a site may have them.
struct SampleOutputs: PreviewOutputs {
  var basePath = "/"
  var revision = 0
  var files: [String: PreviewBody] = [
    "index.html": .bytes(Array("<!doctype html><head><title>Home</title></head>Home".utf8)),
    "about/index.html": .bytes(Array("<!doctype html><title>About</title><body>About".utf8)),
    "404.html": .bytes(Array("<!doctype html><head></head>Nothing here".utf8)),
    "data/all.csv": .bytes(Array("0123456789".utf8)),
    "über uns.txt": .bytes(Array("Wir".utf8)),
  ]

  func contains(_ file: String) -> Bool { files[file] != nil }
  func body(of file: String) async -> PreviewBody? { files[file] }
}

extension PreviewState {
  /// The sample, with nothing wrong.
  static func sample(_ generation: Int = 1, _ outputs: SampleOutputs = SampleOutputs()) -> PreviewState {
    PreviewState(generation: generation, outputs: outputs, report: .clean)
  }
}
