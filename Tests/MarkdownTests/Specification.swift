import Foundation
import Testing

/// The examples of the CommonMark specification 0.30.
struct Specification: Decodable {
  let example: Int
  let markdown: String
  let html: String

  /// All of them; none, and a line that says so, where the file is not.
  static func examples() throws -> [Specification] {
    let shared = ProcessInfo.processInfo.environment["REJOINDER_SHARED"].map { URL(fileURLWithPath: $0) }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let base = shared ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let file = base.appendingPathComponent("conformance/commonmark-0.30.json")
    guard FileManager.default.fileExists(atPath: file.path) else {
      print("The CommonMark specification is not at \(file.path); its examples are left out.")
      return []
    }
    let examples = try JSONDecoder().decode([Specification].self, from: Data(contentsOf: file))
    try #require(examples.count == 652)
    return examples
  }
}
