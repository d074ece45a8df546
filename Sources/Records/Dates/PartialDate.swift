/// A date as exact as its source gives it: a year, a month of a year, or a day.
///
/// Precision is kept and never padded: `2020-03` is the month, not its first day.
public struct PartialDate: Hashable, Sendable {
  /// How exact a date is.
  public enum Precision: Int, Sendable {
    case year, month, day
  }

  // Four bytes, since a date is copied with everything that has one; 0 is what is not known.
  private let years: Int16
  private let months, days: UInt8

  /// The year, 1 to 9999.
  public var year: Int { Int(years) }
  /// The month, 1 to 12, unless only the year is known.
  public var month: Int? { months == 0 ? nil : Int(months) }
  /// The day of the month, if it is known.
  public var day: Int? { days == 0 ? nil : Int(days) }

  /// A year.
  public init?(year: Int) {
    guard (1...9999).contains(year) else { return nil }
    (years, months, days) = (Int16(year), 0, 0)
  }

  /// A month of a year.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    (years, months, days) = (Int16(year), UInt8(month), 0)
  }

  /// A day.
  public init(_ date: CivilDate) {
    (years, months, days) = (Int16(date.year), UInt8(date.month), UInt8(date.day))
  }

  /// How exact it is.
  public var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  /// The day, when it is known.
  public var exact: CivilDate? { precision == .day ? earliest : nil }

  /// The first day that it can be.
  public var earliest: CivilDate {
    CivilDate(year: year, month: month ?? 1, day: day ?? 1) ?? CivilDate(dayNumber: 0)
  }

  /// The last day that it can be.
  public var latest: CivilDate {
    let month = month ?? 12
    let day = day ?? CivilDate.daysInMonth(year: year, month: month)
    return CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }

  /// The date in EDTF level 0 (ISO 8601-2), such as `2020`, `2020-03` or `2020-03-03`.
  public var edtf: String {
    String(unsafeUninitializedCapacity: 10) { text in
      Self.write(year, 4, at: 0, to: text)
      var end = 4
      for part in [month, day] {
        guard let part else { break }
        text[end] = UInt8(ascii: "-")
        Self.write(part, 2, at: end + 1, to: text)
        end += 3
      }
      return end
    }
  }

  /// Writes the last digits of a number.
  private static func write(
    _ number: Int, _ width: Int, at start: Int, to text: UnsafeMutableBufferPointer<UInt8>
  ) {
    var rest = number
    for place in stride(from: start + width - 1, through: start, by: -1) {
      text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
