import Foundation
import Records
import Testing

@testable import Site

/// What is changed, lost or replaced without a word since an earlier time.
@Suite struct PastComparisonTests {
  private static let answer = "responses/answer.md"
  private static let docks = "inspections/docks.md"

  /// Edits that readers do not read, or that say so.
  static let fine: [(name: String, edits: [(path: String, text: String, other: String)])] = [
    ("nothing", []),
    ("line breaks", [(answer, "report\nand its", "report and\n  its")]),
    ("line ends", [(answer, "the report\n", "the report\r\n")]),
    ("markup", [(answer, "*many*", "__many__")]),
    ("a link", [(answer, "the report", "[the report](inspection:docks)")]),
    ("a comment", [(answer, "form: letter", "form: letter # and no mail")]),
    (
      "another style of YAML",
      [(answer, "title: Our answer on the docks", "title: \"Our answer on the docks\"")]
    ),
    (
      "a correction",
      [
        (answer, "We welcome", "We doubt"),
        (
          answer, "form: letter",
          "form: letter\ncorrections: [{date: 2023-05-06, text: We do not welcome it.}]"
        ),
      ]
    ),
    (
      "a withdrawal",
      [
        (answer, "form: letter", "form: letter\nwithdrawn: {date: 2023-05-06, reason: It was wrong.}"),
        (answer, "We thank all", ""),
      ]
    ),
    (
      "a withdrawal to come",
      [(answer, "form: letter", "form: letter\nwithdrawn: {date: 2030-05-06, reason: It was wrong.}")]
    ),
    (
      "another finding",
      [(docks, "findings:\n", "findings:\n  - {id: R3, kind: recommendation, text: Paint.}\n")]
    ),
    (
      "a step",
      [
        (
          docks, "text: Count the ropes each month.",
          "text: Count the ropes each month., history: [{axis: delivered, status: delivered, date: 2021}]"
        )
      ]
    ),
    ("another answer", [(answer, "answers:\n", "answers:\n  - {finding: docks#R2, answer: noted}\n")]),
  ]

  @Test(arguments: fine.indices) func nothingIsSaid(position: Int) async throws {
    var site = PastSite()
    for edit in Self.fine[position].edits { try site.edit(edit.path, edit.text, edit.other) }
    #expect(try await site.said() == "", "\(Self.fine[position].name)")
  }

  private static let correction = "    = say what was changed: corrections: [{date: ..., text: ...}]\n"

  /// An edit that readers read, and the line at which that is said.
  static let edits: [(path: String, text: String, other: String, what: String, line: String)] = [
    (
      answer, "title: Our answer on the docks", "title: Our reply on the docks", "the title",
      "2:1|title: Our reply on the docks"
    ),
    (answer, "What we think of it.", "What we know.", "the summary", "3:1|summary: What we know."),
    (answer, "2020-04-05", "2020-04-06", "the date", "6:1|published: 2020-04-06"),
    (answer, "its *many* words", "its *few* words", "the text", "15:1|and its *few* words."),
    (answer, "\nWe thank all who worked on it.", "", "the text", "15:1|and its *many* words."),
    (answer, "We welcome", "Nobody asked.\n\nWe welcome", "the text", "14:1|Nobody asked."),
    (
      answer, "action: We buy grease.", "action: We buy oil.", "the answer to docks#R1",
      "11:5|action: We buy oil."
    ),
    (
      docks, "text: Grease every winch before winter.", "text: Grease every winch before summer.",
      "the text of finding R1", "10:5|text: Grease every winch before summer."
    ),
    (
      docks, "Count the ropes each month", "Count the ropes each year", "the text of finding R2",
      "11:3|- {id: R2, kind: recommendation, text: Count the ropes each year.}"
    ),
  ]

