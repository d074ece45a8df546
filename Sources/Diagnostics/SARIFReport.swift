/// Diagnostics as a log of SARIF 2.1.0 (OASIS Standard, 27 March 2020): one JSON object with one run.
///
/// Each id is a rule. Columns count code points from 1, which the run says as `columnKind`.
public struct SARIFReport: Sendable {
  /// The program's version, with or without more behind it.
  let version: String
  /// The site's folder as the repository has it, which stands before each path; empty, or ends with `/`.
  let folder: String
  /// What the diagnostics of an id mean, in a sentence.
  let meaning: @Sendable (String) -> String?

  /// A report by the program in this version.
  public init(
    version: String, folder: String = "", meaning: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    (self.version, self.folder, self.meaning) = (version, folder, meaning)
  }

  /// The log for these diagnostics, on one line, with a line break at the end.
  public func text(of diagnostics: [Diagnostic]) -> String {
    let ids = Set(diagnostics.map(\.id)).sorted()
    let positions = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let results = diagnostics.map { result($0, rule: positions[$0.id] ?? 0) }
    return log(rules: ids.map(rule), results: results, invocation: "{\"executionSuccessful\": true}")
  }

  /// The log for a failure of the world, which no file of the site is to blame for.
  public func text(ofFailure message: String, help: [String]) -> String {
    let text = ([message] + help).joined(separator: "\n")
    let notification = "{\"level\": \"error\", \"message\": {\"text\": " + JSONText.printable(text) + "}}"
    return log(
      rules: [], results: [],
      invocation: "{\"executionSuccessful\": false, \"toolExecutionNotifications\": [\(notification)]}")
  }

  private func log(rules: [String], results: [String], invocation: String) -> String {
    "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", "
      + "\"runs\": [{\"tool\": {\"driver\": {\"name\": \"rejoinder\", \"version\": "
      + JSONText.printable(version)
      + ", \"rules\": [" + rules.joined(separator: ", ") + "]}}, \"columnKind\": \"unicodeCodePoints\", "
      + "\"invocations\": [" + invocation + "], \"results\": [" + results.joined(separator: ", ") + "]}]}\n"
  }

  private func rule(_ id: String) -> String {
    let description = meaning(id).map { ", \"shortDescription\": {\"text\": " + JSONText.printable($0) + "}" }
    return "{\"id\": " + JSONText.printable(id) + (description ?? "") + "}"
  }

  private func result(_ diagnostic: Diagnostic, rule: Int) -> String {
    let text = ([diagnostic.message] + diagnostic.help).joined(separator: "\n")
    let mark = diagnostic.place.mark
    let region =
      mark.line == 0
      ? ""
      : ", \"region\": {\"startLine\": \(mark.line), \"startColumn\": \(mark.column), "
        + "\"endColumn\": \(Int(mark.column) + Int(mark.length))}"
    return "{\"ruleId\": " + JSONText.printable(diagnostic.id) + ", \"ruleIndex\": \(rule), \"level\": \""
      + diagnostic.severity.rawValue + "\", \"message\": {\"text\": " + JSONText.printable(text)
      + "}, \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
      + JSONText.printable(Self.reference(folder + diagnostic.place.path)) + "}\(region)}}]}"
  }

  /// A path as a reference (RFC 3986, section 4.2): what may not stand in a part of a path is percent-encoded.
  private static func reference(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result.unicodeScalars.append(contentsOf: ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    return result
  }
}
