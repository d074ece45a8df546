import Linking
import Records
import Templates

extension PageWriter {
  /// A page of the timeline: of all years, or of one.
  mutating func appendTimeline(
    year: Int?, part: Int, _ planned: PlannedOutput, to output: inout [UInt8]
  ) {
    let rows = plan.chronicle.rows(of: year)
    let heading = year.map { "Timeline of \($0)" } ?? "Timeline"
    let path = year.map { "/timeline/\($0)/" } ?? "/timeline/"
    let root = view.object(TimelineRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: heading + PageTitle.part(part),
      description: nil, planned: planned)
    let object = view.object(TimelineFields.self, at: root[.timeline])
    view.set(object[.heading], to: heading)
    view.set(object[.count], to: Counted.text(rows.count, "entry", "entries"))
    setYears(object, current: year)
    setTimelinePicture(object[.picture], year: year, part: part, rows)
    setGroups(object[.groups], Parts.slice(rows, part: part))
    setPager(object[.pager], path: path, part: part, rows: rows.count)
    programs.program(for: .timeline)?.render(view, root: root, into: &output)
  }

  private mutating func setYears(_ object: ObjectSlot<TimelineFields>, current: Int?) {
    let all = view.object(PagerLinkFields.self, at: object[.all])
    view.set(all[.label], to: "All")
    view.set(all[.url], to: addresses.url(ofPath: "/timeline/"))
    view.set(all[.count], to: plan.chronicle.rows.count)
    view.set(all[.isCurrent], flag: current == nil)
    let years = plan.chronicle.years
    guard !years.isEmpty else { return }
    let list = view.list(at: object[.years], count: years.count)
    for (position, year) in years.enumerated() {
      let link = view.object(PagerLinkFields.self, at: list[position])
      view.set(link[.label], to: year.year)
      view.set(link[.url], to: addresses.url(ofPath: "/timeline/\(year.year)/"))
      view.set(link[.count], to: year.rows.count)
      view.set(link[.isCurrent], flag: year.year == current)
    }
  }

  /// Entries, grouped by the year to which they are counted.
  private mutating func setGroups(_ slot: some ValueSlot, _ rows: ArraySlice<RecordIndex>) {
    var groups: [(label: String, rows: ArraySlice<RecordIndex>)] = []
    var rest = rows
    while let first = rest.first {
      let year = Chronicle.year(of: first, in: timeline)
      let group = rest.prefix { Chronicle.year(of: $0, in: timeline) == year }
      groups.append((year.map(String.init) ?? "Date not known", group))
      rest = rest.dropFirst(group.count)
    }
    guard !groups.isEmpty else { return }
    let list = view.list(at: slot, count: groups.count)
    for (position, group) in groups.enumerated() {
      let object = view.object(YearFields.self, at: list[position])
      view.set(object[.label], to: group.label)
      setRows(object[.rows], of: group.rows)
    }
  }
}
