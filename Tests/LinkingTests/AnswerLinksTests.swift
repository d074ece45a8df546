import Testing

@testable import Linking
@testable import Records

/// What responses say to findings.
@Suite struct AnswerLinksTests {
  private static var site: SiteText {
    var site = SiteText()
    site.add(
      .inspection, "iops",
      "findings:\n  - {id: R1, kind: rec, text: a}\n  - {id: R2, kind: rec, text: b}\n  - {id: AFI-1, kind: afi, text: c}"
    )
    site.add(.inspection, "empty")
    return site
  }

  static let wrong: [(finding: String, expected: String)] = [
    (
      "iops#R3",
      """
      content/responses/new.md:2:21: error: the inspection "iops" has no finding "R3" [unknown-finding]
        2 | answers: [{finding: iops#R3, answer: noted}]
          |                     ^~~~~~~
          = did you mean "R1" or "R2"?
          = it has R1, R2 and AFI-1
      """
    ),
    (
      "iops#something-else",
      """
      content/responses/new.md:2:21: error: the inspection "iops" has no finding "something-else" [unknown-finding]
        2 | answers: [{finding: iops#something-else, answer: noted}]
          |                     ^~~~~~~~~~~~~~~~~~~
          = it has R1, R2 and AFI-1
      """
    ),
    (
      "empty#R1",
      """
      content/responses/new.md:2:21: error: the inspection "empty" has no finding "R1" [unknown-finding]
        2 | answers: [{finding: empty#R1, answer: noted}]
          |                     ^~~~~~~~
          = none of its findings are recorded
      """
    ),
  ]

  @Test(arguments: wrong) func anUnknownFindingIsReported(finding: String, expected: String) throws {
    var site = Self.site
    site.add(.response, "new", "answers: [{finding: \(finding), answer: noted}]")
    let report = try site.report()
    #expect(report == expected + "\n")
  }

  @Test func notMoreThanTwelveFindingsAreListed() throws {
    var site = SiteText()
    let findings = (10..<30).map { "{id: R\($0), kind: rec, text: a}" }.joined(separator: ", ")
    site.add(.inspection, "long", "findings: [\(findings)]")
    site.add(.response, "new", "answers: [{finding: long#unlike, answer: noted}]")
    let report = try site.report()
    #expect(
      report.hasSuffix("    = it has R10, R11, R12, R13, R14, R15, R16, R17, R18, R19, R20, R21 and 8 more\n")
    )
  }

  @Test func answersStandInTheOrderOfTimeAndOfTheResponse() throws {
    var site = Self.site
    site.add(
      .response, "a-late",
      "published: 2020-06\nanswers:\n  - {finding: iops#R1, answer: accepted}\n  - {finding: empty#R9, answer: noted}"
    )
    site.add(
      .response, "z-early",
      "published: 2020-04\nanswers: [{finding: iops#AFI-1, answer: noted}, {finding: iops#R1, answer: rejected}]"
    )
    site.add(.response, "draft", "draft: true\nanswers: [{finding: iops#R2, answer: noted}]")
    let timeline = try site.link().value
    let iops = try #require(timeline.index("iops"))
    let late = try #require(timeline.index("a-late"))
    let early = try #require(timeline.index("z-early"))
    #expect(
      timeline.text(timeline.answersToInspection[iops]) == [
        "z-early[0] iops[2]", "z-early[1] iops[0]", "a-late[0] iops[0]",
      ])
    #expect(timeline.text(timeline.answersOfResponse[late]) == ["a-late[0] iops[0]"])
    #expect(
      timeline.text(timeline.answersOfResponse[early]) == ["z-early[0] iops[2]", "z-early[1] iops[0]"])
    #expect(timeline.answersToInspection.count == 1)
    #expect(timeline.answersOfResponse.count == 2)
  }
}
