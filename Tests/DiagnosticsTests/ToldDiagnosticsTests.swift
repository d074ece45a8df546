import Testing

@testable import Diagnostics

@Suite struct ToldDiagnosticsTests {
  private static func warnings(_ count: Int) -> [Diagnostic] {
    (0..<count).map { Slip(severity: .warning).at($0 + 1, 1) }
  }

  private static func errors(_ count: Int) -> [Diagnostic] {
    (0..<count).map { Slip().at($0 + 1, 1, path: "content/b.md") }
  }

  @Test func aThousandAreTold() {
    let all = Self.warnings(400) + Self.errors(600)
    #expect(ToldDiagnostics(all).told == all)
    #expect(ToldDiagnostics(all).closing == "")
    #expect(TextReport { _ in nil }.text(ofFirst: all) == TextReport { _ in nil }.text(of: all))
  }

  /// Errors come before warnings, each in their order.
  @Test func oneMoreIsCounted() {
    let all = Self.warnings(401) + Self.errors(600)
    let chosen = ToldDiagnostics(all)
    #expect(chosen.told == Self.warnings(400) + Self.errors(600))
    #expect(chosen.closing == "1 more is not listed: mend these first, or see all with --format json\n")
    let many = ToldDiagnostics(Self.warnings(10) + Self.errors(1500))
    #expect(many.told == Array(Self.errors(1000)))
    #expect(many.untold == 510)
  }
}
