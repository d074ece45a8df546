/// When something happened, as a source tells it: a date, an interval between two, or unknown.
public enum RecordDate: Hashable, Sendable {
  /// A day, a month or a year.
  case date(PartialDate)
  /// From one date to another, both included, such as `2019-10/2019-11`.
  case interval(PartialDate, PartialDate)
  /// No source gives it.
  case unknown

  /// The first day that it can be or begin on; nil when unknown.
  public var earliest: CivilDate? {
    switch self {
    case .date(let date), .interval(let date, _): date.earliest
    case .unknown: nil
    }
  }

  /// The last day that it can be or end on; nil when unknown.
  public var latest: CivilDate? {
    switch self {
    case .date(let date), .interval(_, let date): date.latest
    case .unknown: nil
    }
  }

  /// The one day that it is, when that is known.
  public var exact: CivilDate? {
    if case .date(let date) = self { date.exact } else { nil }
  }

  /// The date in EDTF (ISO 8601-2), or `unknown`.
  public var edtf: String {
    switch self {
    case .date(let date): date.edtf
    case .interval(let start, let end): start.edtf + "/" + end.edtf
    case .unknown: "unknown"
    }
  }

  /// Whether it certainly lies before the other, whatever the unknown parts of both are.
  public func isCertainlyBefore(_ other: RecordDate) -> Bool {
    guard let latest, let earliest = other.earliest else { return false }
    return latest < earliest
  }

  /// The order of everything dated: by the last day that each can be, so that a year alone stands at
  /// the end of its year, after what is known to have happened in it; then the more exact first; what
  /// is unknown comes last. Nil when neither comes first.
  public func precedes(_ other: RecordDate) -> Bool? {
    guard let latest, let earliest else { return other.latest == nil ? nil : false }
    guard let otherLatest = other.latest, let otherEarliest = other.earliest else { return true }
    if latest != otherLatest { return latest < otherLatest }
    if earliest != otherEarliest { return otherEarliest < earliest }
    return nil
  }
}
