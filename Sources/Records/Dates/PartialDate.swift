/// A date as exact as its source gives it: a year, a month of a year, or a day.
///
/// Precision is kept and never padded: `2020-03` is the month, not its first day.
public struct PartialDate: Hashable, Sendable {
  /// How exact a date is.
  public enum Precision: Int, Sendable {
    case year, month, day
  }

  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, unless only the year is known.
  public let month: Int?
  /// The day of the month, if it is known.
  public let day: Int?

  /// A year.
  public init?(year: Int) {
    guard (1...9999).contains(year) else { return nil }
    (self.year, month, day) = (year, nil, nil)
  }

  /// A month of a year.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    (self.year, self.month, day) = (year, month, nil)
  }

  /// A day.
  public init(_ date: CivilDate) {
    (year, month, day) = (date.year, date.month, date.day)
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
    var text = Self.padded(year, 4)
    if let month { text += "-" + Self.padded(month, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
