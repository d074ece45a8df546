import Foundation
import Testing

@testable import Diagnostics

/// What a terminal would obey instead of print is in no report as it is; reports for programs still say it.
@Suite struct PrintableReportsTests {
  private static let odd = "a\u{1B}[2J\u{7F}\u{9B}\u{202E}\u{2028}\u{FEFF}\u{E0041}\tb"

  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0 == "\n" || Prose.isPrintable($0) }
  }

  private static let diagnostics = [
    Slip(message: "is \(odd)", help: ["not \(odd)"]).ofFile("content/\(odd).md")
  ]

  @Test func allForms() {
    let reports = [
      TextReport { _ in nil }.text(of: Self.diagnostics), JSONReport.text(of: Self.diagnostics),
      GitHubReport.text(of: Self.diagnostics), SARIFReport(version: Self.odd).text(of: Self.diagnostics),
      TextReport.text(ofFailure: Self.odd, help: [Self.odd]),
      JSONReport.text(ofFailure: Self.odd, help: [Self.odd]),
      GitHubReport.text(ofFailure: Self.odd, help: [Self.odd]),
      SARIFReport(version: "1").text(ofFailure: Self.odd, help: [Self.odd]),
    ]
    for report in reports { #expect(Self.isPrintable(report), "\(report.debugDescription)") }
  }

  @Test func programsReadWhatWasMeant() throws {
    let json = JSONReport.text(of: Self.diagnostics)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let first = try #require((object["diagnostics"] as? [[String: Any]])?.first)
    #expect(first["path"] as? String == "content/\(Self.odd).md")
    #expect(first["message"] as? String == "is \(Self.odd)")
    #expect(json.contains("\\udb40\\udc41"))
  }
}
