import Testing

@testable import History

/// What git answers, taken apart.
@Suite struct GitAnswerTests {
  private static let id = String(repeating: "a", count: 40)

  /// Links, submodules and names that a site does not show are left out; the others may hold anything.
  @Test func listing() {
    let lines = [
      "100644 blob \(Self.id)\ta b/it's \"x\".md", "100755 blob \(Self.id)\ttab\tin.md",
      "120000 blob \(Self.id)\tlink.md", "160000 commit \(Self.id)\tmodule",
      "100644 blob \(Self.id)\tnew\nline.md",
      "100644 blob \(Self.id)\t.hidden/x.md", "100644 blob \(Self.id)\ta/.x.md",
      "100644 blob \(Self.id)\té.md",
      "040000 tree \(Self.id)\tfolder", "nonsense", "",
    ]
    let bytes = Array((lines.joined(separator: "\0") + "\0").utf8)
    #expect(TreeEntry.all(in: bytes).map(\.path) == ["a b/it's \"x\".md", "é.md"])
    #expect(TreeEntry.all(in: Array("100644 blob \(Self.id)\t".utf8) + [0xFF, 0]) == [])
    #expect(TreeEntry.all(in: []) == [])
  }

  @Test func batch() {
    let answer = Array("\(Self.id) blob 4\na\nb\n\n\(Self.id) blob 0\n\n".utf8)
    #expect(BatchAnswer.contents(2, in: answer) == [Array("a\nb\n".utf8), []])
    #expect(BatchAnswer.contents(0, in: []) == [])
    for cut in answer.indices { #expect(BatchAnswer.contents(2, in: Array(answer[..<cut])) == nil, "\(cut)") }
    for wrong in ["\(Self.id) missing\n", "\(Self.id) tree 0\n\n", "\(Self.id) blob -1\n\n", "x"] {
      #expect(BatchAnswer.contents(1, in: Array(wrong.utf8)) == nil)
    }
  }

  @Test func names() {
    for name in ["main", "HEAD~3", "v1", "a b", "é", ":/word"] { #expect(Revision.isName(name), "\(name)") }
    for name in ["", "-x", "--all", "a\nb", "a\0"] { #expect(!Revision.isName(name), "\(name)") }
  }
}
