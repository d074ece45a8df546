import Records

/// One thing that is recorded of a finding: an answer of a response, or an entry of the finding's history.
public struct FindingStep: Hashable, Sendable {
  /// Which of the three states it speaks of.
  public let axis: Finding.HistoryEntry.Axis
  /// The state that was reached, a word of the axis.
  public let status: String
  /// When; nil when no source gives it.
  public let date: RecordDate?
  /// Who recorded it, where no date is known.
  public let recordedBy: String?
  /// Who says so; none when that is not known, or not public.
  public let by: [RecordIndex]
  /// The answer, when a response gives it.
  public let answer: LinkedAnswer?
  /// On what evidence, when no response of the record is.
  public let source: String?
  /// What else there is to say.
  public let note: String?
}

/// Where a finding stands as of the day of the build: all that is recorded of it, and what follows.
///
/// Nothing of it is written anywhere: it is derived from the answers, the history and the due date.
public struct FindingState: Hashable, Sendable {
  /// Everything, in the order of time. What has no date stands where its history has it.
  public let steps: [FindingStep]
  /// Whether it was done by the day on which it was due.
  public let timing: Timing

  /// What the due date and the steps tell together; never more than is certain.
  public enum Timing: Hashable, Sendable {
    /// There is no due date, or nothing follows from it.
    case none
    /// The due date is not over, and nothing is recorded as delivered or closed.
    case due(RecordDate)
    /// The due date is over, and nothing is recorded as delivered or closed.
    case overdue(RecordDate)
    /// It was delivered by the due date.
    case inTime
    /// It was delivered so many days after the due date; two numbers where a date is not exact.
    case late(fewest: Int, most: Int)
  }

  /// The latest step of an axis; nil when nothing is recorded.
  public func latest(_ axis: Finding.HistoryEntry.Axis) -> FindingStep? { steps.last { $0.axis == axis } }

  /// The latest answer of each of those who answered, in the order of time.
  public var answers: [FindingStep] {
    var seen: Set<[RecordIndex]> = []
    let latestFirst = steps.reversed().filter { $0.axis == .answered && seen.insert($0.by).inserted }
    return latestFirst.reversed()
  }
}

extension Timeline {
  /// Where each finding of an inspection stands, in the order in which the inspection has them.
  public func findingStates(of index: RecordIndex) -> [FindingState] {
    guard case .inspection(let inspection) = self[index].details, !inspection.findings.isEmpty else {
      return []
    }
    var answers = [[LinkedAnswer]](repeating: [], count: inspection.findings.count)
    for answer in answersToInspection[index] ?? [] { answers[answer.finding].append(answer) }
    return zip(inspection.findings, answers).map { finding, answers in
      let steps = Self.inOrder(answers.compactMap(step) + finding.history.map(step))
      return FindingState(steps: steps, timing: timing(of: finding, steps))
    }
  }

  private func step(_ answer: LinkedAnswer) -> FindingStep? {
    guard case .response(let response) = self[answer.response].details else { return nil }
    return FindingStep(
      axis: .answered, status: response.answers[answer.answer].answer, date: response.published,
      recordedBy: nil, by: Array(links.responders[answer.response]), answer: answer, source: nil, note: nil)
  }

  private func step(_ entry: Finding.HistoryEntry) -> FindingStep {
    FindingStep(
      axis: entry.axis, status: entry.status, date: entry.date, recordedBy: entry.recordedBy,
      by: entry.by.flatMap(self.index).map { [$0] } ?? [], answer: nil, source: entry.source,
      note: entry.note)
  }

  /// The order of time; a step without a date stays behind the one that it follows.
  private static func inOrder(_ steps: [FindingStep]) -> [FindingStep] {
    var keys: [Int] = []
    for step in steps { keys.append(step.date?.latest?.dayNumber ?? keys.last ?? .min) }
    return steps.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { steps[$0] }
  }

  private func timing(of finding: Finding, _ steps: [FindingStep]) -> FindingState.Timing {
    guard let due = finding.dueDate, let last = due.latest else { return .none }
    if let done = steps.first(where: { $0.axis == .delivered && Self.isEnd($0) }) {
      guard let earliest = done.date?.earliest, let latest = done.date?.latest else { return .none }
      if latest <= last { return .inTime }
      guard last < earliest else { return .none }
      return .late(
        fewest: earliest.dayNumber - last.dayNumber,
        most: latest.dayNumber - (due.earliest ?? last).dayNumber)
    }
    if let closed = steps.last(where: { $0.axis == .closed }), Self.isEnd(closed) { return .none }
    return last < visibility.today ? .overdue(due) : .due(due)
  }

  private static func isEnd(_ step: FindingStep) -> Bool { step.axis.isFinal(step.status) }
}
