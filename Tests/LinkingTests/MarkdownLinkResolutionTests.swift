import Testing

@testable import Linking
@testable import Records

/// Links of Markdown texts and of menus.
@Suite struct MarkdownLinkResolutionTests {
  static let wrong: [(body: String, expected: String)] = [
    (
      "See [a](response:firts).",
      """
      content/pages/new.md:4:9: error: no response is called "firts" [unknown-reference]
        4 | See [a](response:firts).
          |         ^~~~~~~~~~~~~~
          = did you mean "first"?
      """
    ),
    (
      "\n\n- [a](inspection:iosp#R1) and\n  [b](topic:nothing-like-it)",
      """
      content/pages/new.md:6:7: error: no inspection is called "iosp" [unknown-reference]
        6 | - [a](inspection:iosp#R1) and
          |       ^~~~~~~~~~~~~~~~~~
          = did you mean "iops"?
      content/pages/new.md:7:7: error: no topic is called "nothing-like-it" [unknown-reference]
        7 |   [b](topic:nothing-like-it)
          |       ^~~~~~~~~~~~~~~~~~~~~
          = write it in content/topics/nothing-like-it.md, or correct the name
      """
    ),
    (
      "[a](organisation:iops)",
      """
      content/pages/new.md:4:5: error: "iops" is an inspection, not an organisation [wrong-kind]
        4 | [a](organisation:iops)
          |     ^~~~~~~~~~~~~~~~~
          = write inspection:iops if that is meant
      """
    ),
    (
      "[a](../responses/firts.md#x)",
      """
      content/pages/new.md:4:5: error: there is no record in the file "content/responses/firts.md" [unknown-reference]
        4 | [a](../responses/firts.md#x)
          |     ^~~~~~~~~~~~~~~~~~~~~~~
          = did you mean "content/responses/first.md"?
      """
    ),
    (
      "é [a](event:secret) ![b](../events/secret.md)",
      """
      content/pages/new.md:4:7: error: "secret" is not public, and this link would give it away [hidden-target]
        4 | é [a](event:secret) ![b](../events/secret.md)
          |       ^~~~~~~~~~~~
          = take the link out until the record is public, or hide this record too
      content/pages/new.md:4:26: error: "secret" is not public, and this link would give it away [hidden-target]
        4 | é [a](event:secret) ![b](../events/secret.md)
          |                          ^~~~~~~~~~~~~~~~~~~
          = take the link out until the record is public, or hide this record too
      """
    ),
    (
      "[a](event:secreta) [b](topic:secret)",
      """
      content/pages/new.md:4:5: error: no event is called "secreta" [unknown-reference]
        4 | [a](event:secreta) [b](topic:secret)
          |     ^~~~~~~~~~~~~
          = write it in content/events/secreta.md, or correct the name
      content/pages/new.md:4:24: error: "secret" is an event, not a topic [wrong-kind]
        4 | [a](event:secreta) [b](topic:secret)
          |                        ^~~~~~~~~~~~
          = write event:secret if that is meant
      """
    ),
    (
      "[a](../events/secre.md)",
      """
      content/pages/new.md:4:5: error: there is no record in the file "content/events/secre.md" [unknown-reference]
        4 | [a](../events/secre.md)
          |     ^~~~~~~~~~~~~~~~~~
          = did you mean "content/events/launch.md"?
      """
    ),
    (
      "[a](response:first) [b](response:first#page.x) [c](/d) [e](https://e.x) [f](page:new) [g](../topics/iopt.md)",
      ""
    ),
  ]

  @Test(arguments: wrong) func aLinkMustLeadSomewhere(body: String, expected: String) throws {
    var site = Self.site
    site.add(.page, "new", body: body)
    let report = try site.report()
    #expect(report == expected + (expected.isEmpty ? "" : "\n"))
  }

