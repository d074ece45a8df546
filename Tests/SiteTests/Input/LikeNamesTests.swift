import Diagnostics
import Records
import Testing

@testable import Site

@Suite struct LikeNamesTests {
  private static func said(_ paths: [String]) -> [String] {
    LikeNames.diagnostics(of: paths.map { AttachedFile(path: $0, isRefused: false) }).inOrder()
      .map { "\($0.place.path.debugDescription) \($0.severity.rawValue): \($0.message)" }
  }

  @Test func otherNames() {
    #expect(Self.said(["content/a.pdf", "content/b.pdf", "content/B/a.pdf", "content/ä.pdf"]) == [])
    #expect(Self.said([]) == [])
  }

  @Test func capitals() {
    #expect(
      Self.said(["content/plan.pdf", "content/Plan.pdf", "content/PLAN.PDF", "content/x/plan.pdf"]) == [
        #""content/Plan.pdf" warning: "content/PLAN.PDF" has the same name but for capital letters"#,
        #""content/plan.pdf" warning: "content/PLAN.PDF" has the same name but for capital letters"#,
      ])
  }

  /// The same letter as one sign and as two; byte by byte the one with two comes first.
  @Test func encodings() {
    let found = LikeNames.diagnostics(
      of: ["content/\u{E9}.pdf", "content/e\u{301}.pdf"].map { AttachedFile(path: $0, isRefused: false) })
    #expect(found.map(\.id) == ["file-name-spelling"])
    #expect(found.map { Array($0.place.path.unicodeScalars).count } == ["content/é.pdf".utf16.count])
    #expect(
      found.map(\.message) == [
        "\"content/e\u{301}.pdf\" has the same name in another encoding of its letters"
      ])
    #expect(found.map(\.severity) == [.error])
  }

  #if os(Linux)
    /// A build tells of both; the warning does not keep it from publishing.
    @Test func inABuild() async throws {
      let site = try MiniSite([
        "files/Plan.pdf": "1", "files/plan.pdf": "2",
        "pages/about.md": "---\ntitle: About\n---\n[one](/files/Plan.pdf) [two](/files/plan.pdf)\n",
      ])
      let report = try await site.build()
      #expect(
        site.text(of: report) == """
          content/files/plan.pdf: warning: "content/files/Plan.pdf" has the same name but for capital letters \
          [file-name-case]
              = rename one of the two: Windows and macOS keep only one of them

          """)
      #expect(try site.output("files/Plan.pdf") == "1")
      #expect(try site.output("files/plan.pdf") == "2")
      try site.add("files/\u{E9}.pdf", "3")
      try site.add("files/e\u{301}.pdf", "4")
      #expect(try await site.build().summary == nil)
    }
  #endif
}
