import Linking
import Records

/// The grades that an organisation got: what was graded down, the inspections across in the order of time.
///
/// Columns of one scale stand together, so that a change of scale can be seen and no trend is drawn over it.
struct GradeTable {
  /// The grades of one inspection on one scale.
  struct Column {
    let inspection: RecordIndex
    /// The scale's name; nil for grades of which none is given.
    let scale: String?
    /// The grades by area; an area may have several.
    var grades: [String: [String]] = [:]
  }

  /// Columns of one scale beside each other.
  struct Group {
    let scale: String?
    var columns: [Column]
  }

  /// The columns by scale; one scale may come back.
  let groups: [Group]
  /// What was graded: in the order of the site's labels, then of time.
  let areas: [String]

  /// The table of an organisation that was inspected; nil when no grade of it is recorded.
  init?(_ timeline: Timeline, of organisation: RecordIndex) {
    var groups: [Group] = []
    var areas: [String] = []
    var seen: Set<String> = []
    for index in timeline.links.subjectOf[organisation] {
      guard case .inspection(let inspection) = timeline[index].details else { continue }
      for column in Self.columns(of: inspection, index) {
        if groups.last.map({ $0.scale == column.scale }) == true {
          groups[groups.count - 1].columns.append(column)
        } else {
          groups.append(Group(scale: column.scale, columns: [column]))
        }
      }
      areas += inspection.grades.map(\.area).filter { seen.insert($0).inserted }
    }
    guard !groups.isEmpty else { return nil }
    let labelled = timeline.site.labels.areas.entries.map(\.word).filter(seen.contains)
    self.groups = groups
    self.areas = labelled + areas.filter { !labelled.contains($0) }
  }

  /// A column for each scale of an inspection, in the order in which it has them.
  private static func columns(of inspection: InspectionRecord, _ index: RecordIndex) -> [Column] {
    var columns: [Column] = []
    for grade in inspection.grades {
      let scale = grade.scale?.id
      let position = columns.firstIndex { $0.scale == scale } ?? columns.count
      if position == columns.count { columns.append(Column(inspection: index, scale: scale)) }
      columns[position].grades[grade.area, default: []].append(grade.grade)
    }
    return columns
  }
}
