import Testing

@testable import Site

@Suite struct NamesTests {
  @Test(
    arguments: [
      (Array("plan.pdf".utf8), "plan.pdf", nil), (Array("a\nb\t\r.md".utf8), #"a\nb\t\r.md"#, .control),
      ([0x1B, 0x5B, 0x7F, 0x00], #"\x1B[\x7F\x00"#, .control),
      ([0x63, 0xE9, 0x2E], #"c\xE9."#, .encoding), ([0xC3, 0xA9, 0xC3], "é\\xC3", .encoding),
      ([0xF0, 0x9F, 0x98, 0x80], "😀", nil), ([0xED, 0xA0, 0x80, 0x0A], #"\xED\xA0\x80\n"#, .encoding),
      ([], "", nil),
    ] as [([UInt8], String, SiteFolder.NameFault?)])
  func names(bytes: [UInt8], shown: String, fault: SiteFolder.NameFault?) {
    #expect(SiteFolder.shown(name: bytes) == shown)
    #expect(SiteFolder.fault(inName: bytes) == fault)
  }
}
