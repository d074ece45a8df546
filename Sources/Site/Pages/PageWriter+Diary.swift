import Linking
import Records
import Templates

extension PageWriter {
  private var diary: Diary { plan.diary }

  /// The page of the diary, which leads to its months.
  mutating func appendDiary(_ planned: PlannedOutput, to output: inout [UInt8]) {
    let root = view.object(DiaryRoot.self)
    setPage(site: root[.site], page: root[.page], title: "Diary", description: nil, planned: planned)
    let object = view.object(DiaryFields.self, at: root[.diary])
    view.set(object[.count], to: Counted.text(diary.count, "entry", "entries"))
    if diary.leftOut > 0 { view.set(object[.leftOut], to: Counted.text(diary.leftOut, "record")) }
    setMonthLink(object[.nearest], diary.month(nearestTo: timeline.visibility.today))
    setYears(object[.years])
    view.set(object[.calendar], to: addresses.url(ofPath: DiaryCalendar.all.path))
    view.set(object[.deadlines], to: addresses.url(ofPath: DiaryCalendar.deadlines.path))
    programs.program(for: .diary)?.render(view, root: root, into: &output)
  }

  private mutating func setYears(_ slot: some ValueSlot) {
    let years = Dictionary(grouping: diary.months, by: \.date.year).sorted { $0.key > $1.key }
    guard !years.isEmpty else { return }
    let list = view.list(at: slot, count: years.count)
    for (position, year) in years.enumerated() {
      let object = view.object(DiaryYearFields.self, at: list[position])
      view.set(object[.label], to: year.key)
      let months = view.list(at: object[.months], count: year.value.count)
      for (position, month) in year.value.enumerated() { setMonthLink(months[position], month) }
    }
  }

  private mutating func setMonthLink(_ slot: some ValueSlot, _ month: Diary.Month?) {
    guard let month else { return }
    let link = view.object(MonthLinkFields.self, at: slot)
    view.set(link[.label], to: DateText.text(month.date))
    view.set(link[.url], to: addresses.url(ofPath: month.path))
    view.set(link[.count], to: Counted.text(month.count, "entry", "entries"))
  }
}

extension PageWriter {
  /// A month of the diary, by its position among those that have entries.
  mutating func appendMonth(_ position: Int, _ planned: PlannedOutput, to output: inout [UInt8]) {
    let month = diary.months[position]
    let label = DateText.text(month.date)
    let root = view.object(MonthRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: "Diary of " + label, description: nil, planned: planned)
    let object = view.object(MonthFields.self, at: root[.month])
    view.set(object[.label], to: label)
    view.set(object[.name], to: DateText.month(month.date))
    view.set(object[.count], to: Counted.text(month.count, "entry", "entries"))
    view.set(object[.all], to: addresses.url(ofPath: "/diary/"))
    if position > 0 { setMonthLink(object[.previous], diary.months[position - 1]) }
    if position + 1 < diary.months.count { setMonthLink(object[.next], diary.months[position + 1]) }
    setEntries(object[.undated], month.undated)
    view.set(object[.weekdays], texts: DiaryText.weekdays)
    setWeeks(object[.weeks], month)
    programs.program(for: .diaryMonth)?.render(view, root: root, into: &output)
  }

  private mutating func setWeeks(_ slot: some ValueSlot, _ month: Diary.Month) {
    guard month.days.contains(where: { !$0.isEmpty }) else { return }
    let first = month.date.earliest
    let count = (first.weekday + month.days.count + 6) / 7
    let weeks = view.list(at: slot, count: count)
    for position in 0..<count {
      let week = view.object(WeekFields.self, at: weeks[position])
      let days = view.list(at: week[.days], count: 7)
      for weekday in 0..<7 {
        let day = view.object(DayFields.self, at: days[weekday])
        let offset = position * 7 + weekday - first.weekday
        guard month.days.indices.contains(offset) else { continue }
        view.set(day[.number], to: offset + 1)
        view.set(day[.weekday], to: DiaryText.weekdays[weekday])
        let date = CivilDate(dayNumber: first.dayNumber + offset)
        view.set(day[.machine], to: PartialDate(date).edtf)
        setEntries(day[.entries], month.days[offset])
      }
    }
  }

  private mutating func setEntries(_ slot: some ValueSlot, _ showings: [Diary.Showing]) {
    guard !showings.isEmpty else { return }
    let list = view.list(at: slot, count: showings.count)
    for (position, showing) in showings.enumerated() {
      let entry = diary.entries[showing.entry]
      let caption = plan.captions[entry.record]
      let object = view.object(DiaryEntryFields.self, at: list[position])
      view.set(object[.title], to: timeline[entry.record].shortTitle)
      set(object[.url], caption.url)
      set(object[.hidden], caption.hidden)
      view.set(object[.note], to: DiaryText.note(showing.extent, of: entry.date))
      if let deadline = entry.deadline {
        view.set(object[.kind], to: "deadline")
        view.set(object[.kindLabel], to: DiaryText.label(deadline))
        view.set(object[.who], to: DiaryText.who(deadline, in: timeline))
      } else {
        view.set(object[.kind], to: timeline[entry.record].kind.word)
        set(object[.kindLabel], caption.kindLabel)
      }
    }
  }
}
