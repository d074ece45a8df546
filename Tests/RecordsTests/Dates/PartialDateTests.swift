import Testing

@testable import Records

@Suite struct PartialDateTests {
  @Test(arguments: ["2020", "2020-03", "2020-02-29"])
  func edtfComesOutAsItWentIn(text: String) throws {
    #expect(try RecordDate(parsing: text).edtf == text)
  }
}
