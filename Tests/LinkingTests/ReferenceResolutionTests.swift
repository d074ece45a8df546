import Testing

@testable import Linking
@testable import Records

/// References of front matter that lead nowhere, or where they must not.
@Suite struct ReferenceResolutionTests {
  @Test(arguments: unknown) func anUnknownReferenceIsReportedWithTheNearestName(
    kind: RecordKind, lines: String, place: String, expected: String
  ) throws {
    var site = Self.site
    site.add(kind, "new", lines)
    let report = try site.report()
    #expect(report == "content/\(kind.folder)/new.md:\(place): \(expected)\n")
  }

  static let wrong: [(kind: RecordKind, lines: String, place: String, expected: String)] = [
    (
      .response, "responds_to: gmp", "2:14",
      """
      error: "gmp" is an organisation, not an inspection [wrong-kind]
        2 | responds_to: gmp
          |              ^~~
          = this key takes only ids of inspections
      """
    ),
    (
      .inspection, "topics: [iopt, first]", "2:16",
      """
      error: "first" is a response, not a topic [wrong-kind]
        2 | topics: [iopt, first]
          |                ^~~~~
          = this key takes only ids of topics
      """
    ),
    (
      .response, "answers: [{finding: launch#R1, answer: noted}]", "2:21",
      """
      error: "launch" is an event, not an inspection [wrong-kind]
        2 | answers: [{finding: launch#R1, answer: noted}]
          |                     ^~~~~~~~~
          = this key takes only ids of inspections
      """
    ),
    (
      .topic, "part_of: about", "2:10",
      """
      error: "about" is a page, not a topic [wrong-kind]
        2 | part_of: about
          |          ^~~~~
          = this key takes only ids of topics
      """
    ),
    (
      .inspection, "follows: new", "2:10",
      """
      error: "new" refers to itself [self-reference]
        2 | follows: new
          |          ^~~
          = take it out, or name the record that is meant
      """
    ),
    (
      .topic, "part_of: new", "2:10",
      """
      error: "new" refers to itself [self-reference]
        2 | part_of: new
          |          ^~~
          = take it out, or name the record that is meant
      """
    ),
    (
      .response, "supersedes: [first, new]", "2:21",
      """
      error: "new" refers to itself [self-reference]
        2 | supersedes: [first, new]
          |                     ^~~
          = take it out, or name the record that is meant
      """
    ),
    (
      .response, "topics: [iopt, iopt]", "2:16",
      """
      error: "iopt" is given twice [repeated-reference]
        2 | topics: [iopt, iopt]
          |                ^~~~
          = keep one of the two
      """
    ),
    (
      .response, "positions: [{topic: iopt}, {topic: iopt}]", "2:36",
      """
      error: "iopt" is given twice [repeated-reference]
        2 | positions: [{topic: iopt}, {topic: iopt}]
          |                                    ^~~~
          = keep one of the two
      """
    ),
  ]

  @Test(arguments: wrong) func aReferenceMayNotLeadToTheWrongRecord(
    kind: RecordKind, lines: String, place: String, expected: String
  ) throws {
    var site = Self.site
    site.add(kind, "new", lines)
    let report = try site.report()
    #expect(report == "content/\(kind.folder)/new.md:\(place): \(expected)\n")
  }

  static var site: SiteText {
    var site = SiteText()
    site.add(.inspection, "iops")
    site.add(.inspection, "other")
    site.add(.response, "first")
    site.add(.topic, "iopt")
    site.add(.event, "launch")
    site.add(.page, "about")
    return site
  }
}
