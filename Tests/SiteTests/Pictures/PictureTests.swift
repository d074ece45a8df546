import Foundation
import Testing

@testable import Site

@Suite struct PictureTests {
  private typealias Sample = PictureSite

  /// Every byte of a picture: two lanes, a mark of each shape, a period, a month, a line, and one entry
  /// without a date.
  @Test func everyByte() async throws {
    let picture = try await Sample.picture([
      Sample.inspection("a", "2020-03-03"), Sample.response("b", "2020-06-01", to: "a"),
      Sample.response("c", "2020-09", to: "a"), Sample.response("d", "unknown", to: "a"),
      Sample.event("e", "2020-05-01/2020-08-31", title: "'\"Watch\" <1>'"), Sample.event("f", "2020-12-24"),
    ])
    #expect(
      picture == """
        <ul class="key">
        <li><svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true"><g class="inspection"><rect x="7" y="3" width="10" height="10"/></g></svg> Inspection</li>
        <li><svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true"><g class="response"><circle cx="12" cy="8" r="5"/></g></svg> Response</li>
        <li><svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true"><g class="event"><path d="M6 13h12l-6-11z"/></g></svg> Event</li>
        <li><svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true"><g class="response inexact"><path d="M1 8H23"/><circle cx="12" cy="8" r="5"/></g></svg> Day not known: the bar is the time that it can be</li>
        <li><svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true"><g class="period"><rect x="3" y="3" width="18" height="10"/></g></svg> Period</li>
        <li><svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true"><path class="answers" fill="none" stroke="currentColor" d="M1 8L23 8"/>
        </svg> What a response answers</li>
        </ul>
        <div class="picture" role="region" aria-label="Picture of the timeline" tabindex="0">
        <svg class="lanes" width="1" height="126" viewBox="0 0 1 126" aria-hidden="true"><text x="2" y="58">C&amp;C</text><text x="2" y="98">Port</text></svg>
        <svg width="926" height="126" viewBox="0 0 926 126">
        <g aria-hidden="true">
        <path class="shade" fill-opacity="0.1" d="M308 33H614V126H308z"/>
        <path class="grid" d="M8 4V126M85 4V126M157 4V126M234 4V126M308 4V126M385 4V126M460 4V126M537 4V126M614 4V126M689 4V126M766 4V126M840 4V126M0 44H926M0 84H926"/>
        <text x="12" y="15">2020</text><text x="89" y="15">Feb</text><text x="161" y="15">Mar</text><text x="238" y="15">Apr</text><text x="312" y="15">May</text><text x="389" y="15">Jun</text><text x="464" y="15">Jul</text><text x="541" y="15">Aug</text><text x="618" y="15">Sep</text><text x="693" y="15">Oct</text><text x="770" y="15">Nov</text><text x="844" y="15">Dec</text>
        </g>
        <a class="period" href="/events/e/"><title>&quot;Watch&quot; &lt;1&gt; (Event, Port, 1 May to 31 August 2020)</title><rect x="308" y="24" width="306" height="18"/><text x="313" y="37">&quot;Watch&quot; &lt;1&gt;</text></a>
        <path class="answers" fill="none" stroke="currentColor" d="M386 111L163 71M651 111L163 71"/>
        <a class="inspection" href="/inspections/a/"><title>Report a (Dock, C&amp;C, 3 March 2020)</title><rect x="158" y="66" width="10" height="10"/></a>
        <a class="response" href="/responses/b/"><title>Answer b (Letter, Port, 1 June 2020)</title><circle cx="386" cy="111" r="5"/></a>
        <a class="response inexact" href="/responses/c/"><title>Answer c (Letter, Port, September 2020)</title><path d="M614 111H689"/><circle cx="651" cy="111" r="5"/></a>
        <a class="event" href="/events/f/"><title>An event (Event, Port, 24 December 2020)</title><path d="M893 116h12l-6-11z"/></a>
        </svg>
        </div>
        <p class="fact">1 entry has no known date and is not in the picture.</p>

        """)
  }

  @Test func nothingToDraw() async throws {
    #expect(try await Sample.picture([]) == "")
    #expect(try await Sample.picture([Sample.inspection("a", "unknown")]) == "")
  }

  @Test func oneRecord() async throws {
    let picture = try await Sample.picture([Sample.inspection("a", "2020")])
    #expect(Sample.count("<a ", in: picture) == 1)
    #expect(
      picture.contains("<path d=\"M8 49H918\"/><rect x=\"458\" y=\"44\" width=\"10\" height=\"10\"/></a>"))
    #expect(!picture.contains("class=\"answers\""))
  }

  /// A line leads to what is answered wherever it stands; to what the page does not list there is none.
  @Test func answersBeforeAndInOtherYears() async throws {
    let files = [
      Sample.inspection("a", "2020-06-10"), Sample.response("early", "2020-06-01", to: "a"),
      Sample.response("late", "2021-02-01", to: "a"),
    ]
    let year = try await Sample.picture(files, on: "timeline/2020")
    #expect(year.contains("d=\"M386 89L409 49\""))
    let next = try await Sample.picture(files, on: "timeline/2021")
    #expect(next.contains("/responses/late/") && !next.contains("class=\"answers\""))
  }

  /// A period is in every year that it touches, whatever year it is counted to.
  @Test(arguments: [
    ("2020", "rect x=\"880\"", "V"), ("2021", "rect x=\"8\"", ""), ("2022", "rect x=\"8\"", "V"),
  ])
  func periodsThroughYears(year: String, bar: String, shade: String) async throws {
    let picture = try await Sample.picture(
      [
        Sample.event("engage", "2020-12-17/2022-10-28"), Sample.inspection("a", "2020"),
        Sample.inspection("b", "2021"),
      ], on: "timeline/" + year)
    #expect(picture.contains(bar))
    #expect(picture.contains("class=\"shade\"") == !shade.isEmpty)
  }

  /// Many organisations: those with most marks keep their lanes, the rest share one.
  @Test func others() async throws {
    var files: [(String, String)] = []
    for number in 10..<30 {
      files.append(("organisations/o\(number).md", "---\ntitle: Body \(number)\n---\n"))
      files.append(Sample.response("r\(number)", "2020-01-\(number)", to: "", by: "o\(number)"))
      if number >= 20 {
        files.append(Sample.response("s\(number)", "2020-02-\(number)", to: "", by: "o\(number)"))
      }
    }
    let picture = try await Sample.picture(files)
    let names = picture.components(separatedBy: "aria-hidden=\"true\"><text ")[1].components(
      separatedBy: "</svg>")[0]
    #expect(
      names.components(separatedBy: "<text ").map {
        $0.components(separatedBy: CharacterSet(charactersIn: "<>"))[1]
      }
        == ["Body 20", "Body 21", "Body 22", "Body 23", "Body 24", "Body 25", "Body 26", "Body 27"]
        + ["Body 28", "Body 29", "Body 10", "Others"])
    #expect(Sample.count("<a ", in: picture) == 30)
  }

  /// Two thousand entries: none on the page of all years, and on each page of a year those that it lists.
  @Test func twoThousand() async throws {
    var files: [(String, String)] = []
    for number in 0..<2000 {
      let month = number % 12 + 1
      let date = "20\(number % 8 + 10)-\(month < 10 ? "0" : "")\(month)-1\(number % 10)"
      files.append(Sample.event("e\(number)", date))
    }
    let site = try Sample.site(files)
    let theme = DumpTheme.files(with: "timeline.html", "{{{timeline.picture}}}")
    try await site.buildClean(asOf: "2026-01-01", theme: theme)
    #expect(try site.output("timeline/index.html") == "<p class=\"note\">\(PictureText.tooMany)</p>\n")
    #expect(try site.output("timeline/page/2/index.html") == "<p class=\"note\">\(PictureText.tooMany)</p>\n")
    let (first, second) = (
      try site.output("timeline/2010/index.html"), try site.output("timeline/2010/page/2/index.html")
    )
    #expect(Sample.count("<a ", in: first) == 200)
    #expect(Sample.count("<a ", in: second) == 50)
    #expect(first.utf8.count < 40_000)
  }
}

