import Testing

@testable import Linking
@testable import Records

/// Which findings a statutory response leaves without an answer, as far as that can be told.
@Suite struct StatutoryAnswersTests {
  private static let configuration =
    SiteText.configuration + """
      regimes:
        act:
          title: Act
          who: [body]
          within: 56
          unit: days
          counting: inclusive
          from: publication
          finding_kinds: [rec]

      """

  /// What the response `r1` of `council`, a body that the act binds, leaves unanswered of two
  /// recommendations and a remark.
  private static func coverage(
    _ response: String, inspection: String = "regime: act", configuration: String = configuration
  ) throws -> [StatutoryAnswers.Coverage] {
    var site = SiteText()
    site.add(.organisation, "council", "type: body")
    site.add(.organisation, "police", "type: force")
    let findings = ["R1": "rec", "R2": "rec", "R3": "remark"].sorted { $0.key < $1.key }
      .map { "  - {id: \($0.key), kind: \($0.value), text: T}\n" }.joined()
    site.add(.inspection, "iops", inspection + "\nfindings:\n" + findings)
    let given = response.contains("responder") ? response : "responder: council\n" + response
    site.add(.response, "r1", "responds_to: iops\n" + given)
    let timeline = try site.link(site: configuration).value
    let index = try #require(timeline.index("r1"))
    return timeline.statutoryAnswers(of: index).map(\.coverage)
  }

  private static func answers(_ entries: String...) -> String {
    "statutory: true\nanswers:\n" + entries.map { "  - {finding: \"iops#\($0)}\n" }.joined()
  }

  @Test(
    arguments: [
      (answers("R1\", answer: accepted, action: A", "R2\", answer: rejected, reason: B"), .complete),
      (answers("R1\", answer: accepted, action: A"), .missing([1])),
      // An answer alone is neither an action nor a reason.
      (answers("R1\", answer: accepted, action: A", "R2\", answer: accepted"), .missing([1])),
      (answers("R3\", answer: noted, reason: B"), .missing([0, 1])), ("statutory: true", .missing([0, 1])),
      ("statutory: true\nanswers_complete: true", .missing([0, 1])),
      ("statutory: true\nanswers_complete: false", .notHeld(findings: false, answers: true)),
    ] as [(String, StatutoryAnswers.Coverage)])
  func covers(response: String, expected: StatutoryAnswers.Coverage) throws {
    #expect(try Self.coverage(response) == [expected])
  }

  @Test func whatIsNotHeldIsNotMissing() throws {
    let inspection = "regime: act\nfindings_complete: false"
    #expect(
      try Self.coverage("statutory: true", inspection: inspection) == [
        .notHeld(findings: true, answers: false)
      ])
    #expect(
      try Self.coverage("statutory: true\nanswers_complete: false", inspection: inspection)
        == [.notHeld(findings: true, answers: true)])
  }

  /// Voluntary responses, those of others than the rule binds, and rules that ask for no single answers.
  @Test func nothingIsAskedOfOthers() throws {
    #expect(try Self.coverage("statutory: false") == [])
    #expect(try Self.coverage("") == [])
    #expect(try Self.coverage("responder: police\nstatutory: true") == [])
    #expect(try Self.coverage("statutory: true", inspection: "") == [])
    let plain = Self.configuration.replacing("    finding_kinds: [rec]\n", with: "")
    #expect(try Self.coverage("statutory: true", configuration: plain) == [])
  }
}
