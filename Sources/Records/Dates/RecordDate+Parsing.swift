/// What is wrong with a text that should be a date.
public enum DateFault: Error, Hashable, Sendable {
  /// It has not the form `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an interval of two of these.
  case form
  /// It has the form, but there is no such month or day.
  case noSuchDay
  /// An interval certainly ends before it begins.
  case backwards
}

extension RecordDate {
  /// Reads EDTF level 0 dates and intervals, and the word `unknown`.
  ///
  /// - Throws: what is wrong with the text.
  public init(parsing text: some StringProtocol) throws(DateFault) {
    let bytes = Array(text.utf8)
    if text == "unknown" {
      self = .unknown
      return
    }
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      self = .date(try PartialDate(parsing: bytes[...]))
      return
    }
    let start = try PartialDate(parsing: bytes[..<slash])
    let end = try PartialDate(parsing: bytes[(slash + 1)...])
    guard start.earliest <= end.latest else { throw .backwards }
    self = .interval(start, end)
  }
}

extension PartialDate {
  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  init(parsing bytes: ArraySlice<UInt8>) throws(DateFault) {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { throw .form }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.count == width, let number = Self.number(part) else { throw .form }
      numbers.append(number)
    }
    let made: PartialDate? =
      switch numbers.count {
      case 1: PartialDate(year: numbers[0])
      case 2: PartialDate(year: numbers[0], month: numbers[1])
      default:
        CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]).map { PartialDate($0) }
      }
    guard let made else { throw .noSuchDay }
    self = made
  }

  /// A number of ASCII digits only.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return digits.isEmpty ? nil : value
  }
}
