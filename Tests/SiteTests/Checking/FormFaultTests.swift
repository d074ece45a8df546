import Testing

@testable import Site

@Suite struct FormFaultTests {
  @Test(arguments: [
    (#"{"a": [1, -0.5e+3, "é\u00e9\n", true, false, null, {}, []]}"#, nil as Int?), ("  0  ", nil), ("", 0),
    ("{\"a\": }", 6), ("[1,]", 3), ("{\"a\" 1}", 5), ("01", 1), ("\"a\nb\"", 2), ("\"\\x\"", 3), ("[1] 2", 4),
    ("tru", 3),
    ("{1: 2}", 1), ("1.", 2),
  ])
  func json(text: String, offset: Int?) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { JSONFault.offset(in: $0) } == offset)
  }

  @Test func jsonOfAnyDepthIsRead() {
    let text = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(text.withUnsafeBufferPointer { JSONFault.offset(in: $0) } == 200)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<!-- a --><a b=\"1\" c='&amp;'>x &lt; y<b/></a>\n", true), ("", false),
    ("<a>", false),
    ("<a></b>", false), ("<a/><b/>", false), ("<a b=1/>", false), ("<a b=\"1\" b=\"2\"/>", false),
    ("<a>&nbsp;</a>", false),
    ("<a>&</a>", false), ("<a b=\"<\"/>", false), ("<a>\u{1}</a>", false), ("x<a/>", false), ("<a/>x", false),
    ("</a>", false), ("<a><![CDATA[<b>&]] ]>]]>x<![CDATA[]]></a>", true), ("<![CDATA[x]]><a/>", false),
    ("<a><![CDATA[x</a>", false), ("<a><!DOCTYPE b></a>", false),
  ])
  func xml(text: String, isWellFormed: Bool) {
    let offset = Array(text.utf8).withUnsafeBufferPointer { Site.XMLFault.offset(in: $0) }
    #expect((offset == nil) == isWellFormed)
  }

  @Test(arguments: [
    ("BEGIN:VCALENDAR\r\nX-A;B=\"c:d\":e\r\n f\r\nEND:VCALENDAR\r\n", nil as Int?),
    ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", 1), ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", 3),
    ("BEGIN:VCALENDAR\r\nno name\r\nEND:VCALENDAR\r\n", 2), ("BEGIN:VCALENDAR\r\n", 1),
    ("BEGIN:VCALENDAR\r\nX:" + String(repeating: "a", count: 74) + "\r\nEND:VCALENDAR\r\n", 2),
  ])
  func calendar(text: String, line: Int?) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { CalendarFault.line(in: $0) } == line)
  }
}
