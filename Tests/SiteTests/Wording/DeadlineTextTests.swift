import Linking
import Records
import Testing

@testable import Site

@Suite struct DeadlineTextTests {
  struct Case: Sendable {
    let rule: String
    let duty: String
  }

  static let cases = [
    Case(
      rule: "within: 56, unit: days, counting: inclusive, from: publication",
      duty: "must answer within 56 days, the day of publication counted as the first"),
    Case(
      rule: "within: 1, unit: working-days, counting: exclusive, from: receipt, hard: false",
      duty: "is asked to answer within 1 working day, counted from the day after receipt"),
    Case(
      rule: "within: 2, unit: months, counting: clear, from: sending, hard: true",
      duty: "must answer within 2 clear months after the day of sending"),
  ]

  @Test(arguments: cases) func duties(entry: Case) throws {
    let text = """
      \(MiniSite.configuration)bank_holidays: []
      regimes:
        act: {title: Act, who: body, \(entry.rule)}

      """
    let site = try #require(SiteConfiguration.read(Array(text.utf8)).value)
    #expect(site.regimes.map(DeadlineText.duty) == [entry.duty])
  }

  @Test func daysThatCannotBeTold() {
    let days: [Deadline.LastDay] =
      [.day(CivilDate(dayNumber: 0))] + SiteConfiguration.Beginning.allCases.map { .unknownBeginning($0) }
      + [.beyondCalendar]
    #expect(
      days.map(DeadlineText.unknownDay) == [
        nil, "The last day cannot be told, since the day of publication is not known.",
        "The last day cannot be told, since the day of sending is not known.",
        "The last day cannot be told, since the day of receipt is not known.",
        "The last day cannot be told, since it lies after the year 9999.",
      ])
  }

  /// All that can become of a deadline, as the page of the report has it, with the theme of the program.
  @Test(arguments: [
    ("2020-04-27", "", "No statutory response is recorded yet."),
    ("2020-04-28", "", "No statutory response is recorded."),
    ("2020-04-28", "2020-04-27", "A statutory response was published in time: LINK."),
    ("2020-04-28", "2020-04-28", "A statutory response was published 1 day late: LINK."),
    ("2021-01-01", "2020-05", "A statutory response was published 4 to 34 days late: LINK."),
    ("2021-01-01", "2020", "A statutory response is recorded; whether it came in time cannot be told: LINK."),
  ])
  func standings(today: String, answered: String, text: String) async throws {
    let site = try MiniSite(
      [
        "organisations/body.md": "---\ntitle: Body\ntype: local-body\n---\n",
        "inspections/report.md": """
        ---
        title: Report
        inspectorate: port
        subject: body
        kind: k
        published: 2020-03-03
        regime: act
        ---
        """,
      ],
      configuration: MiniSite.configuration
        + "regimes:\n  act: {title: Act, who: [local-body, other], within: 56, unit: days, "
        + "counting: inclusive, from: publication}\n")
    if !answered.isEmpty {
      try site.add(
        "responses/answer.md",
        "---\ntitle: Answer\nresponder: body\nresponds_to: report\npublished: \(answered)\n"
          + "form: f\nstatutory: true\n---\n")
    }
    try await site.buildClean(asOf: today, theme: RealSite.theme)
    let page = try site.output("inspections/report/index.html")
    let start = "<div><dt>Last day to answer</dt><dd><ul>\n"
    let duty = "must answer within 56 days, the day of publication counted as the first. "
    let day = "<li><strong><time datetime=\"2020-04-27\">27 April 2020</time></strong>. "
    let standing = text.replacing("LINK", with: "<a href=\"/responses/answer/\">Answer</a>")
    let none = today == "2020-04-27" ? "recorded yet." : "recorded."
    let expected =
      start + day + "<a href=\"/organisations/body/\">Body</a> (Local body): " + duty + standing + "</li>\n"
      + day + "Other: " + duty + "No statutory response is \(none)</li>\n</ul></dd></div>\n"
    #expect(page.contains(expected), "\(page.components(separatedBy: "Answer due under").last ?? "")")
  }

  /// Without an exact date there is no last day, and a rule that only asks says so.
  @Test func noLastDay() async throws {
    let site = try MiniSite(
      [
        "inspections/report.md":
          "---\ntitle: Report\ninspectorate: port\nsubject: port\nkind: k\npublished: 2020-03\nregime: act\n---\n"
      ],
      configuration: MiniSite.configuration
        + "regimes:\n  act: {title: Act, who: body, within: 3, unit: months, counting: exclusive, "
        + "from: publication, hard: false}\n")
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("inspections/report/index.html")
    let expected = """
      <div><dt>Answer asked for under</dt><dd>Act</dd></div>
      <div><dt>Answer asked for by</dt><dd><ul>
      <li>Body: is asked to answer within 3 months, counted from the day after publication. \
      The last day cannot be told, since the day of publication is not known. No statutory response is recorded.</li>
      </ul></dd></div>

      """
    #expect(page.contains(expected), "\(page.components(separatedBy: "Answer due under").last ?? "")")
  }
}