  @Test(arguments: edits.indices) func aSilentEdit(position: Int) async throws {
    let edit = Self.edits[position]
    var site = PastSite()
    try site.edit(edit.path, edit.text, edit.other)
    let parts = edit.line.split(separator: "|", maxSplits: 1)
    let place = parts[0].split(separator: ":")
    let (line, column) = (String(place[0]), try #require(Int(place[1])))
    let text = String(repeating: " ", count: column - 1) + parts[1]
    let margin = String(repeating: " ", count: line.count + 3)
    let said = """
      content/\(edit.path):\(parts[0]): warning: \(edit.what) was changed since REV, and no correction says so [silent-edit]
        \(line) | \(text)
      \(margin)| \(String(repeating: " ", count: column - 1))^\(String(repeating: "~", count: parts[1].count - 1))

      """
    #expect(
      try await site.said().replacing(Self.correction.replacing("    =", with: margin + "="), with: "")
        == said)
  }

  /// Something that was answered and is not any more has no line.
  @Test func anAnswerThatIsGone() async throws {
    var site = PastSite()
    try site.edit(
      Self.answer, "answers:\n  - finding: docks#R1\n    answer: accepted\n    action: We buy grease.\n", "")
    #expect(
      try await site.said() == """
        content/responses/answer.md: warning: the answer to docks#R1 was changed since REV, and no correction says so \
        [silent-edit]
        \(Self.correction)
        """)
  }

  /// Only what readers could see then counts.
  @Test(arguments: [
    "draft: true", "embargo: 2023-01-01T00:00:01Z", "withdrawn: {date: 2023-01-01, reason: No.}",
  ])
  func whatNobodySaw(line: String) async throws {
    var site = PastSite()
    let text = try #require(PastSite.files[Self.answer])
    site.was(Self.answer, text.replacing("form: letter", with: "form: letter\n\(line)"))
    try site.edit(Self.answer, "We welcome", "We doubt")
    #expect(try await site.said() == "")
  }

  @Test(arguments: [
    "draft: false", "embargo: 2023-01-01T00:00Z", "withdrawn: {date: 2023-01-02, reason: No.}",
  ])
  func whatReadersSaw(line: String) async throws {
    var site = PastSite()
    let text = try #require(PastSite.files[Self.answer])
    site.was(Self.answer, text.replacing("form: letter", with: "form: letter\n\(line)"))
    try site.edit(Self.answer, "We welcome", "We doubt")
    #expect(try await site.said().contains("[silent-edit]"))
  }

  @Test func aRecordThatIsGone() async throws {
    var site = PastSite()
    site.isNow(Self.answer, nil)
    #expect(
      try await site.said() == """
        content/responses/answer.md: warning: the response "answer" was public at REV and is gone [removed-id]
            = links to it lead nowhere; bring the file back, and add withdrawn: {date: ..., reason: ...}
            = if it has another name now, add its old address to the aliases: of that record

        """)
  }

  @Test(arguments: ["draft: true", "embargo: 2030-01-01T00:00Z"])
  func aRecordThatIsHidden(line: String) async throws {
    var site = PastSite()
    try site.edit(Self.answer, "form: letter", "form: letter\n\(line)")
    #expect(
      try await site.said() == """
        content/responses/answer.md: warning: the response "answer" was public at REV and is hidden now [removed-id]
            = links to it lead nowhere; instead of hiding it, add withdrawn: {date: ..., reason: ...}

        """)
  }

  @Test func aRecordOfAnotherName() async throws {
    var site = PastSite()
    let text = try #require(PastSite.files[Self.answer])
    site.isNow(Self.answer, nil)
    site.isNow("responses/reply.md", text.replacing("grease", with: "oil"))
    #expect(
      try await site.said() == """
        content/responses/reply.md:2:8: warning: "answer" of REV seems to be called "reply" now, and its old address \
        leads nowhere [removed-id]
          2 | title: Our answer on the docks
            |        ^~~~~~~~~~~~~~~~~~~~~~~
            = add aliases: [/responses/answer/]

        """)
    for alias in ["/responses/answer/", "/responses/answer"] {
      site.isNow(
        "responses/reply.md", text.replacing("form: letter", with: "form: letter\naliases: [\(alias)]"))
      #expect(try await site.said() == "")
    }
  }

  /// The id of one thing for another.
  @Test func anIdThatIsUsedAgain() async throws {
    var site = PastSite()
    site.isNow(
      Self.answer,
      "---\n{title: Quay tariffs, responder: port, published: 2022-01-02, form: letter}\n---\n\nPay at once.\n"
    )
    #expect(
      try await site.said() == """
        content/responses/answer.md:2:9: warning: "answer" was "Our answer on the docks" at REV, and is something else \
        now [reused-id]
          2 | {title: Quay tariffs, responder: port, published: 2022-01-02, form: letter}
            |         ^~~~~~~~~~~~
            = links from elsewhere lead to the wrong thing; give the new one an id of its own

        """)
    site.isNow(Self.answer, nil)
    site.isNow("topics/answer.md", "---\ntitle: Our answer on the docks\n---\n")
    #expect(
      try await site.said() == """
        content/topics/answer.md:2:8: warning: "answer" was a response at REV, and is something else now [reused-id]
          2 | title: Our answer on the docks
            |        ^~~~~~~~~~~~~~~~~~~~~~~
            = links from elsewhere lead to the wrong thing; give the new one an id of its own

        """)
  }

  @Test func findings() async throws {
    var site = PastSite()
    try site.edit(Self.docks, "{id: R2,", "{id: R9,")
    #expect(
      try await site.said() == """
        content/inspections/docks.md:11:10: warning: the finding "R2" was public at REV and is gone [removed-id]
          11 |   - {id: R9, kind: recommendation, text: Count the ropes each month.}
             |          ^~
             = the finding "R9" has the same text; give it its old id back
             = links and answers to it lead nowhere; keep the id as long as the report has the finding

        """)
    site = PastSite()
    try site.edit(Self.docks, "Count the ropes each month", "Paint all boats")
    #expect(
      try await site.said() == """
        content/inspections/docks.md:11:10: warning: the finding "R2" is another than it was at REV [reused-id]
          11 |   - {id: R2, kind: recommendation, text: Paint all boats.}
             |          ^~
             = links and answers to it mean the old one; give the new one an id of its own, or add a correction

        """)
  }

  /// What cannot be read is left alone, then as now.
  @Test func filesWithErrors() async throws {
    var site = PastSite()
    site.was(Self.answer, "no front matter\n")
    site.was("pages/gone.md", "---\nheadline: x\n---\n")
    #expect(
      try await site.said() == """
        content/pages/gone.md: warning: 2 files had errors at REV, so that nothing can be said of what they were \
        [unread-revision]
            = content/pages/gone.md and content/responses/answer.md

        """)
    site = PastSite()
    site.isNow(Self.answer, "no front matter\n")
    #expect(try await site.said().contains("REV") == false)
  }

  @Test func noFolderThen() async throws {
    let site = try MiniSite([:])
    let past = PastFiles(revision: "REV", moment: Instant(seconds: 0), files: nil)
    #expect(
      try await PastSite.said(site, since: past) == """
        content/site.yml: warning: REV has no folder content/ here, so that there is nothing to compare with \
        [unread-revision]
            = if the folder of the site had another name then, compare with a later commit

        """)
  }

  /// A site may hold that such a change is an error, or none.
  @Test func levels() async throws {
    for (level, said) in [("error", "error: the text was"), ("off", nil)] {
      var site = PastSite()
      site.isNow("site.yml", MiniSite.configuration + "diagnostics: {silent-edit: \(level)}\n")
      try site.edit(Self.answer, "We welcome", "We doubt")
      let text = try await site.said()
      #expect(said.map(text.contains) ?? text.isEmpty, "\(text)")
    }
  }
}
