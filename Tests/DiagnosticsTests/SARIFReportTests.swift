import Foundation
import Testing

@testable import Diagnostics

@Suite struct SARIFReportTests {
  private static let report = SARIFReport(version: "1.2 (abc)", folder: "our site/") {
    $0 == "one" ? "It is <wrong>." : nil
  }
  private static let diagnostics = [
    Slip(id: "two", message: "is \"wrong\"", help: ["a", "b"]).at(7, 15, length: 17),
    Slip(id: "one", severity: .warning).ofFile("content/é.md"),
  ]

  @Test func bytes() {
    #expect(
      Self.report.text(of: Self.diagnostics) == #"""
        {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{"tool": {"driver": \#
        {"name": "rejoinder", "version": "1.2 (abc)", "rules": [{"id": "one", "shortDescription": {"text": \#
        "It is \u003cwrong\u003e."}}, {"id": "two"}]}}, "columnKind": "unicodeCodePoints", "invocations": \#
        [{"executionSuccessful": true}], "results": [{"ruleId": "two", "ruleIndex": 1, "level": "error", "message": \#
        {"text": "is \"wrong\"\na\nb"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": \#
        "our%20site/content/a.md"}, "region": {"startLine": 7, "startColumn": 15, "endColumn": 32}}}]}, {"ruleId": \#
        "one", "ruleIndex": 0, "level": "warning", "message": {"text": "this is wrong"}, "locations": \#
        [{"physicalLocation": {"artifactLocation": {"uri": "our%20site/content/%C3%A9.md"}}}]}]}]}

        """#)
  }

  /// What the schema of SARIF 2.1.0 requires of the objects that are written, and nothing that it does not know.
  @Test func structureIsThatOfTheSchema() throws {
    let texts = [
      Self.report.text(of: Self.diagnostics), Self.report.text(of: []),
      Self.report.text(ofFailure: "no room", help: ["make room"]),
    ]
    for text in texts {
      let log = try JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect(SARIFStructure.faults(of: log) == [])
    }
    let faulty =
      #"{"version": "2.1.1", "runs": [{"tool": {"driver": {}}, "results": [{"level": "bad"}], "more": 1}]}"#
    let log = try JSONSerialization.jsonObject(with: Data(faulty.utf8))
    #expect(
      SARIFStructure.faults(of: log) == [
        "log.runs[0].more", "log.runs[0].results[0].level", "log.runs[0].results[0].message",
        "log.runs[0].tool.driver.name", "log.version",
      ])
  }

  @Test func everyResultHasItsRule() throws {
    let text = Self.report.text(of: Self.diagnostics)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
    }
  }
}

/// The part of the schema of SARIF 2.1.0 that the reports use: which properties an object may have, which it must
/// have, and what they are.
enum SARIFStructure {
  private indirect enum Shape: Sendable {
    case text
    case oneOf([String])
    case number(least: Int)
    case flag
    case list(of: Shape, least: Int)
    case object([String: Shape], required: [String])
  }

  private static let message = Shape.object(["text": .text], required: ["text"])
  private static let level = Shape.oneOf(["none", "note", "warning", "error"])
  private static let region = Shape.object(
    ["startLine": .number(least: 1), "startColumn": .number(least: 1), "endColumn": .number(least: 1)],
    required: [])
  private static let location = Shape.object(
    [
      "physicalLocation": .object(
        ["artifactLocation": .object(["uri": .text], required: []), "region": region],
        required: ["artifactLocation"])
    ],
    required: [])
  private static let result = Shape.object(
    [
      "ruleId": .text, "ruleIndex": .number(least: -1), "level": level, "message": message,
      "locations": .list(of: location, least: 0),
    ], required: ["message"])
  private static let driver = Shape.object(
    [
      "name": .text, "version": .text,
      "rules": .list(of: .object(["id": .text, "shortDescription": message], required: ["id"]), least: 0),
    ], required: ["name"])
  private static let invocation = Shape.object(
    [
      "executionSuccessful": .flag,
      "toolExecutionNotifications": .list(
        of: .object(["level": level, "message": message], required: ["message"]), least: 0),
    ], required: ["executionSuccessful"])
  private static let run = Shape.object(
    [
      "tool": .object(["driver": driver], required: ["driver"]),
      "columnKind": .oneOf(["utf16CodeUnits", "unicodeCodePoints"]),
      "invocations": .list(of: invocation, least: 0), "results": .list(of: result, least: 0),
    ], required: ["tool"])
  private static let log = Shape.object(
    ["$schema": .text, "version": .oneOf(["2.1.0"]), "runs": .list(of: run, least: 0)],
    required: ["version", "runs"])

  /// Where a log is not as the schema has it, in order.
  static func faults(of value: Any) -> [String] { faults(of: value, log, at: "log").sorted() }

  private static func faults(of value: Any, _ shape: Shape, at path: String) -> [String] {
    switch shape {
    case .text: return value is String ? [] : [path]
    case .oneOf(let words): return (value as? String).map(words.contains) == true ? [] : [path]
    case .number(let least): return (value as? Int).map { $0 >= least } == true ? [] : [path]
    case .flag: return value is Bool ? [] : [path]
    case .list(let item, let least):
      guard let list = value as? [Any], list.count >= least else { return [path] }
      return list.enumerated().flatMap { faults(of: $1, item, at: "\(path)[\($0)]") }
    case .object(let known, let required):
      guard let object = value as? [String: Any] else { return [path] }
      let missing = required.filter { object[$0] == nil }.map { "\(path).\($0)" }
      return missing
        + object.flatMap { key, value in
          known[key].map { faults(of: value, $0, at: "\(path).\(key)") } ?? ["\(path).\(key)"]
        }
    }
  }
}
