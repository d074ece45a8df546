import TestSupport
import Testing

@testable import Records

@Suite struct RecordDateParsingTests {
  @Test(arguments: [
    "2020", "2020-03", "2020-03-03", "2020-02-29", "0001", "0001-01-01", "9999-12-31", "unknown",
    "2019-10/2019-11", "2019/2020", "2019-10-01/2019-11-15", "2019/2019-11-15", "2019-10-01/2020",
    "2020/2020", "2020-03-03/2020-03-03", "2020/2020-06", "2020-06/2020", "2020-03-03/2020-03",
  ])
  func edtfComesOutAsItWentIn(text: String) throws {
    #expect(try RecordDate(parsing: text).edtf == text)
  }

  private static let formFaults = [
    "", " ", "2020 ", " 2020", "20", "20200", "2020-3", "2020-3-3", "2020-03-3", "2020-03-003",
    "2020-03-03-03", "2020-", "-2020", "2020--03", "2020/03/03", "03/03/2020", "3 March 2020",
    "2020-03-03T09:30Z", "2020-Mar", "2020~", "2020?", "202X", "2020-XX", "+2020", "Unknown", "unknown ",
    "unknown/2020", "2020/unknown", "2020/", "/2020", "/", "../2020", "2020/..", "2020/2021/2022",
    "２０２０", "2020\u{2010}03", "2020-0３", "2020\n", "2020\u{301}", "yesterday",
  ]

  @Test(arguments: formFaults)
  func textsThatAreNoDates(text: String) {
    #expect(throws: DateFault.form) { try RecordDate(parsing: text) }
  }

  @Test(arguments: [
    "0000", "2020-00", "2020-13", "2020-02-30", "2021-02-29", "1900-02-29", "2020-04-31", "2020-01-00",
    "2020-01-32", "0000-01-01", "2020-99-99", "2020-13/2021", "2020/2020-13",
  ])
  func daysThatAreNot(text: String) {
    #expect(throws: DateFault.noSuchDay) { try RecordDate(parsing: text) }
  }

  @Test(arguments: [
    "2020/2019", "2020-03/2020-02", "2020-03-03/2020-03-02", "2020-03-03/2020-02", "2020/2019-12-31",
    "2021-01-01/2020",
  ])
  func intervalsThatCertainlyEndBeforeTheyBegin(text: String) {
    #expect(throws: DateFault.backwards) { try RecordDate(parsing: text) }
  }

  @Test func anyTextIsReadOrRefused() {
    var random = SplitMix64(seed: 1996)
    let alphabet = Array("0123-/unkow2019 X".utf8)
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...21, using: &random)
      let text = String(decoding: random.bytes(length, of: alphabet), as: UTF8.self)
      if let date = try? RecordDate(parsing: text) { #expect(date.edtf == text, "seed 1996") }
    }
  }
}