  @Test func linksOfFindingsStandWhereTheirTextDoes() throws {
    var site = Self.site
    site.add(.inspection, "new", "findings:\n  - {id: R1, kind: rec, text: \"As [a](topic:iopz)\"}")
    let report = try site.report()
    #expect(
      report == """
        content/inspections/new.md:3:31: error: no topic is called "iopz" [unknown-reference]
          3 |   - {id: R1, kind: rec, text: "As [a](topic:iopz)"}
            |                               ^~~~~~~~~~~~~~~~~~~~
            = did you mean "iopt"?

        """)
  }

  /// Anchors are the ids of findings and of headings, also of those in quotations.
  @Test func anchorsAreChecked() throws {
    var site = SiteText()
    site.add(.organisation, "hmic")
    site.add(.organisation, "gmp")
    site.add(.organisation, "fed")
    site.add(
      .inspection, "iops", "findings: [{id: R1, kind: rec, text: a}]", body: "## On *duty*\n\n> ## Quoted\n")
    site.add(
      .page, "about",
      body: "[a](inspection:iops#R1) [b](inspection:iops#on-duty) [c](inspection:iops#quoted) "
        + "[d](inspection:iops#page.responses)\n[e](inspection:iops#R2) [f](organisation:gmp#x)")
    #expect(
      try site.report() == """
        content/pages/about.md:5:5: error: "iops" has nothing with the id "R2" [unknown-anchor]
          5 | [e](inspection:iops#R2) [f](organisation:gmp#x)
            |     ^~~~~~~~~~~~~~~~~~
            = did you mean "R1"?
            = anchors are the ids of findings and of headings
        content/pages/about.md:5:29: error: "gmp" has nothing with the id "x" [unknown-anchor]
          5 | [e](inspection:iops#R2) [f](organisation:gmp#x)
            |                             ^~~~~~~~~~~~~~~~~~
            = anchors are the ids of findings and of headings

        """)
  }

  /// Every feed names the publisher, so it cannot be hidden.
  @Test func thePublisherMustBePublic() throws {
    var site = SiteText()
    site.add(.organisation, "fed", "draft: true")
    let report = try site.report()
    #expect(
      report == """
        content/site.yml:5:12: error: "fed" publishes the site, but is not public [hidden-target]
          5 | publisher: fed
            |            ^~~
            = make it public: every feed names who publishes the site

        """)
    #expect(try site.report(showsHidden: true) == "")
  }

  @Test func linksOfMenusAndNoticesAreChecked() throws {
    let configuration = """
      title: Test
      base_url: https://e.x/
      language: en-GB
      timezone: Europe/London
      publisher: fad
      menus:
        main: [{label: A, link: "page:abuot"}, {label: B, link: "page:about#page.x"}]
        footer: [{label: C, link: "event:secret"}, {label: D, link: /timeline/}]
      notices:
        - {label: N, days: 90, counting: inclusive, link: "topic:iops"}
        - {label: M, days: 9, counting: clear}

      """
    let report = try Self.site.report(site: configuration)
    #expect(
      report == """
        content/site.yml:5:12: error: no organisation is called "fad" [unknown-reference]
          5 | publisher: fad
            |            ^~~
            = did you mean "fed"?
        content/site.yml:7:27: error: no page is called "abuot" [unknown-reference]
          7 |   main: [{label: A, link: "page:abuot"}, {label: B, link: "page:about#page.x"}]
            |                           ^~~~~~~~~~~~
            = did you mean "about"?
        content/site.yml:8:29: error: "secret" is not public, and this link would give it away [hidden-target]
          8 |   footer: [{label: C, link: "event:secret"}, {label: D, link: /timeline/}]
            |                             ^~~~~~~~~~~~~~
            = take the link out until the record is public, or hide this record too
        content/site.yml:10:53: error: "iops" is an inspection, not a topic [wrong-kind]
          10 |   - {label: N, days: 90, counting: inclusive, link: "topic:iops"}
             |                                                     ^~~~~~~~~~~~
             = write inspection:iops if that is meant

        """)
    let timeline = try Self.site.link(site: configuration).value
    #expect(timeline.publisher == nil)
    #expect(timeline.menus.main.map(timeline.text) == ["nothing", "content/pages/about.md#page.x"])
    #expect(timeline.menus.footer.map(timeline.text) == ["nothing", "/timeline/#"])
    #expect(timeline.noticeLinks.map(timeline.text) == ["nothing", "nothing"])
  }

  static var site: SiteText {
    var site = ReferenceResolutionTests.site
    site.add(.event, "secret", "draft: true")
    return site
  }
}
