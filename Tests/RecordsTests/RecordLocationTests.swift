import Diagnostics
import Testing

@testable import Records

@Suite struct RecordLocationTests {
  @Test(arguments: [
    ("content/inspections/hmicfrs-2020-iops.md", RecordKind.inspection, "hmicfrs-2020-iops"),
    ("content/responses/a.md", .response, "a"), ("content/organisations/0-9.md", .organisation, "0-9"),
    ("content/topics/iops.md", .topic, "iops"), ("content/events/x.md", .event, "x"),
    ("content/pages/about.md", .page, "about"), ("content/pages/about/us.md", .page, "about/us"),
    ("content/pages/a/b/c.md", .page, "a/b/c"), ("content//pages///a.md", .page, "a"),
  ])
  func folderAndName(path: String, kind: RecordKind, id: String) {
    let location = RecordLocation(path: path)
    #expect(location.kind == kind)
    #expect(location.id == id)
    #expect(location.problem == nil)
  }

  @Test(arguments: [
    ("content/pages/About.md", "About"), ("content/pages/a_b.md", "a_b"), ("content/pages/a b.md", "a b"),
    ("content/pages/a.b.md", "a.b"), ("content/pages/é.md", "é"), ("content/pages/.md", ""),
    ("content/pages/Team/us.md", "Team"), ("content/pages/../us.md", ".."), ("content/topics/x.MD", "x.MD"),
    ("content/topics/\u{FF41}.md", "\u{FF41}"),
  ])
  func namesThatCannotBe(path: String, name: String) {
    let report = Reading.report("---\ntitle: T\n---\n", path: path)
    let text = """
      \(path): error: "\(name)" cannot be the name of a record [bad-id]
          = a name has only the letters a to z, digits and -, such as gmpf-2020-iops

      """
    #expect(report == text)
  }

  @Test func namesHaveALimit() {
    let longest = String(repeating: "a", count: 200)
    #expect(RecordLocation(path: "content/topics/\(longest).md").problem == nil)
    #expect(RecordLocation(path: "content/topics/\(longest)a.md").problem?.id == "bad-id")
  }

  private static let folders = """
    records go into content/inspections/, content/responses/, content/organisations/, content/topics/, \
    content/events/ or content/pages/
    """

  @Test func onlyPagesLieInFolders() {
    let text = """
      content/responses/2020/x.md: error: responses cannot lie in folders of their own [unknown-folder]
          = move the file to content/responses/; only pages may lie in folders

      """
    #expect(Reading.report("---\n---\n", path: "content/responses/2020/x.md").hasPrefix(text))
  }

  @Test(arguments: [
    ("content/respones/x.md", "respones", "did you mean \"responses\"?"),
    ("content/inspection/x.md", "inspection", "did you mean \"inspections\"?"),
    ("content/Pages/x.md", "Pages", "did you mean \"pages\"?"),
    ("content/drafts/x.md", "drafts", nil), ("content/x.md", "x.md", nil),
    ("content/a/b/x.md", "a/b", nil),
  ])
  func wrongFolders(path: String, folder: String, near: String?) {
    let lines = [
      "\(path): error: \"\(folder)\" is not a folder of records [unknown-folder]", near.map { "    = " + $0 },
      "    = " + Self.folders, "",
    ]
    #expect(
      Reading.report("---\n---\n", path: path).hasPrefix(lines.compactMap(\.self).joined(separator: "\n")))
  }

  /// A file in a wrong folder is still looked at, as far as it can be without a kind.
  @Test func theBodyIsReadEvenInAWrongFolder() {
    let read = Record.read(
      ContentFile(path: "content/x/y.md", bytes: Array("---\ntitle: T\n---\n[a](b)\n".utf8)), settings: .plain
    )
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == ["unknown-folder", "bad-url"])
  }
}
