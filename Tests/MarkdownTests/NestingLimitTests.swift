import Testing

@testable import Markdown

/// How deep a text may be: 100 is allowed, and what is deeper is reported once.
@Suite struct NestingLimitTests {
  private static func nested(_ kind: String, _ depth: Int) -> String {
    switch kind {
    case "quotations": String(repeating: "> ", count: depth) + "a"
    case "items": String(repeating: "- ", count: depth) + "a"
    case "numbers": String(repeating: "1. ", count: depth) + "a"
    case "emphasis":
      String(repeating: "*a **b ", count: depth / 2) + (depth % 2 == 1 ? "*c*" : "c")
        + String(repeating: " b** a*", count: depth / 2)
    case "callouts":
      String(repeating: "> ", count: depth) + "[!NOTE]\n" + String(repeating: "> ", count: depth) + "a"
    case "a link": String(repeating: "> ", count: depth - 1) + "[a b](https://e.x)"
    default:
      String(repeating: "> ", count: depth - 1) + "|*a*|\n" + String(repeating: "> ", count: depth - 1)
        + "|-|"
    }
  }

  static let kinds = ["quotations", "items", "numbers", "emphasis", "callouts", "a link", "a cell"]

  @Test(arguments: kinds) func ahundredAreAllowed(kind: String) {
    #expect(ExtendedRendering.report(Self.nested(kind, 100)) == "")
  }

  @Test(arguments: kinds) func oneMoreIsReported(kind: String) {
    let found = ExtendedRendering.rendered(Self.nested(kind, 101)).diagnostics
    #expect(found.map(\.id) == ["nested-too-deeply"])
    #expect(found.map(\.place.mark.line) == [1])
  }

  @Test func manyMoreAreReportedOnce() {
    let text = Self.nested("quotations", 300) + "\n\n" + Self.nested("items", 200)
    #expect(ExtendedRendering.rendered(text).diagnostics.map(\.id) == ["nested-too-deeply"])
    #expect(ExtendedRendering.rendered(text, hasExtensions: false).diagnostics.isEmpty)
  }

  @Test func whatStandsSideBySideIsNotDeep() {
    let text = String(repeating: "> *a* [b c](https://e.x) **d**\n\n- e\n\n", count: 200)
    #expect(ExtendedRendering.report(text) == "")
  }

  @Test func theReport() {
    let report = """
      x.md:2:201: error: quotations, lists, emphasis and links stand in each other more than 100 deep here \
      [nested-too-deeply]
        2 | …> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > a
          |                                                                                                                         ^~~
          = write it in fewer levels

      """
    let found = ExtendedRendering.report("\n" + Self.nested("quotations", 101))
    #expect(found.hasSuffix("    = write it in fewer levels\n"))
    #expect(found.hasPrefix(report.prefix(120)))
  }
}
