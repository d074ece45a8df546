import Testing

@testable import Linking
@testable import Records

@Suite struct DeadlineTests {
  /// A site.yml with one regime for the types `body` and `force`.
  private static func configuration(_ regime: String = "") -> String {
    var keys = [
      "title": "L", "who": "[body, force]", "within": "56", "unit": "days", "counting": "inclusive",
      "from": "publication",
    ]
    for line in regime.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      keys[String(parts[0])] = String(parts[1])
    }
    let lines = keys.sorted { $0.key < $1.key }.map { "    \($0.key): \($0.value)\n" }.joined()
    return SiteText.configuration + "bank_holidays: [2020-04-10, 2020-04-13]\nregimes:\n  act:\n" + lines
  }

  /// A site with two bodies, a force, and the report `iops`, which has a regime.
  private static func site(_ inspection: String, _ responses: [String] = []) -> SiteText {
    var site = SiteText()
    for id in ["council", "mayor"] { site.add(.organisation, id, "type: body") }
    site.add(.organisation, "police", "type: force")
    site.add(.inspection, "iops", "regime: act\n" + inspection)
    for (number, lines) in responses.enumerated() {
      site.add(.response, "r\(number + 1)", "responds_to: iops\n" + lines)
    }
    return site
  }

  private static func deadlines(
    _ site: SiteText, regime: String = "", today: String = "2020-12-31"
  ) throws -> [String] {
    let linked = try site.link(site: configuration(regime), today: today)
    let timeline = linked.value
    let index = try #require(timeline.index("iops"))
    return timeline.deadlines(of: index).map { deadline in
      let who =
        switch deadline.who {
        case .organisation(let index): timeline[index].id
        case .type(let type): "a " + type
        }
      let last = deadline.lastDay.day.map { PartialDate($0).edtf } ?? "\(deadline.lastDay)"
      let standing =
        switch deadline.standing {
        case .answered(let response, let timeliness): "\(timeline[response].id) \(timeliness)"
        default: "\(deadline.standing)"
        }
      return "\(who): \(last), \(standing)"
    }
  }

  struct Binding: Sendable {
    let keys: String
    let bound: [String]
  }

  static let bindings = [
    Binding(keys: "", bound: ["a body", "a force"]),
    Binding(keys: "commissioned_by: council", bound: ["council", "a force"]),
    Binding(keys: "subject: [police, mayor]", bound: ["mayor", "police"]),
    Binding(keys: "subject: [police, mayor]\ncommissioned_by: mayor", bound: ["mayor", "police"]),
    Binding(keys: "commissioned_by: council\nsubject: [mayor]", bound: ["mayor", "council", "a force"]),
    Binding(
      keys: "findings:\n  - {id: R1, kind: k, text: T, to: [council, gmp]}", bound: ["council", "a force"]),
    Binding(
      keys: "answerable: mayor\ncommissioned_by: council\nsubject: police", bound: ["mayor", "a force"]),
    Binding(keys: "inspectorate: council", bound: ["a body", "a force"]),
  ]

  @Test(arguments: bindings) func whoHasToAnswer(entry: Binding) throws {
    let found = try Self.deadlines(Self.site(entry.keys))
    #expect(found == entry.bound.map { "\($0): 2020-04-27, noResponse" })
  }

  @Test func noRegimeNoDeadline() throws {
    var site = SiteText()
    site.add(.inspection, "iops")
    #expect(try Self.deadlines(site) == [])
  }

  struct Answering: Sendable {
    let responses: [String]
    let standing: String
    var today = "2020-12-31"
  }

  private static let mayor = "responder: mayor\nstatutory: true\npublished: "

  static let answerings = [
    Answering(responses: [], standing: "noResponse"),
    Answering(responses: [], standing: "noResponse", today: "2020-04-28"),
    Answering(responses: [], standing: "open", today: "2020-04-27"),
    Answering(responses: [mayor + "2020-04-27"], standing: "r1 inTime"),
    Answering(responses: [mayor + "2020-04-28"], standing: "r1 late(fewest: 1, most: 1)"),
    Answering(responses: [mayor + "2020-03"], standing: "r1 inTime"),
    Answering(responses: [mayor + "2020-04"], standing: "r1 unclear"),
    Answering(responses: [mayor + "2020-05"], standing: "r1 late(fewest: 4, most: 34)"),
    Answering(responses: [mayor + "unknown"], standing: "r1 unclear"),
    Answering(responses: [mayor + "2020-06-01", mayor + "2020-03-04"], standing: "r2 inTime"),
    Answering(responses: [mayor + "2020-06-01", mayor + "2020-04"], standing: "r2 unclear"),
    Answering(responses: [mayor + "2020-03-05\ndraft: true"], standing: "noResponse"),
    // What is voluntary, or not known to be statutory, or somebody else's, is never measured.
    Answering(
      responses: ["responder: mayor\nstatutory: false\npublished: 2020-03-04"], standing: "noResponse"),
    Answering(responses: ["responder: mayor\npublished: 2020-03-04"], standing: "noResponse"),
    Answering(
      responses: ["responder: council\nstatutory: true\npublished: 2020-03-04"], standing: "noResponse"),
    Answering(responses: ["responder: [council, mayor]\nstatutory: true"], standing: "r1 inTime"),
  ]

  @Test(arguments: answerings) func whatBecameOfIt(entry: Answering) throws {
    let site = Self.site("answerable: mayor", entry.responses)
    let found = try Self.deadlines(site, regime: "who: body", today: entry.today)
    #expect(found == ["mayor: 2020-04-27, \(entry.standing)"])
  }

  /// Where nobody is named, any organisation of the type may have answered.
  @Test func anAnswerOfTheType() throws {
    let site = Self.site("", [Self.mayor + "2020-04-29"])
    #expect(
      try Self.deadlines(site) == [
        "a body: 2020-04-27, r1 late(fewest: 2, most: 2)", "a force: 2020-04-27, noResponse",
      ])
  }

  struct Beginning: Sendable {
    let inspection: String
    let regime: String
    let last: String
  }

  static let beginnings = [
    Beginning(inspection: "", regime: "counting: exclusive", last: "2020-04-28, noResponse"),
    Beginning(inspection: "", regime: "counting: clear", last: "2020-04-29, noResponse"),
    Beginning(inspection: "", regime: "unit: months\nwithin: 2", last: "2020-05-02, noResponse"),
    Beginning(inspection: "", regime: "unit: working-days\nwithin: 29", last: "2020-04-14, noResponse"),
    Beginning(
      inspection: "", regime: "unit: months\nwithin: 999999",
      last: "beyondCalendar, unclear"),
    Beginning(inspection: "published: 2020-03", regime: "", last: "unknownBeginning(publication), unclear"),
    Beginning(inspection: "published: unknown", regime: "", last: "unknownBeginning(publication), unclear"),
    Beginning(inspection: "", regime: "from: sending", last: "unknownBeginning(sending), unclear"),
    Beginning(
      inspection: "sent: 2020-03", regime: "from: sending", last: "unknownBeginning(sending), unclear"),
    Beginning(
      inspection: "sent: 2020-03-02\nreceived: 2020-03-04", regime: "from: sending",
      last: "2020-04-26, noResponse"),
    Beginning(
      inspection: "sent: 2020-03-02\nreceived: 2020-03-04", regime: "from: receipt",
      last: "2020-04-28, noResponse"),
  ]

  @Test(arguments: beginnings) func theLastDay(entry: Beginning) throws {
    let site = Self.site(entry.inspection)
    let found = try Self.deadlines(site, regime: "who: body\n" + entry.regime)
    let last = entry.last.replacing(
      "unknownBeginning(", with: "unknownBeginning(Records.SiteConfiguration.Beginning.")
    #expect(found == ["a body: " + last])
  }

  @Test func whoCannotBeBound() throws {
    var site = Self.site("answerable: [mayor, gmp, police]")
    site.add(.inspection, "other", "answerable: mayor")
    let report = """
      content/inspections/iops.md:3:21: error: "gmp" has no type, so "act" does not bind it [not-bound]
        3 | answerable: [mayor, gmp, police]
          |                     ^~~
          = the regime binds organisations of the type "body"
      content/inspections/iops.md:3:26: error: "police" has the type "force", which "act" does not bind \
      [not-bound]
        3 | answerable: [mayor, gmp, police]
          |                          ^~~~~~
          = the regime binds organisations of the type "body"
      content/inspections/other.md:2:13: error: the inspection has no regime under which anyone has to \
      answer [not-bound]
        2 | answerable: mayor
          |             ^~~~~
          = add regime:, or take answerable: out

      """
    #expect(try site.report(site: Self.configuration("who: body")) == report)
  }
}
