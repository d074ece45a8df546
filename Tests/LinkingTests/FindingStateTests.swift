import Testing

@testable import Linking
@testable import Records

/// What is derived from the answers, the history and the due date of a finding.
@Suite struct FindingStateTests {
  /// A finding `R1` with these keys, the answers of the responses `r1`, `r2`, ... to it, and its state on the
  /// last day of 2020, in words.
  private static func state(
    _ keys: String = "", answers: [(published: String, answer: String)] = [], today: String = "2020-12-31"
  ) throws -> String {
    var site = SiteText()
    site.add(
      .inspection, "iops",
      "findings:\n  - id: R1\n    kind: k\n    text: T\n"
        + keys.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
    for (number, answer) in answers.enumerated() {
      site.add(
        .response, "r\(number + 1)",
        "responds_to: iops\npublished: \(answer.published)\nresponder: \(number == 1 ? "gmp" : "fed")\n"
          + "answers: [{finding: \"iops#R1\", answer: \(answer.answer)}]")
    }
    let timeline = try site.link(today: today).value
    let index = try #require(timeline.index("iops"))
    let state = try #require(timeline.findingStates(of: index).first)
    let steps = state.steps.map { step in
      ([step.axis.rawValue, step.status, step.date?.edtf ?? "-"] + step.by.map { timeline[$0].id })
        .joined(separator: " ")
    }
    let answered = state.answers.map(\.status).joined(separator: "+")
    return (steps + ["answers: \(answered)", Self.words(state.timing)]).joined(separator: "\n")
  }

  private static func words(_ timing: FindingState.Timing) -> String {
    switch timing {
    case .none: "none"
    case .due(let date): "due \(date.edtf)"
    case .overdue(let date): "overdue \(date.edtf)"
    case .inTime: "in time"
    case .late(let fewest, let most): "late \(fewest) to \(most)"
    }
  }

  private static func history(_ entries: String...) -> String {
    "history:\n" + entries.map { "  - {\($0)}\n" }.joined()
  }

  @Test func nothingRecorded() throws {
    #expect(try Self.state() == "answers: \nnone")
  }

  @Test func theLatestOfEachAxis() throws {
    var site = SiteText()
    site.add(
      .inspection, "iops",
      """
      findings:
        - id: R1
          kind: k
          text: T
          history:
            - {axis: closed, status: open, date: 2020-06-01}
            - {axis: closed, status: superseded, date: 2020-09-01}
            - {axis: answered, status: noted, date: 2020-07-01}
      """)
    let timeline = try site.link(today: "2020-12-31").value
    let index = try #require(timeline.index("iops"))
    let state = try #require(timeline.findingStates(of: index).first)
    let latest = Finding.HistoryEntry.Axis.allCases.map { state.latest($0)?.status }
    #expect(latest == ["noted", nil, "superseded"])
  }

  /// Answers of responses stand among the entries of the history, in the order of time; of each who answered
  /// the latest counts.
  @Test func everythingInTheOrderOfTime() throws {
    let found = try Self.state(
      Self.history(
        "axis: closed, status: open, by: hmic, date: 2020-06-01",
        "axis: answered, status: noted, by: gmp, date: 2020-04-01",
        "axis: closed, status: superseded, as_recorded_by: a tracker",
        "axis: delivered, status: in-progress, by: gmp, date: 2020-05"),
      answers: [("2020-03-10", "rejected"), ("2020-04-02", "accepted"), ("2020-07-01", "accepted-in-part")])
    #expect(
      found == """
        answered rejected 2020-03-10 fed
        answered noted 2020-04-01 gmp
        closed superseded -
        answered accepted 2020-04-02 gmp
        delivered in-progress 2020-05 gmp
        closed open 2020-06-01 hmic
        answered accepted-in-part 2020-07-01 fed
        answers: accepted+accepted-in-part
        none
        """)
  }

  /// Keys of a finding that is due on a day or in a month, and what follows on the last day of 2020.
  @Test(arguments: [
    ("due_date: 2020-12-31", "due 2020-12-31"), ("due_date: 2020-12-30", "overdue 2020-12-30"),
    ("due_date: 2020-12", "due 2020-12"), ("due_date: 2020-11", "overdue 2020-11"),
    ("due_date: unknown", "none"), ("due: at once", "none"),
    (
      "due_date: 2020-06-30\n" + history("axis: delivered, status: in-progress, date: 2020-05"),
      "overdue 2020-06-30"
    ),
    ("due_date: 2020-06-30\n" + history("axis: closed, status: open, date: 2020-05"), "overdue 2020-06-30"),
    (
      "due_date: 2020-06-30\n" + history("axis: answered, status: accepted, date: 2020-05"),
      "overdue 2020-06-30"
    ),
    ("due_date: 2020-06-30\n" + history("axis: closed, status: completed"), "none"),
    ("due_date: 2020-06-30\n" + history("axis: delivered, status: delivered"), "none"),
    ("due_date: 2020-06-30\n" + history("axis: delivered, status: delivered, date: 2020-06-30"), "in time"),
    (
      "due_date: 2020-06-30\n" + history("axis: delivered, status: delivered, date: 2020-07-01"),
      "late 1 to 1"
    ),
    (
      "due_date: 2020-06-30\n" + history("axis: delivered, status: delivered, date: 2020-07"), "late 1 to 31"
    ),
    ("due_date: 2020-06-30\n" + history("axis: delivered, status: delivered, date: 2020"), "none"),
    ("due_date: 2020-06\n" + history("axis: delivered, status: delivered, date: 2020-06-15"), "in time"),
    (
      "due_date: 2020-06\n" + history("axis: delivered, status: delivered, date: 2020-07-02"), "late 2 to 31"
    ),
    (
      "due_date: 2020-06-30\n"
        + history(
          "axis: closed, status: completed, date: 2020-04", "axis: closed, status: open, date: 2020-08"),
      "overdue 2020-06-30"
    ),
  ])
  func timing(keys: String, expected: String) throws {
    let found = try Self.state(keys).split(separator: "\n").last.map(String.init) ?? ""
    #expect(found == expected)
  }
}
