import Testing

@testable import Preview

@Suite struct LookupTests {
  private static let outputs = SampleOutputs()

  @Test(arguments: [
    ("/", Lookup.file("index.html")), ("/index.html", .file("index.html")),
    ("/about/", .file("about/index.html")),
    ("/about/index.html", .file("about/index.html")), ("/about", .redirect("/about/?q=1")),
    ("/%61bout", .redirect("/%61bout/?q=1")), ("/data/all.csv", .file("data/all.csv")), ("/data/", .missing),
    ("/data", .missing), ("/%C3%BCber%20uns.txt", .file("über uns.txt")),
    ("/über uns.txt", .file("über uns.txt")),
    // The same letter in two signs is another name.
    ("/u%CC%88ber%20uns.txt", .missing), ("/About/", .missing), ("//about/", .missing), ("//", .missing),
    ("/data%2Fall.csv", .file("data/all.csv")),
    // No path leads out.
    ("/../index.html", .missing), ("/data/../index.html", .missing), ("/%2e%2e/index.html", .missing),
    ("/..%2findex.html", .missing), ("/%2e%2e%2f%2e%2e%2fetc/passwd", .missing),
    ("/..\\index.html", .missing),
    ("/./index.html", .missing), ("/about//", .missing),
    // What cannot be read.
    ("/%", .malformed), ("/%2", .malformed), ("/%zz", .malformed), ("/%00", .malformed), ("/%ff", .malformed),
    ("/%c0%ae%c0%ae/", .malformed), ("*", .malformed), ("about/", .malformed),
  ])
  func paths(path: String, expected: Lookup) {
    #expect(Lookup(path[...], query: "?q=1", in: StrictOutputs(outputs: Self.outputs)) == expected)
  }

  @Test(arguments: [
    ("/", Lookup.redirect("/sub/")), ("/sub", .redirect("/sub/")), ("/sub/", .file("index.html")),
    ("/sub/about", .redirect("/sub/about/")), ("/sub/about/", .file("about/index.html")),
    ("/about/", .missing),
    ("/subabout/", .missing), ("/sub/sub/", .missing), ("/%73ub/about/", .file("about/index.html")),
  ])
  func basePath(path: String, expected: Lookup) {
    var outputs = Self.outputs
    outputs.basePath = "/sub/"
    #expect(Lookup(path[...], query: "", in: outputs) == expected)
  }

  /// Names are compared byte by byte, as the protocol asks.
  private struct StrictOutputs: PreviewOutputs {
    let outputs: SampleOutputs
    var basePath: String { outputs.basePath }
    var revision: Int { 0 }
    func contains(_ file: String) -> Bool { outputs.files.keys.contains { $0.utf8.elementsEqual(file.utf8) } }
    func body(of file: String) async -> PreviewBody? { nil }
  }
}