@Suite struct ThreadPictureTests {
  private typealias Sample = PictureSite

  /// Three marks are no thread; the fourth makes one, and what follows up is joined by a line of its own.
  @Test func threads() async throws {
    let three = [
      Sample.inspection("a", "2019-03"), Sample.inspection("b", "2020-03-03", more: ", follows: [a]"),
      Sample.response("c", "2020-04-01", to: "b"), Sample.response("d", "unknown", to: "b"),
    ]
    #expect(try await Sample.thread(three, on: "b") == "")
    let four = three + [Sample.response("e", "2019-04-01", to: "a")]
    let picture = try await Sample.thread(four, on: "b")
    #expect(Sample.count("<a ", in: picture) == 4)
    #expect(
      picture.contains(
        "href=\"/inspections/b/\" aria-current=\"page\"><title>Report b (Dock, C&amp;C, 3 March 2020)"))
    #expect(picture.contains("class=\"follows\""))
    #expect(picture.contains(PictureText.unknown(1)))
    #expect(try await Sample.thread(four, on: "a").contains("href=\"/inspections/b/\"><title>"))
  }

  /// A response that answers two of them is one mark with two lines.
  @Test func oneMarkForEach() async throws {
    let picture = try await Sample.thread(
      [
        Sample.inspection("a", "2019-03"), Sample.inspection("b", "2020-03-03", more: ", follows: [a]"),
        Sample.inspection("c", "2021-03-03", more: ", follows: [b]"),
        Sample.response("r", "2021-04-01", to: "a, c"),
      ], on: "a")
    #expect(Sample.count("<a ", in: picture) == 4)
    let lines =
      picture.components(separatedBy: "class=\"answers\"").last?.components(separatedBy: "/>")[0] ?? ""
    #expect(Sample.count("L", in: lines) == 2)
  }

  /// More than a picture holds is left to the lists.
  @Test func tooLong() async throws {
    let files = (0..<210).map { Sample.response("r\($0)", "2020-04-01", to: "a") }
    #expect(try await Sample.thread(files + [Sample.inspection("a", "2020-03-03")], on: "a") == "")
  }
}
