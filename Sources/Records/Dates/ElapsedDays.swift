/// How many days lie between two dates, as far as that is certain.
public struct ElapsedDays: Hashable, Sendable {
  /// The fewest days that it can be.
  public let fewest: Int
  /// The most days that it can be.
  public let most: Int

  /// The days from one date to a later one; nil when either is unknown.
  ///
  /// Where the dates leave it open which came first, the later one is taken not to come before the
  /// earlier one: an answer on a day in March to a report of 3 March took 0 to 28 days.
  public init?(from start: RecordDate, to end: RecordDate) {
    guard let startEarliest = start.earliest?.dayNumber, let startLatest = start.latest?.dayNumber,
      let endEarliest = end.earliest?.dayNumber, let endLatest = end.latest?.dayNumber
    else { return nil }
    most = endLatest - startEarliest
    fewest = most < 0 ? endEarliest - startLatest : max(0, endEarliest - startLatest)
  }
}
