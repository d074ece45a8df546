import Records

/// Which records a build shows, and as of when.
public struct Visibility: Sendable {
  /// The moment for which the site is built.
  public let asOf: Instant
  /// The day that it is at that moment in the site's time zone.
  public let today: CivilDate
  /// Whether drafts and embargoed records are shown all the same, as in a preview.
  public let showsHidden: Bool

  /// Makes a visibility.
  public init(asOf: Instant, today: CivilDate, showsHidden: Bool = false) {
    self.asOf = asOf
    self.today = today
    self.showsHidden = showsHidden
  }

  /// Whether a build of these records shows the same at both moments.
  public func isEqual(to other: Visibility, for records: [Record]) -> Bool {
    guard today == other.today, showsHidden == other.showsHidden else { return false }
    let moments = min(asOf, other.asOf)...max(asOf, other.asOf)
    return !records.contains { $0.front.embargo.map(moments.contains) ?? false }
  }

  /// Whether a record is in the build: it may be seen, and is not withdrawn.
  func shows(_ record: Record) -> Bool { mayBeSeen(record) && !isOver(record) }

  /// Whether a record was in builds before this day, and of now only a note is shown that it is withdrawn.
  public func isWithdrawn(_ record: Record) -> Bool { mayBeSeen(record) && isOver(record) }

  private func mayBeSeen(_ record: Record) -> Bool { showsHidden || isPublic(record) }

  private func isOver(_ record: Record) -> Bool {
    record.front.withdrawal.map { $0.date <= today } ?? false
  }

  /// Whether a record may be seen by anyone at the moment of the build: it is no draft and its embargo
  /// is over.
  public func isPublic(_ record: Record) -> Bool {
    guard !record.front.isDraft else { return false }
    guard let embargo = record.front.embargo else { return true }
    return embargo <= asOf
  }
}
