import Linking
import Records
import Templates

extension PageWriter {
  /// The page of an inspection: the report, what it found, who answered, what came before and after.
  mutating func appendInspection(
    _ inspection: InspectionRecord, _ index: RecordIndex, _ planned: PlannedOutput,
    to output: inout [UInt8]
  ) {
    let record = timeline[index]
    let root = view.object(InspectionRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: record.title, description: record.front.summary,
      planned: planned)
    setRecord(root[.record], index)
    let object = view.object(InspectionFields.self, at: root[.inspection])
    setDescription(object, inspection, index)
    setReport(object[.report], inspection, title: record.title)
    setGrades(object[.grades], inspection.grades)
    setParts(object[.parts], inspection.parts)
    setCorrections(object[.amendments], inspection.amendments.map { ($0.date, $0.what) })
    setFindings(object[.findings], inspection, index)
    view.set(
      object[.findingsNote],
      to: PageText.findingsNote(
        count: inspection.findingsCount, isComplete: inspection.isFindingsComplete,
        held: inspection.findings.count))
    setResponses(object, index)
    let earlier = timeline.earlierInspections(of: index)
    let later = timeline.laterInspections(of: index)
    setRows(object[.earlier], of: earlier)
    setRows(object[.later], of: later)
    setThread(object[.picture], index, earlier: earlier, later: later)
    programs.program(for: record)?.render(view, root: root, into: &output)
  }

  private mutating func setDescription(
    _ object: ObjectSlot<InspectionFields>, _ inspection: InspectionRecord, _ index: RecordIndex
  ) {
    view.set(object[.shortTitle], to: inspection.shortTitle)
    view.set(object[.kindLabel], to: labels.inspectionKinds.text(for: inspection.kind))
    let days = inspection.published.days
    setLinks(object[.inspectorates], to: timeline.links.inspectedBy[index], on: days)
    setLinks(object[.subjects], to: timeline.links.subjects[index], on: days)
    setDate(object[.published], to: inspection.published)
    setDate(object[.fieldwork], to: inspection.fieldwork)
    setLink(object[.commissionedBy], to: timeline.links.commissionedBy[index].first, on: days)
    let moved = inspection.report?.formerURL.map { [$0] } ?? []
    view.set(
      object[.formerUrls], texts: moved + inspection.formerURLs.filter { !moved.contains($0) })
    guard let regime = timeline.regime(of: inspection) else { return }
    let regimeObject = view.object(RegimeFields.self, at: object[.regime])
    view.set(regimeObject[.title], to: regime.title)
    view.set(regimeObject[.url], to: regime.url)
    view.set(regimeObject[.note], to: regime.note)
    view.set(regimeObject[.isHard], flag: regime.isHard)
    view.set(regimeObject[.isSoft], flag: !regime.isHard)
    setDeadlines(object[.deadlines], of: index)
  }

  private mutating func setResponses(_ object: ObjectSlot<InspectionFields>, _ index: RecordIndex) {
    let responses = timeline.links.responses[index]
    view.set(object[.responsesCount], to: Counted.text(responses.count, "response"))
    guard !responses.isEmpty else { return }
    let list = view.list(at: object[.responses], count: responses.count)
    for (position, response) in responses.enumerated() {
      setResponseRow(list[position], response, to: index)
    }
  }

  /// The report itself; nothing when the record does not say where it is.
  mutating func setReport(_ slot: some ValueSlot, _ inspection: InspectionRecord, title: String) {
    guard let report = inspection.report else { return }
    let object = view.object(ReportFields.self, at: slot)
    view.set(object[.url], to: report.url)
    view.set(object[.title], to: report.title ?? title)
    view.set(object[.format], to: report.format)
    view.set(object[.archive], to: report.archive)
  }

  private mutating func setParts(_ slot: some ValueSlot, _ parts: [InspectionRecord.Part]) {
    guard !parts.isEmpty else { return }
    let list = view.list(at: slot, count: parts.count)
    for (position, part) in parts.enumerated() {
      let object = view.object(PartFields.self, at: list[position])
      view.set(object[.title], to: part.title)
      setDate(object[.published], to: part.published)
    }
  }
}
