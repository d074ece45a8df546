import TestSupport
import Testing

@testable import Diagnostics

@Suite struct DiagnosticTests {
  /// In the order in which a report has them.
  private static let ordered = [
    Slip().ofFile("content/a.md"),
    Slip().at(1, 1),
    Slip().at(1, 1, length: 2),
    Slip().at(1, 2),
    Slip(id: "a", message: "z").at(2, 1),
    Slip(id: "b", message: "a").at(2, 1),
    Slip(id: "b", message: "b").at(2, 1),
    Slip(id: "b", message: "b", help: ["a"]).at(2, 1),
    Slip(id: "b", message: "b", help: ["a", "a"]).at(2, 1),
    Slip(id: "b", message: "b", help: ["b"]).at(2, 1),
    Slip().at(10, 1),
    Slip().at(1, 1, path: "content/a.mdx"),
    Slip().at(1, 1, path: "content/a/b.md"),
    Slip().at(1, 1, path: "content/z.md"),
    Slip().at(1, 1, path: "content/é.md"),
    Slip().at(1, 1, path: "content/\u{FB01}.md"),
    Slip().at(1, 1, path: "content/😀.md"),
  ]

  private static var text: String { JSONReport.text(of: ordered) }

  @Test func placeThenWordingWhateverTheOrderOfWork() throws {
    var random = SplitMix64(seed: 42)
    for _ in 0..<100 {
      let shuffled = Self.ordered.shuffled(using: &random)
      try #require(JSONReport.text(of: shuffled.inOrder()) == Self.text, "seed 42")
    }
  }

  @Test func eachIsSaidOnce() throws {
    var random = SplitMix64(seed: 43)
    for _ in 0..<100 {
      let shuffled = (Self.ordered + Self.ordered + Self.ordered).shuffled(using: &random)
      try #require(JSONReport.text(of: shuffled.inOrder()) == Self.text, "seed 43")
    }
    #expect([Diagnostic]().inOrder() == [])
  }

  @Test func onlyErrorsForbidPublishing() {
    let warning = Slip(severity: .warning).ofFile()
    #expect(![Diagnostic]().containErrors)
    #expect(![warning, warning].containErrors)
    #expect([warning, Slip().ofFile(), warning].containErrors)
  }

  @Test func aDiagnosticSaysWhatItsProblemSays() {
    let place = Place(path: "content/a.md", mark: Mark(line: 2, column: 3, length: 4))
    let made = place.reports(Slip(id: "x", severity: .warning, message: "m", help: ["h"]))
    #expect(made.id == "x")
    #expect(made.severity == .warning)
    #expect(made.place == place)
    #expect(made.message == "m")
    #expect(made.help == ["h"])
  }

  @Test func problemsAreErrorsUnlessTheySayOtherwise() {
    struct Plain: Problem {
      let id = "plain"
      let message = "m"
      let help: [String] = []
    }
    #expect(Place(path: "a").reports(Plain()).severity == .error)
  }
}

@Suite struct MarkTests {
  @Test func aMarkIsAtLeastOneLong() {
    #expect(Mark(line: 1, column: 1, length: 0) == Mark(line: 1, column: 1, length: 1))
    #expect(Mark(line: 1, column: 1, length: -5) == Mark(line: 1, column: 1, length: 1))
  }

  @Test func hugeNumbersAreClamped() {
    let mark = Mark(line: .max, column: .max, length: .max)
    #expect([mark.line, mark.column, mark.length] == [.max, .max, .max])
    #expect(Mark(line: .min, column: .min).line == .min)
    let text = TextReport { _ in Array("abc".utf8) }.text(
      of: [Slip().at(1, .max, length: .max), Slip().at(.max, 1)])
    let expected = """
      content/a.md:1:2147483647: error: this is wrong [slip]
        1 | abc
          |    ^
      content/a.md:2147483647:1: error: this is wrong [slip]

      """
    #expect(text == expected)
  }
}
