/// The first and the last day that a date can be, as numbers: small, so that long lists can carry it.
public struct DaySpan: BitwiseCopyable, Hashable, Sendable {
  /// The number of the first day; see `CivilDate.dayNumber`.
  public let first: Int32
  /// The number of the last day.
  public let last: Int32

  /// Pairs the numbers of two days.
  public init(first: Int, last: Int) {
    self.first = Int32(clamping: first)
    self.last = Int32(clamping: last)
  }

  /// Whether every day of the other is one of this.
  public func covers(_ other: DaySpan) -> Bool { first <= other.first && other.last <= last }

  /// Whether they have a day in common.
  public func overlaps(_ other: DaySpan) -> Bool { first <= other.last && other.first <= last }
}

extension RecordDate {
  /// The days that it can be; nil when unknown.
  public var days: DaySpan? {
    guard let earliest, let latest else { return nil }
    return DaySpan(first: earliest.dayNumber, last: latest.dayNumber)
  }
}
