import Linking
import Markdown
import Records

extension RecordData {
  func writeFindings(of inspection: InspectionRecord, _ index: RecordIndex, to json: inout JSONWriter) {
    guard !inspection.findings.isEmpty else { return }
    let entries = Array(plan.findingEntries(of: index))
    let answers = plan.timeline.answersToInspection[index] ?? []
    json.set("findings", inspection.findings.indices) { json, position in
      let finding = inspection.findings[position]
      json.set("id", finding.id)
      json.set("url", url(index) + "#" + finding.id)
      json.set("kind", finding.kind)
      json.set("text", finding.text.rendered.words)
      json.set("to", ids(finding.to.compactMap(plan.timeline.index)))
      json.set("due", finding.due)
      json.set("due_date", date: finding.dueDate)
      json.set("topics", ids(finding.topics.compactMap(plan.timeline.index)))
      json.set("answers", answers.filter { $0.finding == position }) { write($1, to: &$0) }
      json.set("steps", entries[position].state.steps) { write($1, to: &$0) }
      json.set("timing", Self.word(for: entries[position].state.timing))
    }
  }

  /// An answer, as the files of both records have it.
  func write(_ link: LinkedAnswer, to json: inout JSONWriter) {
    guard case .response(let response) = plan.timeline[link.response].details,
      case .inspection(let inspection) = plan.timeline[link.inspection].details
    else { return }
    let answer = response.answers[link.answer]
    json.set("response", plan.timeline[link.response].id)
    json.set("inspection", plan.timeline[link.inspection].id)
    json.set("finding", inspection.findings[link.finding].id)
    json.set("answer", answer.answer)
    json.set("action", answer.action)
    json.set("reason", answer.reason)
    json.set("by_when", answer.byWhen)
  }

  private func write(_ step: FindingStep, to json: inout JSONWriter) {
    json.set("axis", step.axis.rawValue)
    json.set("status", step.status)
    json.set("date", date: step.date)
    json.set("as_recorded_by", step.recordedBy)
    json.set("by", ids(step.by))
    json.set("response", step.answer.map { plan.timeline[$0.response].id })
    json.set("source", step.source)
    json.set("note", step.note)
  }

  /// What follows from a due date, as a word; nil when nothing does.
  static func word(for timing: FindingState.Timing) -> String? {
    switch timing {
    case .none: nil
    case .due: "due"
    case .overdue: "overdue"
    case .inTime: "in-time"
    case .late: "late"
    }
  }
}
