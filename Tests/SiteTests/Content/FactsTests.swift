import Foundation
import Records
import Testing

@testable import Site

/// The content against the facts that it was written from.
@Suite struct FactsTests {
  /// The facts; nil, said in a line, when they are not on this machine.
  static func facts() throws -> FactsFile? {
    let shared =
      ProcessInfo.processInfo.environment["REJOINDER_SHARED"] ?? RealSite.package + "/../shared"
    let path = shared + "/facts.yaml"
    guard FileManager.default.fileExists(atPath: path) else {
      print("skipped: there is no \(path)")
      return nil
    }
    return try FactsFile(String(contentsOfFile: path, encoding: .utf8))
  }

  /// A record of the repository with the text of its file.
  private static func record(_ folder: String, _ id: String) throws -> (record: Record, text: String)? {
    let path = "content/\(folder)/\(id).md"
    guard let bytes = SiteSource.bytes(of: path, site: RealSite.package) else {
      Issue.record("there is no \(path)")
      return nil
    }
    let record = Record.read(ContentFile(path: path, bytes: bytes), settings: .plain)
    return (try #require(record.value, "\(path)"), String(decoding: bytes, as: UTF8.self))
  }

  @Test func inspections() throws {
    guard let facts = try Self.facts() else { return }
    let entries = facts.sections["inspections"] ?? []
    #expect(entries.count == 27)
    for facts in entries {
      let id = try #require(facts.text("id"))
      guard let (record, text) = try Self.record("inspections", id) else { continue }
      guard case .inspection(let inspection) = record.details else { continue }
      #expect(inspection.published.edtf == facts.text("published") ?? "unknown", "\(id)")
      #expect(Set(inspection.inspectorates.map(\.id)) == Set(facts.texts("inspectorate")), "\(id)")
      #expect(Set(inspection.follows.map(\.id)) == Set(facts.texts("follows")), "\(id)")
      #expect(inspection.commissionedBy?.id == facts.text("commissioned_by"), "\(id)")
      Self.checkSources(of: record, text, facts.texts("urls"))
    }
  }

  @Test func responses() throws {
    guard let facts = try Self.facts() else { return }
    let entries = facts.sections["responses"] ?? []
    #expect(entries.count == 36)
    for facts in entries {
      let id = try #require(facts.text("id"))
      guard let (record, text) = try Self.record("responses", id) else { continue }
      guard case .response(let response) = record.details else { continue }
      #expect(response.published.edtf == facts.text("published") ?? "unknown", "\(id)")
      #expect(Set(response.respondsTo.map(\.id)) == Set(facts.texts("responds_to")), "\(id)")
      #expect(response.responders.map(\.id) == facts.texts("responder"), "\(id)")
      Self.checkSources(of: record, text, facts.texts("urls"))
    }
  }

  @Test func bodiesAndSystems() throws {
    guard let facts = try Self.facts() else { return }
    let sections = [("bodies", "organisations", 15), ("systems", "topics", 3)]
    for (section, folder, count) in sections {
      let entries = facts.sections[section] ?? []
      #expect(entries.count == count)
      for facts in entries {
        let id = try #require(facts.text("id"))
        guard let (record, text) = try Self.record(folder, id) else { continue }
        if case .organisation(let organisation) = record.details {
          #expect(organisation.parent?.id == facts.text("parent"), "\(id)")
          #expect(organisation.successor?.organisation.id == facts.text("successor"), "\(id)")
        }
        if case .topic(let topic) = record.details {
          #expect(topic.partOf?.id == facts.text("part_of"), "\(id)")
        }
        Self.checkSources(of: record, text, facts.texts("url"))
      }
    }
  }

  private static func checkSources(of record: Record, _ text: String, _ urls: [String]) {
    guard !urls.isEmpty else { return }
    #expect(urls.contains(where: text.contains), "\(record.path) has none of \(urls)")
  }

  /// The statement that began this record makes eleven points, and the page shows all of them.
  @Test func elevenPoints() throws {
    let (record, _) = try #require(try Self.record("responses", "gmpf-2020-iops"))
    let html = String(decoding: record.body.rendered.standalone, as: UTF8.self)
    let list = try #require(html.firstMatch(of: /<ol>\n([\s\S]*?)<\/ol>/))
    #expect(list.output.1.components(separatedBy: "<li>").count - 1 == 11)
    guard let facts = try Self.facts() else { return }
    let entry = facts.sections["responses"]?.first { $0.text("id") == "gmpf-2020-iops" }
    #expect(entry?.texts("points").count == 11)
  }
}
