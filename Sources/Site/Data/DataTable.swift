import Linking
import Records

/// A column of a table of the open data.
struct DataColumn<Row> {
  let name: String
  let meaning: String
  /// What stands in it; nothing for what is not known.
  let text: @Sendable (Row) -> String?

  init(_ name: String, _ meaning: String, _ text: @escaping @Sendable (Row) -> String?) {
    (self.name, self.meaning, self.text) = (name, meaning, text)
  }
}

/// The tables of the open data, for spreadsheets.
struct DataTables: Sendable {
  let plan: SitePlan

  /// Appends a table.
  func append<Row>(_ columns: [DataColumn<Row>], _ rows: [Row], to output: inout [UInt8]) {
    CSV.append(columns.map(\.name), to: &output)
    for row in rows { CSV.append(columns.map { $0.text(row) ?? "" }, to: &output) }
  }

  /// The columns of `register.csv`: a line for each report, and for each response to a report.
  var register: [DataColumn<RegisterEntry>] {
    let (plan, timeline) = (plan, plan.timeline)
    let days: @Sendable (RegisterEntry) -> ElapsedDays? = { entry in
      guard let start = entry.inspection.flatMap({ timeline[$0].date }), let end = timeline[entry.record].date
      else { return nil }
      return ElapsedDays(from: start, to: end)
    }
    return [
      DataColumn("kind", "inspection or response") { timeline[$0.record].kind.word },
      DataColumn("id", "its permanent name") { timeline[$0.record].id },
      DataColumn("url", "its page") { plan.addresses.absolute(plan.addresses.path(of: $0.record)) },
      DataColumn("title", "its title") { timeline[$0.record].title },
      DataColumn("form", "the kind of the inspection, or the form of the response") {
        switch timeline[$0.record].details {
        case .inspection(let inspection): inspection.kind
        case .response(let response): response.form
        default: nil
        }
      },
      DataColumn("published", "when it was published, in EDTF") { timeline[$0.record].date?.edtf },
      DataColumn("organisations", "who inspected, or who responds: ids, with a semicolon between them") {
        let links = timeline.links
        let organisations =
          timeline[$0.record].kind == .inspection ? links.inspectedBy[$0.record] : links.responders[$0.record]
        return organisations.map { timeline[$0].id }.joined(separator: ";")
      },
      DataColumn("inspection", "the inspection that a response answers") {
        $0.inspection.map { timeline[$0].id }
      },
      DataColumn("statutory", "whether the law asks for a response: true or false") {
        guard case .response(let response) = timeline[$0.record].details else { return nil }
        return response.isStatutory.map(String.init)
      },
      DataColumn("fewest_days", "the fewest days that a response can have taken") {
        days($0).map { String($0.fewest) }
      },
      DataColumn("most_days", "the most days") { days($0).map { String($0.most) } },
      DataColumn("last_day", "the last day on which a statutory response is in time") {
        $0.lastDay.map { PartialDate($0).edtf }
      },
      DataColumn(
        "state", "what became of it: \(RegisterState.allCases.map(\.rawValue).joined(separator: ", "))"
      ) {
        $0.states.map(\.rawValue).joined(separator: ";")
      },
    ]
  }

  /// The columns of `findings.csv`: a line for each finding.
  var findings: [DataColumn<FindingEntry>] {
    let (plan, timeline) = (plan, plan.timeline)
    let first: [DataColumn<FindingEntry>] = [
      DataColumn("inspection", "the inspection") { timeline[$0.inspection].id },
      DataColumn("id", "its name within the report") { timeline.finding($0)?.id },
      DataColumn("url", "where it stands") { entry in
        timeline.finding(entry).map {
          plan.addresses.absolute(plan.addresses.path(of: entry.inspection)) + "#" + $0.id
        }
      },
      DataColumn("published", "when the report was published, in EDTF") {
        timeline[$0.inspection].date?.edtf
      },
      DataColumn("kind", "what kind of item it is") { timeline.finding($0)?.kind },
      DataColumn("text", "what it says, without markup") { timeline.finding($0)?.text.rendered.words },
      DataColumn("to", "whom it is addressed to: ids, with a semicolon between them") {
        (timeline.finding($0)?.to ?? []).compactMap(timeline.index).map { timeline[$0].id }.joined(
          separator: ";")
      },
      DataColumn("due", "when it is due, as printed") { timeline.finding($0)?.due },
      DataColumn("due_date", "when it is due, in EDTF") { timeline.finding($0)?.dueDate?.edtf },
    ]
    let states = Finding.HistoryEntry.Axis.allCases.flatMap { axis -> [DataColumn<FindingEntry>] in
      let name = axis.rawValue
      return [
        DataColumn(name, "the latest state on this axis") { $0.state.latest(axis)?.status },
        DataColumn(name + "_date", "when that was, in EDTF") { $0.state.latest(axis)?.date?.edtf },
        DataColumn(name + "_by", "who says so: ids, with a semicolon between them") {
          $0.state.latest(axis)?.by.map { timeline[$0].id }.joined(separator: ";")
        },
      ]
    }
    return first + states + [
      DataColumn(
        "timing", "due, overdue, in-time or late, as of the day of the build; empty where none follows"
      ) {
        RecordData.word(for: $0.state.timing)
      }
    ]
  }
}
