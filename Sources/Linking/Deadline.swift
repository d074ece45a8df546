import Records

/// The time by which one organisation, or one of a type, has to answer an inspection, and what became of it.
///
/// Nothing of it is written anywhere: it is derived from the regime, the dates and the responses.
public struct Deadline: Hashable, Sendable {
  /// The rule under which the answer is due.
  public let regime: SiteConfiguration.Regime
  /// Who has to answer.
  public let who: Who
  /// The last day on which an answer is in time.
  public let lastDay: LastDay
  /// What became of it, as of the day of the build.
  public let standing: Standing

  /// Who has to answer.
  public enum Who: Hashable, Sendable {
    /// An organisation that the inspection names.
    case organisation(RecordIndex)
    /// Some organisation of this type: the inspection names none.
    case type(String)
  }

  /// The last day, or why it cannot be told.
  public enum LastDay: Hashable, Sendable {
    case day(CivilDate)
    /// The day with which the time begins is not known, or not to the day.
    case unknownBeginning(SiteConfiguration.Beginning)
    /// It would lie after the year 9999.
    case beyondCalendar

    /// The day, when it can be told.
    public var day: CivilDate? { if case .day(let day) = self { day } else { nil } }
  }

  /// What became of a deadline.
  public enum Standing: Hashable, Sendable {
    /// A statutory response is recorded.
    case answered(RecordIndex, Timeliness)
    /// None is recorded, and the last day is not over.
    case open
    /// None is recorded, and the last day is over. That is no evidence that nobody answered.
    case noResponse
    /// None is recorded, and it cannot be told whether the last day is over.
    case unclear
  }

  /// Whether a response came in time; only what is certain.
  public enum Timeliness: Hashable, Sendable, Comparable {
    case inTime
    case unclear
    /// So many days after the last day; two numbers where the response's date is not exact.
    case late(fewest: Int, most: Int)
  }
}

extension Timeline {
  /// The deadlines that an inspection's regime sets; none without a regime.
  ///
  /// For each type that the regime binds there is one for every organisation of that type that the inspection
  /// names as `answerable`, or else as inspected, as having asked for the inspection, or as one to whom a
  /// finding is addressed. Where it names none there is one for the type.
  public func deadlines(of index: RecordIndex) -> [Deadline] {
    guard case .inspection(let inspection) = self[index].details, let regime = regime(of: inspection)
    else { return [] }
    let last = lastDay(of: inspection, under: regime)
    let responses = statutoryResponses(to: index)
    return bound(by: regime, inspection, index).map { who in
      let answers = responses.filter { links.responders[$0].contains { isMeant($0, by: who) } }
      return Deadline(
        regime: regime, who: who, lastDay: last, standing: standing(of: answers, last: last))
    }
  }

  /// The rule under which an inspection has to be answered.
  public func regime(of inspection: InspectionRecord) -> SiteConfiguration.Regime? {
    guard let id = inspection.regime?.id else { return nil }
    return site.regimes.first { $0.id == id }
  }

  /// The deadline that a statutory response to an inspection had to keep; nil for other responses, and where
  /// no rule binds those who respond.
  public func deadline(of response: RecordIndex, to inspection: RecordIndex) -> Deadline? {
    guard case .response(let record) = self[response].details, record.isStatutory == true else { return nil }
    return deadlines(of: inspection).first { deadline in
      links.responders[response].contains { isMeant($0, by: deadline.who) }
    }
  }

  private func bound(
    by regime: SiteConfiguration.Regime, _ inspection: InspectionRecord, _ index: RecordIndex
  ) -> [Deadline.Who] {
    var named = Array(links.answerable[index])
    if inspection.answerable.isEmpty {
      named = Array(links.subjects[index]) + links.commissionedBy[index]
      named += inspection.findings.flatMap(\.to).compactMap { self.index(of: $0) }
    }
    var seen: Set<RecordIndex> = []
    named = named.filter { seen.insert($0).inserted }
    var result: [Deadline.Who] = []
    for (position, type) in regime.who.enumerated() where !regime.who[..<position].contains(type) {
      let found = named.filter { self.type(of: $0) == type }
      result += found.isEmpty ? [.type(type)] : found.map(Deadline.Who.organisation)
    }
    return result
  }

  func isMeant(_ organisation: RecordIndex, by who: Deadline.Who) -> Bool {
    switch who {
    case .organisation(let index): organisation == index
    case .type(let type): self.type(of: organisation) == type
    }
  }

  private func type(of index: RecordIndex) -> String? {
    if case .organisation(let organisation) = self[index].details { organisation.type } else { nil }
  }

  private func statutoryResponses(to index: RecordIndex) -> [RecordIndex] {
    links.responses[index].filter { response in
      if case .response(let record) = self[response].details { record.isStatutory == true } else { false }
    }
  }

  private func lastDay(
    of inspection: InspectionRecord, under regime: SiteConfiguration.Regime
  ) -> Deadline.LastDay {
    let beginning: RecordDate? =
      switch regime.from {
      case .publication: inspection.published
      case .sending: inspection.sent
      case .receipt: inspection.received
      }
    guard let first = beginning?.exact else { return .unknownBeginning(regime.from) }
    return regime.timeLimit.lastDay(from: first, workingDays: site.workingDays)
      .map(Deadline.LastDay.day) ?? .beyondCalendar
  }

  /// Of several responses the one that serves its organisation best counts, and of equals the earliest.
  private func standing(of answers: [RecordIndex], last: Deadline.LastDay) -> Deadline.Standing {
    let timed = answers.map { ($0, timeliness(of: $0, last: last)) }
    if let best = timed.min(by: { $0.1 < $1.1 }) { return .answered(best.0, best.1) }
    guard let day = last.day else { return .unclear }
    return visibility.today <= day ? .open : .noResponse
  }

  /// Whether a response came by a last day.
  public func timeliness(of response: RecordIndex, last: Deadline.LastDay) -> Deadline.Timeliness {
    guard let date = self[response].date, let last = last.day, let earliest = date.earliest,
      let latest = date.latest
    else { return .unclear }
    if latest <= last { return .inTime }
    guard last < earliest else { return .unclear }
    return .late(
      fewest: earliest.dayNumber - last.dayNumber, most: latest.dayNumber - last.dayNumber)
  }
}
