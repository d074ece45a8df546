import Testing

@testable import Site

/// Templates that cannot be used, as their writer is told.
@Suite struct PageProgramsTests {
  /// A template of the site's own, and what is wrong with it.
  private static let wrong: [(path: String, text: String, errors: String)] = [
    (
      "page.html", "<h1>{{record.titel}}</h1>\n",
      """
      templates/page.html:1:5: error: "record" has no "titel" [unknown-template-name]
        1 | <h1>{{record.titel}}</h1>
          |     ^~~~~~~~~~~~~~~~
          = did you mean "title"?
          = needed for the pages of pages, such as content/pages/about.md

      """
    ),
    (
      "home.html", "{{#site}}{{titel}}{{/site}}{{>partials/rwos}}{{record.title}}\n",
      """
      templates/home.html:1:10: error: no value is called "titel" here [unknown-template-name]
        1 | {{#site}}{{titel}}{{/site}}{{>partials/rwos}}{{record.title}}
          |          ^~~~~~~~~
          = did you mean "title"?
          = needed for the home page
      templates/home.html:1:28: error: there is no template called "partials/rwos" [unknown-template]
        1 | {{#site}}{{titel}}{{/site}}{{>partials/rwos}}{{record.title}}
          |                            ^~~~~~~~~~~~~~~~~~
          = did you mean "partials/rows"?
          = needed for the home page
      templates/home.html:1:46: error: no value is called "record" here [unknown-template-name]
        1 | {{#site}}{{titel}}{{/site}}{{>partials/rwos}}{{record.title}}
          |                                              ^~~~~~~~~~~~~~~~
          = the names known here are "site", "page" and "home"
          = needed for the home page

      """
    ),
    (
      "not-found.html", "<a href=\"/abuot/\">x</a><img src=\"/assets/logo.png\">\n",
      """
      templates/not-found.html:1:10: error: nothing is published at "/abuot/" [unknown-address]
        1 | <a href="/abuot/">x</a><img src="/assets/logo.png">
          |          ^~~~~~~
          = did you mean "/about/"?
          = needed for the page for missing pages
      templates/not-found.html:1:34: error: nothing is published at "/assets/logo.png" [unknown-address]
        1 | <a href="/abuot/">x</a><img src="/assets/logo.png">
          |                                  ^~~~~~~~~~~~~~~~
          = write the address of a page or file of this site, or a whole https:// address
          = needed for the page for missing pages

      """
    ),
    (
      "page.html", "{{{record.title}}}{{record.extra.colour}}{{record.extra.color}}\n",
      """
      templates/page.html:1:1: error: "record.title" is text, and is not safe to show without escaping \
      [raw-text]
        1 | {{{record.title}}}{{record.extra.colour}}{{record.extra.color}}
          | ^~~~~~~~~~~~~~~~~~
          = write {{record.title}} with two braces; three are only for HTML that Rejoinder made
          = needed for the pages of pages, such as content/pages/about.md
      templates/page.html:1:42: error: "record.extra" has no "color" [unknown-template-name]
        1 | {{{record.title}}}{{record.extra.colour}}{{record.extra.color}}
          |                                          ^~~~~~~~~~~~~~~~~~~~~~
          = did you mean "colour"?
          = needed for the pages of pages, such as content/pages/about.md

      """
    ),
  ]

  private static func site() throws -> MiniSite {
    try MiniSite(["pages/about.md": "---\ntitle: About\nextra: {colour: red}\n---\n"])
  }

  @Test(arguments: wrong.indices)
  func wrongTemplate(index: Int) async throws {
    let (path, text, errors) = Self.wrong[index]
    let site = try Self.site()
    try site.folder.write(text, to: "templates/" + path)
    let theme = DumpTheme.files() + [ThemeFile(path: "partials/rows.html", bytes: [])]
    let found = try await site.errors(theme: theme)
    #expect(found == errors)
  }

  /// What is wrong with the built-in theme itself is shown where it stands.
  @Test func builtInTemplates() async throws {
    let theme = DumpTheme.files(with: "list.html", "{{#list}}\n{{headnig}}\n{{/list}}\n")
    let errors = try await Self.site().errors(theme: theme)
    #expect(
      errors == """
        built-in/templates/list.html:2:1: error: no value is called "headnig" here [unknown-template-name]
          2 | {{headnig}}
            | ^~~~~~~~~~~
            = did you mean "heading"?
            = needed for the lists of records

        """)
    let missing = DumpTheme.files().filter { $0.path != "timeline.html" }
    let others = try await Self.site().errors(theme: missing)
    #expect(
      others == """
        templates: error: there is no template called "timeline" [unknown-template]
            = the templates are "corrections", "data", "deadlines", "diary", "diary-month", "event", "findings", \
        "home", "inspection", "list", "not-found", "organisation" and 6 more
            = needed for the timeline

        """)
  }

  /// A record may have a template of its own; the others keep theirs.
  @Test func templateOfARecord() async throws {
    let site = try MiniSite([
      "pages/about.md": "---\ntitle: About\ntemplate: special\n---\n",
      "pages/other.md": "---\ntitle: Other\n---\n",
      "topics/cranes.md": "---\ntitle: Cranes\ntemplate: special\n---\n",
    ])
    try site.folder.write(
      "Special: {{record.title}} <a href=\"/about/#x\">x</a>\n", to: "templates/special.html")
    try await site.buildClean(base: "https://example.org/sub")
    #expect(try site.output("about/index.html") == "Special: About <a href=\"/sub/about/#x\">x</a>\n")
    #expect(try site.output("topics/cranes/index.html").hasPrefix("Special: Cranes "))
    #expect(try site.output("other/index.html").hasPrefix("record:\n  id = other\n"))
  }

  @Test func unknownTemplateOfARecord() async throws {
    let site = try MiniSite([
      "pages/about.md": "---\ntitle: About\ntemplate: pgae\n---\n",
      "pages/index.md": "---\ntitle: Home\ntemplate: hmoe\n---\n",
    ])
    let errors = try await site.errors()
    #expect(
      errors == """
        content/pages/about.md:3:11: error: no template is called "pgae" [unknown-template]
          3 | template: pgae
            |           ^~~~
            = did you mean "page"?
            = templates are files such as templates/inspection.html
        content/pages/index.md:3:11: error: no template is called "hmoe" [unknown-template]
          3 | template: hmoe
            |           ^~~~
            = did you mean "home"?
            = templates are files such as templates/inspection.html

        """)
  }

  /// The text of the home page may choose its template too.
  @Test func templateOfTheHomePage() async throws {
    let site = try MiniSite(["pages/index.md": "---\ntitle: Home\ntemplate: front\n---\n"])
    try site.folder.write("Front: {{home.counts}}\n", to: "templates/front.html")
    try await site.buildClean()
    #expect(try site.output("index.html") == "Front: no inspections and no responses\n")
  }
}
