import Testing
import Theme

@testable import Site

@Suite struct DiaryPageTests {
  /// Years latest first, their months in order, and the month nearest to the day of the build.
  @Test func diary() async throws {
    let site = try DiarySite.make()
    try await site.buildClean(asOf: "2021-06-30")
    let february = """
      label = February 2021
      url = /sub/diary/2021-02/
      count = 6 entries
      """
    #expect(
      try site.output("diary/index.html") == """
        diary:
          count = 7 entries
          left_out = 1 record
          nearest:
        \(Self.indented(february, "    "))
          years:
            label = 2021
            months:
              label = January 2021
              url = /sub/diary/2021-01/
              count = 1 entry
            months:
        \(Self.indented(february, "      "))
          years:
            label = 2020
            months:
              label = December 2020
              url = /sub/diary/2020-12/
              count = 1 entry
          calendar = /sub/diary/calendar.ics
          deadlines = /sub/diary/deadlines.ics

        """)
  }

  /// Of two months that are equally far the later is nearest.
  @Test(arguments: [("2019-01-01", "2020-12"), ("2021-01-31", "2021-01"), ("2021-03-31", "2021-05")])
  func nearest(asOf: String, month: String) async throws {
    let site = try MiniSite([
      "events/a.md": "---\n{title: A, date: 2020-12-31}\n---\n",
      "events/b.md": "---\n{title: B, date: 2021-01}\n---\n",
      "events/c.md": "---\n{title: C, date: 2021-05}\n---\n",
    ])
    let report = try await site.build(asOf: asOf)
    let timeline = try #require(report.timeline)
    #expect(Diary(timeline).month(nearestTo: timeline.visibility.today)?.date.edtf == month)
  }

  @Test func nothingYet() async throws {
    let site = try MiniSite([:])
    try await site.buildClean()
    #expect(
      try site.output("diary/index.html") == """
        diary:
          count = no entries
          calendar = /diary/calendar.ics
          deadlines = /diary/deadlines.ics

        """)
  }

  /// A whole month: what is known to the month alone, and four weeks of days with what is on them.
  @Test func month() async throws {
    let site = try DiarySite.make()
    try await site.buildClean()
    #expect(
      try site.output("diary/2021-02/index.html") == """
        month:
          label = February 2021
          name = February
          count = 6 entries
          all = /sub/diary/
          previous:
            label = January 2021
            url = /sub/diary/2021-01/
            count = 1 entry
          undated:
            kind = event
            kind_label = Event
            title = Hearing
            url = /sub/events/hearing/

        """ + DiaryText.weekdays.map { "  weekdays = \($0)\n" }.joined() + Self.weeks())
  }

  private static func weeks() -> String {
    let entries = [
      1: entry("event", "Event", "Visit", "events/visit", note: "1 to 2 February 2021"),
      2: entry("event", "Event", "Visit", "events/visit", note: "1 to 2 February 2021")
        + entry("event", "Event", "Works", "events/works", note: "ends: 18 January to 2 February 2021"),
      3: entry("deadline", "Last day to answer", "Docks", "inspections/docks", who: "Watch")
        + entry("deadline", "Last day to answer", "Docks", "inspections/docks", who: "Harbour body"),
      28: entry("response", "Letter", "An answer", "responses/answer"),
    ]
    var text = ""
    for day in 1...28 {
      let weekday = (day - 1) % 7
      if weekday == 0 { text += "  weeks:\n" }
      text += """
            days:
              number = \(day)
              weekday = \(DiaryText.weekdays[weekday])
              machine = 2021-02-\(day < 10 ? "0" : "")\(day)

        """ + (entries[day] ?? "")
    }
    return text
  }

  private static func entry(
    _ kind: String, _ label: String, _ title: String, _ path: String, who: String? = nil, note: String? = nil
  ) -> String {
    """
          entries:
            kind = \(kind)
            kind_label = \(label)
            title = \(title)
            url = /sub/\(path)/
    \(who.map { "        who = \($0)\n" } ?? "")\(note.map { "        note = \($0)\n" } ?? "")
    """
  }

  private static func indented(_ text: String, _ margin: String) -> String {
    text.split(separator: "\n").map { margin + $0 }.joined(separator: "\n")
  }

  /// The first week of the month in the built-in theme, and the script that marks the day of reading.
  @Test func htmlOfAWeek() async throws {
    let theme = DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) }
    let site = try DiarySite.make()
    try await site.buildClean(theme: theme)
    let page = try site.output("diary/2021-02/index.html")
    #expect(
      page.contains(
        /<script src="\/sub\/assets\/today\.[0-9a-f]{16}\.js" data-time-zone="Europe\/London" defer>/))
    #expect(!(try site.output("diary/index.html").contains("<script")))
    let days = """
      <td data-day="2021-02-03">
      <p><time datetime="2021-02-03"><span>Wednesday </span>3<span> February</span></time></p>
      <ul class="entries">
      <li class="entry entry-deadline"><span class="kind">Last day to answer</span> \
      <a href="/sub/inspections/docks/">Docks</a> <span class="fact">Watch</span></li>
      <li class="entry entry-deadline"><span class="kind">Last day to answer</span> \
      <a href="/sub/inspections/docks/">Docks</a> <span class="fact">Harbour body</span></li>
      </ul>
      </td>
      <td data-day="2021-02-04" class="free">
      <p><time datetime="2021-02-04"><span>Thursday </span>4<span> February</span></time></p>
      </td>

      """
    #expect(page.contains(days), "\(page)")
    #expect(
      page.contains(
        "<caption>The days of February 2021</caption>\n<thead>\n<tr>\n<th scope=\"col\">Monday</th>"))
    // January 2021 began on a Friday and ended on a Sunday.
    let january = try site.output("diary/2021-01/index.html")
    #expect(january.components(separatedBy: "<td class=\"outside\"></td>\n").count == 4 + 1)
    #expect(january.components(separatedBy: "<td data-day=").count == 31 + 1)
  }

  /// A month of which no day is known has no table.
  @Test func noTable() async throws {
    let site = try MiniSite(["events/a.md": "---\n{title: A, date: 2020-12}\n---\n"])
    try await site.buildClean()
    #expect(!(try site.output("diary/2020-12/index.html").contains("weeks:")))
  }
}
