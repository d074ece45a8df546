import Foundation
import Testing

@testable import Site

/// The deadlines of the reports in this repository.
@Suite struct RealDeadlineTests {
  /// Police Act 1996, section 55(5A): the last of 56 days that begin with 3 March 2020.
  @Test func theReportOnIOPS() async throws {
    let site = try await RealSite.build(base: "https://rejoinder.example.org/")
    let page = String(
      decoding: try #require(site.files["inspections/hmicfrs-2020-iops/index.html"]), as: UTF8.self)
    let deadline = """
      <div><dt>Last day to answer</dt><dd><ul>
      <li><strong><time datetime="2020-04-27">27 April 2020</time></strong>. \
      <a href="/organisations/gmca/">Greater Manchester Combined Authority</a> (Local policing body): must answer \
      within 56 days, the day of publication counted as the first. No statutory response is recorded.</li>
      </ul></dd></div>

      """
    #expect(page.contains(deadline))
    let rule =
      "<a href=\"https://www.legislation.gov.uk/ukpga/1996/16/section/55\">Police Act 1996, section 55</a>"
    #expect(page.contains(rule))
    #expect(page.contains(", on the same day · Statement · Voluntary</p>"))
  }

  /// Every last day that the facts give is the one on the page.
  @Test func lastDaysOfTheFacts() async throws {
    guard let facts = try FactsTests.facts() else { return }
    let site = try await RealSite.build(base: "https://rejoinder.example.org/")
    var count = 0
    for entry in facts.sections["inspections"] ?? [] {
      guard let id = entry.text("id"), let last = entry.text("s55_last_day") else { continue }
      let page = String(decoding: try #require(site.files["inspections/\(id)/index.html"]), as: UTF8.self)
      guard page.contains("Police Act 1996, section 55") else { continue }
      count += 1
      #expect(page.contains("<li><strong><time datetime=\"\(last)\">"), "\(id)")
    }
    #expect(count > 8)
  }
}
