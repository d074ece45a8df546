import Linking
import Records

// The two kinds that have a file of their own.

extension RecordData {
  func write(_ inspection: InspectionRecord, _ index: RecordIndex, to json: inout JSONWriter) {
    let links = plan.timeline.links
    json.set("short_title", inspection.shortTitle)
    json.set("kind", inspection.kind)
    json.key("inspectorate")
    json.array(ids(links.inspectedBy[index])) { $0.string($1) }
    json.set("subject", ids(links.subjects[index]))
    json.set("published", date: inspection.published)
    json.set("fieldwork", date: inspection.fieldwork)
    json.set("commissioned_by", ids(links.commissionedBy[index]).first)
    json.set("regime", inspection.regime?.id)
    json.set("sent", date: inspection.sent)
    json.set("received", date: inspection.received)
    json.set("deadlines", plan.timeline.deadlines(of: index)) { write($1, to: &$0) }
    json.set("follows", ids(links.follows[index]))
    json.set("followed_by", ids(links.followedBy[index]))
    if let report = inspection.report {
      json.key("report")
      json.object { json in
        json.set("url", report.url)
        json.set("title", report.title)
        json.set("format", report.format)
        json.set("archive", report.archive)
      }
    }
    json.set("grades", inspection.grades) { json, grade in
      json.set("area", grade.area)
      json.set("grade", grade.grade)
      json.set("scale", grade.scale?.id)
    }
    json.set("findings_count", number: inspection.findingsCount)
    json.set("findings_complete", flag: inspection.isFindingsComplete)
    writeFindings(of: inspection, index, to: &json)
    json.set("responses", ids(links.responses[index]))
    json.set("topics", ids(links.topics[index]))
  }

  private func write(_ deadline: Deadline, to json: inout JSONWriter) {
    json.set("regime", deadline.regime.id)
    switch deadline.who {
    case .organisation(let organisation): json.set("organisation", plan.timeline[organisation].id)
    case .type(let type): json.set("organisation_type", type)
    }
    json.set("last_day", deadline.lastDay.day.map { PartialDate($0).edtf })
    switch deadline.standing {
    case .open: json.set("standing", "open")
    case .noResponse, .unclear: json.set("standing", "none-recorded")
    case .answered(let response, let timeliness):
      json.set("standing", "answered")
      json.set("response", plan.timeline[response].id)
      json.set("timeliness", RegisterState(timeliness).rawValue)
    }
  }

  func write(_ response: ResponseRecord, _ index: RecordIndex, to json: inout JSONWriter) {
    let links = plan.timeline.links
    json.key("responder")
    json.array(ids(links.responders[index])) { $0.string($1) }
    json.set("responds_to", links.respondsTo[index]) { json, inspection in
      write(answered: inspection, by: response, index, to: &json)
    }
    json.set("published", date: response.published)
    json.set("form", response.form)
    json.set("statutory", flag: response.isStatutory)
    json.set("signatory", response.signatory)
    json.set("position", response.position)
    json.set("answers", plan.timeline.answersOfResponse[index] ?? []) { write($1, to: &$0) }
    json.set("answers_complete", flag: response.isAnswersComplete)
    let positions = response.positions.filter { plan.timeline.index(of: $0.topic) != nil }
    json.set("positions", positions) { json, entry in
      json.set("topic", entry.topic.id)
      json.set("position", entry.position)
      json.set("note", entry.note)
    }
    json.set("topics", ids(links.topics[index]))
    json.set("supersedes", ids(links.supersedes[index]))
    json.set("superseded_by", ids(links.supersededBy[index]))
  }

  private func write(
    answered inspection: RecordIndex, by response: ResponseRecord, _ index: RecordIndex,
    to json: inout JSONWriter
  ) {
    json.set("inspection", plan.timeline[inspection].id)
    let days = plan.timeline[inspection].date.flatMap { ElapsedDays(from: $0, to: response.published) }
    json.set("fewest_days", number: days?.fewest)
    json.set("most_days", number: days?.most)
    guard let deadline = plan.timeline.deadline(of: index, to: inspection) else { return }
    json.set("last_day", deadline.lastDay.day.map { PartialDate($0).edtf })
    let timeliness = plan.timeline.timeliness(of: index, last: deadline.lastDay)
    json.set("timeliness", RegisterState(timeliness).rawValue)
  }
}
