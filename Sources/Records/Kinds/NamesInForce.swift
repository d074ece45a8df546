/// The days on which an organisation certainly had each of its former names.
public struct NamesInForce: Hashable, Sendable {
  /// For each former name, in the order in which they are given, its days; nil when no day is certain.
  public let spans: [DaySpan?]

  /// Reckons the days from the names of an organisation.
  ///
  /// A name without `until` is certain on no day, since today another is used. A name without `from` began
  /// when the one before it ended; it is certain on no day where some name may have come before it of which
  /// that is not known.
  public init(_ names: [OrganisationRecord.FormerName]) {
    spans = names.indices.map { position in
      guard let last = names[position].until?.earliest,
        let first = Self.first(of: position, in: names)
      else { return nil }
      return first <= last.dayNumber ? DaySpan(first: first, last: last.dayNumber) : nil
    }
  }

  /// The place of the one name that was in force on all of these days; nil when none was for certain.
  public func name(on days: DaySpan) -> Int? { Self.only(in: spans[...], covering: days) }

  /// The position of the only span that covers these days. Two names at once tell nothing.
  public static func only(in spans: ArraySlice<DaySpan?>, covering days: DaySpan) -> Int? {
    var found: Int?
    for position in spans.indices where spans[position]?.covers(days) == true {
      guard found == nil else { return nil }
      found = position
    }
    return found
  }

  /// The number of the first day on which the name at a position is certain.
  private static func first(of position: Int, in names: [OrganisationRecord.FormerName]) -> Int? {
    let name = names[position]
    if let from = name.from { return from.latest?.dayNumber }
    guard let end = name.until?.earliest else { return nil }
    var first = CivilDate(dayNumber: .min).dayNumber
    for (place, other) in names.enumerated() where place != position {
      if let until = other.until, until != .unknown {
        guard let over = until.latest, over < end else { continue }
        first = max(first, over.dayNumber + 1)
      } else {
        guard let from = other.from?.earliest, end < from else { return nil }
      }
    }
    return first
  }
}
