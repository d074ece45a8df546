import Testing

@testable import Markdown

/// Addresses that run or carry something are refused wherever they stand, and left out.
@Suite struct UnsafeAddressTests {
  static let schemes = ["javascript", "data", "vbscript", "file", "JavaScript", "DATA"]
  static let forms: [(before: String, after: String)] = [
    ("[a b](", ")"), ("[a b](<", ">)"), ("![a b](", ")"), ("<", ">"), ("[a b]\n\n[a b]: ", ""),
    ("|[a b](", ")|\n|-|"), ("> [!NOTE] [a b](", ")\n> c"), ("> a\n> — [a b](", ")"), ("## [a b](", ")"),
    ("c[^1]\n\n[^1]: [a b](", ")"), ("- [ ] [a b](", ")"), ("![a b](", " \"c\")"),
    ("Table: [a b](", ")\n\n|a|\n|-|"),
  ]

  @Test(arguments: schemes, forms) func isRefused(scheme: String, form: (before: String, after: String)) {
    let text = form.before + scheme + ":x" + form.after
    let rendered = ExtendedRendering.rendered(text)
    #expect(rendered.diagnostics.map(\.id).filter { $0 != "vague-link" } == ["unsafe-address"])
    #expect(rendered.value.links.isEmpty)
    let html = String(decoding: rendered.value.standalone, as: UTF8.self)
    #expect(!html.contains("\"" + scheme))
    #expect(!html.contains("href=\"" + scheme) && !html.contains("src=\"" + scheme))
    let mark = rendered.diagnostics.first { $0.id == "unsafe-address" }?.place.mark
    let lines = form.before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(mark.map { Int($0.line) } == lines.count)
    #expect(mark.map { Int($0.column) } == lines.last.map { $0.unicodeScalars.count + 1 })
    #expect(mark.map { Int($0.length) } == scheme.count + 2)
  }

  /// What only looks like such an address is another, which the site may look for.
  @Test(arguments: ["javascript", "xjavascript:a", "datum:a", "files/a", "/javascript:a", "%6Aavascript:a"])
  func isNone(address: String) {
    let rendered = ExtendedRendering.rendered("[a b](\(address))")
    #expect(rendered.diagnostics.isEmpty)
    #expect(rendered.value.links.map(\.address) == [address])
  }

  /// An address is read with its references and escapes undone.
  @Test(arguments: ["&#106;avascript:a", "javascript&colon;a", "javascript\\:a", "&#x64;ata:a"])
  func isSeenThroughReferences(address: String) {
    #expect(ExtendedRendering.rendered("[a b](\(address))").diagnostics.map(\.id) == ["unsafe-address"])
  }
}
