import Diagnostics
import Foundation
import Testing

@testable import Templates

/// The official examples of the Mustache specification 1.4.
@Suite struct SpecificationTests {
  static let names = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance",
  ]

  /// The folder of the examples, where there is one.
  static let folder: URL? = {
    let shared = ProcessInfo.processInfo.environment["REJOINDER_SHARED"].map { URL(fileURLWithPath: $0) }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let base = shared ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let folder = base.appendingPathComponent("conformance/mustache")
    if FileManager.default.fileExists(atPath: folder.path) { return folder }
    print("The Mustache specification is not at \(folder.path); its examples are left out.")
    return nil
  }()

  @Test(arguments: names) func examples(name: String) throws {
    guard let folder = Self.folder else { return }
    let data = try Data(contentsOf: folder.appendingPathComponent(name + ".json"))
    let file = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let tests = try #require(file["tests"] as? [[String: Any]])
    #expect(tests.count >= 10)
    for test in tests {
      let template = try #require(test["template"] as? String)
      let partials = test["partials"] as? [String: String] ?? [:]
      let parsed = Library.parse(partials.merging(["(main)": template]) { _, main in main })
      #expect(parsed.diagnostics.isEmpty, "\(test["name"] ?? ""): \(parsed.diagnostics)")
      let program = try #require(parsed.value.lenient("(main)"))
      var output: [UInt8] = []
      program.render(JSONView.view(of: test["data"] as Any), into: &output)
      let expected = test["expected"] as? String
      #expect(String(decoding: output, as: UTF8.self) == expected, "\(name): \(test["name"] ?? "")")
    }
  }

  /// The same examples as the site would show them: compiled, with every name declared. Those that name
  /// what their data does not have, or that strict mode refuses, are counted and left out.
  @Test(arguments: [
    ("comments", 12), ("delimiters", 14), ("interpolation", 14), ("inverted", 18), ("partials", 9),
    ("sections", 28), ("inheritance", 22),
  ])
  func examplesInStrictMode(name: String, least: Int) throws {
    guard let folder = Self.folder else { return }
    let data = try Data(contentsOf: folder.appendingPathComponent(name + ".json"))
    let file = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let tests = try #require(file["tests"] as? [[String: Any]])
    var shown = 0
    for test in tests {
      guard let members = test["data"] as? [String: Any], let shape = JSONShape.shape(of: members) else {
        continue
      }
      let template = try #require(test["template"] as? String)
      let partials = test["partials"] as? [String: String] ?? [:]
      let parsed = Library.parse(partials.merging(["(main)": template]) { _, main in main })
      let compiled = parsed.value.compile("(main)", for: shape, purpose: "an example")
      guard compiled.diagnostics.isEmpty, let program = compiled.value else { continue }
      var output: [UInt8] = []
      program.render(JSONShape.view(of: members), into: &output)
      let expected = test["expected"] as? String
      #expect(String(decoding: output, as: UTF8.self) == expected, "\(name): \(test["name"] ?? "")")
      shown += 1
    }
    print("\(name): \(shown) of \(tests.count) examples shown in strict mode")
    #expect(shown >= least)
  }
}
