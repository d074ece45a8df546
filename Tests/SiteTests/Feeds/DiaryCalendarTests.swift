import Testing

@testable import Site

@Suite struct DiaryCalendarTests {
  private static func lines(_ text: String) -> String { text.replacing("\n", with: "\r\n") }

  private static let deadlines = """
    BEGIN:VEVENT
    UID:sub/docks.deadline.watch@example.org
    DTSTAMP:20201210T000000Z
    DTSTART;VALUE=DATE:20210203
    DTEND;VALUE=DATE:20210204
    SUMMARY:Last day to answer: Watch\\, Docks\\, piers\\; and \\\\ more
    DESCRIPTION:Harbour Act. Watch: must answer within 56 days\\, the day of pub
     lication counted as the first.
    CATEGORIES:Last day to answer
    URL:https://example.org/sub/inspections/docks/
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:sub/docks.deadline.type.harbour body@example.org
    DTSTAMP:20201210T000000Z
    DTSTART;VALUE=DATE:20210203
    DTEND;VALUE=DATE:20210204
    SUMMARY:Last day to answer: Harbour body\\, Docks\\, piers\\; and \\\\ more
    DESCRIPTION:Harbour Act. Harbour body: must answer within 56 days\\, the day
      of publication counted as the first.
    CATEGORIES:Last day to answer
    URL:https://example.org/sub/inspections/docks/
    TRANSP:TRANSPARENT
    END:VEVENT

    """

  private static func head(_ name: String) -> String {
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Rejoinder//Diary//EN
    NAME:\(name)
    X-WR-CALNAME:\(name)
    URL:https://example.org/sub/diary/

    """
  }

  @Test func deadlinesAlone() async throws {
    let site = try DiarySite.make()
    try await site.buildClean()
    let text = Self.head("Our answers: last days to answer") + Self.deadlines + "END:VCALENDAR\n"
    #expect(try site.output("diary/deadlines.ics") == Self.lines(text))
  }

  /// Everything that is known to the month, by day.
  @Test func wholeCalendar() async throws {
    let site = try DiarySite.make()
    try await site.buildClean()
    let events = [
      Self.event("docks", "inspections", "20201210", "20201211", "Docks\\, piers\\; and \\\\ more", "Dock"),
      Self.event("works", "events", "20210118", "20210203", "Works", "Event"),
      Self.event("visit", "events", "20210201", "20210203", "Visit", "Event"),
      Self.event(
        "hearing", "events", "20210201", "20210301", "Hearing (some time in February 2021)", "Event"),
      Self.deadlines,
      // What was corrected since is stamped with that day.
      Self.event(
        "answer", "responses", "20210228", "20210301", "An answer", "Letter", stamp: "20210401",
        details: "Yes\\, and no."),
    ]
    let text = Self.head("Our answers") + events.joined() + "END:VCALENDAR\n"
    #expect(try site.output("diary/calendar.ics") == Self.lines(text))
  }

  private static func event(
    _ id: String, _ folder: String, _ start: String, _ end: String, _ summary: String, _ category: String,
    stamp: String? = nil, details: String? = nil
  ) -> String {
    """
    BEGIN:VEVENT
    UID:sub/\(id)@example.org
    DTSTAMP:\(stamp ?? start)T000000Z
    DTSTART;VALUE=DATE:\(start)
    DTEND;VALUE=DATE:\(end)
    SUMMARY:\(summary)
    \(details.map { "DESCRIPTION:\($0)\n" } ?? "")CATEGORIES:\(category)
    URL:https://example.org/sub/\(folder)/\(id)/
    TRANSP:TRANSPARENT
    END:VEVENT

    """
  }

  /// Neither the day of the build nor its scheme and port are in a calendar.
  @Test func anyDayOfBuilding() async throws {
    let site = try DiarySite.make()
    try await site.buildClean(asOf: "2024-01-01")
    let text = try site.output("diary/calendar.ics")
    try await site.buildClean(asOf: "2034-01-01")
    #expect(try site.output("diary/calendar.ics") == text)
    try await site.buildClean(base: "http://localhost:8080/sub/")
    #expect(try site.output("diary/calendar.ics").contains("\r\nUID:sub/works@localhost\r\n"))
  }

  /// An event on the last day that a calendar has goes on for no further day.
  @Test func theLastDay() async throws {
    let site = try MiniSite(["events/end.md": "---\n{title: End, date: 9999-12-31}\n---\n"])
    _ = try await site.build()
    let text = try site.output("diary/calendar.ics")
    #expect(text.contains("\r\nDTSTART;VALUE=DATE:99991231\r\nSUMMARY:End\r\n"))
  }
}
