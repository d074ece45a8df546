import TestSupport
import Testing

@testable import Site

@Suite struct HTMLScannerTests {
  @Test func tagsAndAttributes() {
    let text =
      "<!doctype html><!-- <a> --><P CLASS=x id='a b' hidden>1 < 2</P><script>if (a<b) {}</script><img src=\"/a\"/><br/"
    let found = Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = HTMLScanner(bytes)
      var found: [String] = []
      while scanner.next() {
        let attributes = scanner.tag.attributes.map { scanner.text($0.name) + "=" + scanner.text($0.value) }
        found.append(
          ([scanner.text(scanner.tag.name)] + attributes + [scanner.text(scanner.tag.text)]).joined(
            separator: "|"))
      }
      return found
    }
    #expect(found == ["P|CLASS=x|id=a b|hidden=|", "script|if (a<b) {}", "img|src=/a|", "br|"])
  }

  /// Whatever is cut off or in the wrong place, the scanner comes to an end.
  @Test func hostileTextsEnd() {
    let parts = ["<", "a", "=", "\"", "'", ">", "/", "!--", "script", " ", "&", "é", "\0", "</script"]
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let text = (0..<20).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        var scanner = HTMLScanner(bytes)
        var count = 0
        while scanner.next() { count += scanner.faults(isOwn: { _ in false }).count >= 0 ? 1 : 0 }
        #expect(count <= bytes.count, "\(text)")
        _ = JSONFault.offset(in: bytes)
        _ = Site.XMLFault.offset(in: bytes)
        _ = CalendarFault.line(in: bytes)
      }
    }
  }

  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&#39;&#x27;&quot;&lt;&gt;", "''\"<>"),
    ("&none; & &#xD800;", "&none; & &#xD800;"), ("&", "&"),
  ])
  func references(text: String, resolved: String) {
    #expect(CharacterReferences.resolved(text) == resolved)
  }
}
