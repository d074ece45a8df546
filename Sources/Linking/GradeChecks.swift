import Diagnostics
import Records

/// The grades of inspections beside the scales of the site.
enum GradeChecks {
  /// Scales that there are not, grades that a scale does not have, and scales that were not in use when the
  /// report was published.
  static func report(_ records: [Record], site: SiteConfiguration, diagnostics: inout [Diagnostic]) {
    let scales = Dictionary(site.scales.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for record in records {
      guard case .inspection(let inspection) = record.details, !inspection.grades.isEmpty else { continue }
      report(inspection, of: record, scales, site, &diagnostics)
    }
  }

  private static func report(
    _ inspection: InspectionRecord, of record: Record, _ scales: [String: Scale], _ site: SiteConfiguration,
    _ diagnostics: inout [Diagnostic]
  ) {
    // Of several grades on one scale, the first stands for all.
    var dated: Set<String> = []
    for grade in inspection.grades {
      guard let name = grade.scale else { continue }
      guard let scale = scales[name.id] else {
        let problem = LinkingProblem.unknownScale(name.id, known: site.scales.map(\.id))
        diagnostics.append(record.place(name.mark).reports(problem))
        continue
      }
      if !scale.has(grade.grade) {
        let problem = LinkingProblem.unknownGrade(
          grade.grade, scale: scale.id, grades: scale.grades, ungraded: scale.ungraded)
        diagnostics.append(record.place(grade.mark).reports(problem))
      }
      if dated.insert(scale.id).inserted, scale.excludes(inspection.published) {
        let problem = LinkingProblem.scaleOutOfUse(scale, published: inspection.published.edtf)
        diagnostics.append(record.place(name.mark).reports(problem))
      }
    }
  }
}
