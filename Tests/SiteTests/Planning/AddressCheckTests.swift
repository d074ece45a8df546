import Testing

@Suite struct AddressCheckTests {
  /// Paths in texts and in site.yml that lead nowhere are reported with the nearest that exist.
  @Test func unknownPaths() async throws {
    let site = try MiniSite(
      [
        "pages/about.md": """
        ---
        title: About
        ---

        See [the reports](/inspection/), [who we are](/about/#top) and [the feed](/feed.atom).
        """,
        "inspections/docks.md": """
        ---
        title: Docks
        inspectorate: port
        subject: port
        kind: dock
        published: 2020
        findings:
          - {id: R1, kind: recommendation, text: "See [the page about us](/abuot/)."}
        ---
        """,
      ],
      configuration: MiniSite.configuration + """
        menus:
          main:
            - {label: Years, link: /timelines/}
        notices:
          - {label: Tide, days: 9, counting: clear, link: /x/y/z/}

        """)
    let errors = try await site.errors()
    #expect(
      errors == """
        content/inspections/docks.md:8:10: error: there is nothing at "/abuot/" on this site [unknown-address]
          8 |   - {id: R1, kind: recommendation, text: "See [the page about us](/abuot/)."}
            |          ^~
            = did you mean "/about/"?
        content/pages/about.md:5:19: error: there is nothing at "/inspection/" on this site [unknown-address]
          5 | See [the reports](/inspection/), [who we are](/about/#top) and [the feed](/feed.atom).
            |                   ^~~~~~~~~~~~
            = did you mean "/inspections/"?
        content/site.yml:8:28: error: there is nothing at "/timelines/" on this site [unknown-address]
          8 |     - {label: Years, link: /timelines/}
            |                            ^~~~~~~~~~~
            = did you mean "/timeline/"?
        content/site.yml:10:51: error: there is nothing at "/x/y/z/" on this site [unknown-address]
          10 |   - {label: Tide, days: 9, counting: clear, link: /x/y/z/}
             |                                                   ^~~~~~~

        """)
  }

  /// A hidden page is nowhere, and is not suggested.
  @Test func hiddenPages() async throws {
    let site = try MiniSite([
      "pages/secret.md": "---\ntitle: Secret\ndraft: true\n---\n",
      "pages/about.md": "---\ntitle: About\n---\n\nSee [what is to come](/secret/).\n",
    ])
    let errors = try await site.errors()
    #expect(
      errors == """
        content/pages/about.md:5:23: error: there is nothing at "/secret/" on this site [unknown-address]
          5 | See [what is to come](/secret/).
            |                       ^~~~~~~~

        """)
    try await site.buildClean(drafts: true)
    #expect(try site.output("about/index.html").contains("<a href=\"/secret/\">what is to come</a>"))
  }
}
