import Diagnostics
import Records

/// Dates that are odd next to each other. Nothing is reported that the unknown parts of a date leave
/// open.
enum DateChecks {
  /// A response that is certainly older than a report it answers.
  static func reportEarlyAnswers(
    respondsTo: Relation, records: [Record], diagnostics: inout [Diagnostic]
  ) {
    for (position, record) in records.enumerated() {
      guard case .response(let response) = record.details else { continue }
      for target in respondsTo[RecordIndex(position)] {
        let inspection = records[target.position]
        guard let published = inspection.date, response.published.isCertainlyBefore(published) else {
          continue
        }
        let problem = LinkingProblem.answeredBeforePublished(
          inspection: inspection.id, published: published.edtf)
        diagnostics.append(record.place(response.publishedMark).reports(problem))
      }
    }
  }

  /// A published date that certainly lies after the day of the build.
  static func reportFutureDates(
    records: [Record], today: CivilDate, diagnostics: inout [Diagnostic]
  ) {
    for record in records {
      let dated: (date: RecordDate, mark: Mark)
      switch record.details {
      case .inspection(let inspection): dated = (inspection.published, inspection.publishedMark)
      case .response(let response): dated = (response.published, response.publishedMark)
      default: continue
      }
      guard let earliest = dated.date.earliest, today < earliest else { continue }
      let problem = LinkingProblem.datedAfterBuild(
        dated.date.edtf, today: PartialDate(today).edtf)
      diagnostics.append(record.place(dated.mark).reports(problem))
    }
  }
}
