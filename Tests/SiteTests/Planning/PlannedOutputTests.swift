import Testing

@testable import Site

@Suite struct PlannedOutputTests {
  /// The file that a server gives for each path.
  @Test(arguments: [
    ("/", "index.html"), ("/about/", "about/index.html"), ("/feed.atom", "feed.atom"),
    ("/old/page.html", "old/page.html"), ("/old/story", "old/story/index.html"),
    ("/v1.2/story", "v1.2/story/index.html"), ("/v1.2/", "v1.2/index.html"),
  ])
  func fileOfAPath(path: String, file: String) {
    #expect(PlannedOutput(path: path, content: .robots, origin: .builtIn("a test")).file == file)
  }
}
