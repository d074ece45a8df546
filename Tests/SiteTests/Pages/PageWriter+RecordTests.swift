import Testing

/// What the pages of all kinds of record have in common.
@Suite struct RecordPageTests {
  @Test func provenance() async throws {
    let site = try MiniSite([
      "pages/paper.md": """
      ---
      title: Paper
      sources:
        - url: https://port.example/paper
          title: The paper
          format: PDF
          publisher: port
          seen: 2024-05-26
          archive: https://archive.example/paper
          confirmed: yes
        - {url: "https://www.press.example/a?b", confirmed: secondary}
        - {url: "http://nobody.example", confirmed: no}
      discrepancies:
        - {what: The number, here: 9, there: 8, source: "https://tracker.example/"}
        - what: The name
      corrections:
        - {date: 2024-06, text: The "date" was wrong.}
        - {date: unknown, text: A name.}
      extra:
        colour: red & blue
        size: [1, 2]
      ---

      Some *text*.
      """
    ])
    let theme = DumpTheme.files(extraKeys: ["colour", "size"])
    try await site.buildClean(theme: theme)
    #expect(
      try site.output("paper/index.html") == """
        record:
          id = paper
          kind = page
          title = Paper
          body = <p>Some <em>text</em>.</p>

          sources:
            url = https://port.example/paper
            title = The paper
            format = PDF
            publisher:
              title = Port
              url = /organisations/port/
            seen:
              html = <time datetime="2024-05-26">26 May 2024</time>
              text = 26 May 2024
              machine = 2024-05-26
            archive = https://archive.example/paper
          sources:
            url = https://www.press.example/a?b
            title = press.example
            is_secondary
          sources:
            url = http://nobody.example
            title = nobody.example
            is_unconfirmed
          discrepancies:
            what = The number
            here = 9
            there = 8
            source = https://tracker.example/
            source_title = tracker.example
          discrepancies:
            what = The name
          corrections:
            date:
              html = <time datetime="2024-06">June 2024</time>
              text = June 2024
              machine = 2024-06
            text = The &quot;date&quot; was wrong.
          corrections:
            date:
              html = date not known
              text = date not known
            text = A name.
          last_corrected:
            html = <time datetime="2024-06">June 2024</time>
            text = June 2024
            machine = 2024-06
          extra:
            colour = red &amp; blue
            size = 1, 2

        """)
  }

  /// What a page lists anyway is not listed as mentioning it too; a record never mentions itself.
  @Test func mentions() async throws {
    let link = "See [the dock report](inspection:docks) and [our answer](response:answer)."
    let site = try MiniSite([
      "inspections/docks.md": """
      ---
      {title: Docks, inspectorate: port, subject: port, kind: dock, published: 2020}
      ---
      \(link)
      """,
      "responses/answer.md": """
      ---
      {title: Answer, responder: port, responds_to: docks, published: 2021, form: letter}
      ---
      \(link)
      """,
      "pages/about.md": "---\ntitle: About\n---\n\(link) See [the report](inspection:docks) again.\n",
    ])
    try await site.buildClean()
    let about = """
        mentioned_by:
          kind = page
          kind_label = Page
          title = About
          url = /about/

      """
    let inspection = try site.output("inspections/docks/index.html")
    #expect(inspection.components(separatedBy: "mentioned_by:").count == 2)
    #expect(inspection.contains("the dock report</a> and"))
    #expect(inspection.contains("\n" + about + "inspection:\n"))
    let response = try site.output("responses/answer/index.html")
    #expect(response.components(separatedBy: "mentioned_by:").count == 2)
    #expect(response.contains("\n" + about + "response:\n"))
  }

  /// A hidden record shows in a preview why it is not public.
  @Test func hiddenRecords() async throws {
    let site = try MiniSite([
      "pages/draft.md": "---\ntitle: Draft\ndraft: true\nembargo: 2030-01-01T00:00Z\n---\n",
      "pages/later.md": "---\ntitle: Later\nembargo: 2024-07-18T09:30+01:00\n---\n",
      "pages/past.md": "---\ntitle: Past\nembargo: 2023-12-31T23:59Z\n---\n",
    ])
    try await site.buildClean(drafts: true)
    let hidden = try ["draft", "later", "past"].map { id in
      try site.output(id + "/index.html").split(separator: "\n").last.map(String.init)
    }
    #expect(
      hidden == [
        "  hidden = Draft: not public", "  hidden = Not public before 18 July 2024, 08:30 UTC",
        "  title = Past",
      ])
  }
}
