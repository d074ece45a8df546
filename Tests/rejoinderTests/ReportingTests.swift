import Site
import Testing

@testable import rejoinder

@Suite struct ReportingTests {
  @Test func theSummaryIsOneLine() {
    #expect(Reporting.line(records: 63, files: 214, seconds: 0.049) == "63 records, 214 files, 0.05 s")
    #expect(Reporting.line(records: 1, files: 1, seconds: 61.5) == "1 record, 1 file, 61.50 s")
  }
}
