import Linking
import Records
import Templates

extension PageWriter {
  /// The grades of one inspection.
  mutating func setGrades(_ slot: some ValueSlot, _ grades: [InspectionRecord.Grade]) {
    guard !grades.isEmpty else { return }
    let list = view.list(at: slot, count: grades.count)
    for (position, grade) in grades.enumerated() {
      let object = view.object(GradeFields.self, at: list[position])
      view.set(object[.area], to: labels.areas.text(for: grade.area))
      view.set(object[.grade], to: labels.grades.text(for: grade.grade))
      view.set(object[.scale], to: scale(grade.scale?.id)?.title)
    }
  }

  /// The grades that an organisation got, over the years.
  mutating func setGradeTable(_ slot: some ValueSlot, of index: RecordIndex) {
    guard let table = GradeTable(timeline, of: index) else { return }
    let object = view.object(GradeTableFields.self, at: slot)
    view.set(object[.caption], to: "Grades of \(timeline[index].title), oldest first")
    view.set(object[.changesScale], flag: table.groups.count > 1)
    setGroups(object[.groups], table.groups)
    setColumns(object[.columns], table.groups)
    setAreas(object[.rows], table)
    var seen: Set<String> = []
    let scales = table.groups.compactMap { scale($0.scale) }.filter { seen.insert($0.id).inserted }
    guard !scales.isEmpty else { return }
    let list = view.list(at: object[.scales], count: scales.count)
    for (position, scale) in scales.enumerated() {
      let object = view.object(ScaleFields.self, at: list[position])
      view.set(object[.title], to: scale.title)
      view.set(object[.grades], to: scale.grades.map(labels.grades.text).joined(separator: ", "))
      view.set(object[.period], to: PageText.period(from: scale.from, until: scale.until))
    }
  }

  private func scale(_ id: String?) -> Scale? {
    guard let id else { return nil }
    return timeline.site.scales.first { $0.id == id }
  }

  private mutating func setGroups(_ slot: some ValueSlot, _ groups: [GradeTable.Group]) {
    let list = view.list(at: slot, count: groups.count)
    for (position, group) in groups.enumerated() {
      let object = view.object(GradeGroupFields.self, at: list[position])
      view.set(object[.scale], to: scale(group.scale)?.title ?? "No scale given")
      view.set(object[.span], to: group.columns.count)
      view.set(object[.followsAnother], flag: position > 0)
    }
  }

  private mutating func setColumns(_ slot: some ValueSlot, _ groups: [GradeTable.Group]) {
    let list = view.list(at: slot, count: groups.reduce(0) { $0 + $1.columns.count })
    var position = 0
    for (number, group) in groups.enumerated() {
      for (place, column) in group.columns.enumerated() {
        guard case .inspection(let inspection) = timeline[column.inspection].details else { continue }
        let object = view.object(GradeColumnFields.self, at: list[position])
        view.set(object[.title], to: timeline[column.inspection].shortTitle)
        view.set(object[.url], to: addresses.url(of: column.inspection))
        setDate(object[.date], to: inspection.published)
        view.set(object[.startsScale], flag: number > 0 && place == 0)
        position += 1
      }
    }
  }

  private mutating func setAreas(_ slot: some ValueSlot, _ table: GradeTable) {
    let rows = view.list(at: slot, count: table.areas.count)
    let columns = table.groups.enumerated().flatMap { number, group in
      group.columns.enumerated().map {
        (startsScale: number > 0 && $0.offset == 0, grades: $0.element.grades)
      }
    }
    for (position, area) in table.areas.enumerated() {
      let row = view.object(GradeRowFields.self, at: rows[position])
      view.set(row[.area], to: labels.areas.text(for: area))
      let cells = view.list(at: row[.cells], count: columns.count)
      for (place, column) in columns.enumerated() {
        let cell = view.object(GradeCellFields.self, at: cells[place])
        let grades = column.grades[area]?.map(labels.grades.text).joined(separator: ", ")
        view.set(cell[.grade], to: grades)
        view.set(cell[.startsScale], flag: column.startsScale)
      }
    }
  }
}
