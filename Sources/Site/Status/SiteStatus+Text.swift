import Diagnostics
import Records

extension SiteStatus {
  /// A moment in the site's time zone, as RFC 3339 has it.
  public func text(of instant: Instant) -> String { instant.text(offset: zone.offset(at: instant)) }

  /// The status as a person reads it.
  public var text: String {
    let groups: [(heading: String, lines: [String])] = [
      ("Drafts", drafts.map(line)),
      ("Embargoed", embargoed.map { "\(text(of: $0.embargo))  \(line($0.entry))" }),
      ("Due within \(Prose.count(days, "day"))", due.map(line)),
      ("Past, and nothing is recorded", past.map(line)),
      ("Inspections without a response", unanswered.map(line)),
      ("Records without a source", unsourced.map(line)),
    ]
    var result = "As of \(text(of: asOf))\n"
    for group in groups where !group.lines.isEmpty {
      result += "\n\(group.heading) (\(group.lines.count))\n"
      for line in group.lines { result += "  \(line)\n" }
    }
    if groups.allSatisfy(\.lines.isEmpty) {
      result += "\nNothing is hidden, due, unanswered or without a source.\n"
    }
    if let next { result += "\nNext change without an edit: \(text(of: next))\n" }
    return result
  }

  private func line(_ entry: Entry) -> String { "\(entry.path)  \(entry.title)" }

  private func line(_ duty: Duty) -> String {
    let distance = DeadlineText.distance(duty.distance)
    let what = duty.finding.map { "finding \($0)" } ?? "an answer"
    let who = duty.organisationType.map { ["some " + $0] } ?? duty.organisations
    let by = who.isEmpty ? "" : " from " + Prose.list(who, last: "and")
    return "\(PartialDate(duty.lastDay).edtf) (\(distance))  \(duty.inspection.path)  \(what)\(by)"
  }
}
