import Testing

@testable import Site

@Suite struct OutputPathTests {
  @Test(arguments: [
    "index.html", "a/b/c", ".gitignore", "a/.rejoinder-manifest", "...", "a b", "é", ".rejoinder-manifest/x",
  ])
  func good(path: String) throws {
    #expect(try OutputPath(path).text == path)
  }

  @Test(
    arguments: [
      ("", .empty), ("/", .absolute), ("/a", .absolute), ("a//b", .emptyPart), ("a/", .emptyPart),
      (".", .dots), ("..", .dots), ("a/../b", .dots), ("a/.", .dots), ("a\0b", .controlCharacter),
      ("a\nb", .controlCharacter), ("\u{7F}", .controlCharacter), (".rejoinder-manifest", .reserved),
    ] as [(String, PublishError.PathFault)])
  func bad(path: String, fault: PublishError.PathFault) {
    #expect(throws: PublishError.badPath(path, fault)) { try OutputPath(path) }
  }

  @Test func bytesDecide() throws {
    let composed = try OutputPath("\u{E9}")
    let decomposed = try OutputPath("e\u{301}")
    #expect(composed.text == decomposed.text)
    #expect(composed != decomposed)
    #expect(decomposed < composed)
    #expect(try OutputPath("a-b") < OutputPath("a/b"))
    #expect(try OutputPath("a") < OutputPath("a/b"))
  }
}
