import Testing

@testable import Site

/// What sources disagree about, beside what says it.
@Suite struct DiscrepanciesTests {
  private static func site() throws -> MiniSite {
    try MiniSite([
      "inspections/docks.md": """
      ---
      title: Docks
      inspectorate: port
      subject: port
      kind: dock
      published: 2020
      report: {url: https://port.example/docks, title: The dock report}
      sources: [{url: https://port.example/docks, title: A page}]
      ---
      """,
      "responses/answer.md": """
      ---
      title: Answer
      responder: port
      responds_to: docks
      published: 2021
      form: letter
      supersedes: first-answer
      discrepancies:
        - what: How many cranes were graded good
          here: Three, in this letter
          there: Two, by the report
          source: https://port.example/docks
        - what: The date
          there: In May
          source: https://press.example/may
        - {what: The name, source: https://elsewhere.example/}
      ---

      All cranes are good.
      """,
      "responses/first-answer.md": """
      ---
      {title: First answer, responder: port, responds_to: docks, published: 2020, form: letter}
      ---
      """,
      "pages/press.md":
        "---\ntitle: Press\nsources: [{url: https://press.example/may, title: May paper}]\n---\n",
    ])
  }

  /// Both versions stand side by side below the text. A source has the title that any record has for it.
  @Test func onTheResponse() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    #expect(
      try site.output("responses/answer/index.html").contains(
        """
        <p>All cranes are good.</p>

        </section>
        <section aria-labelledby="page.discrepancies">
        <h2 id="page.discrepancies">Where sources disagree</h2>
        <h3>How many cranes were graded good</h3>
        <dl class="versions">
        <div><dt>Here</dt><dd>Three, in this letter</dd></div>
        <div><dt>Elsewhere</dt><dd>Two, by the report (<a href="https://port.example/docks">The dock report</a>)</dd></div>
        </dl>
        <h3>The date</h3>
        <dl class="versions">
        <div><dt>Elsewhere</dt><dd>In May (<a href="https://press.example/may">May paper</a>)</dd></div>
        </dl>
        <h3>The name</h3>
        <dl class="versions">
        <div><dt>Elsewhere</dt><dd><a href="https://elsewhere.example/">elsewhere.example</a></dd></div>
        </dl>
        </section>

        """))
  }

  /// The list beside the report says what is disputed, and which response was replaced.
  @Test func besideTheReport() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("inspections/docks/index.html")
    #expect(
      page.contains(
        """
        <li class="row row-response">
        <p class="row-title"><a href="/responses/first-answer/">First answer</a></p>
        <p class="row-meta"><a href="/organisations/port/">Port</a> · <time datetime="2020">2020</time>, \
        within 0 to 365 days · Letter · Replaced by a later response</p>
        </li>
        <li class="row row-response">
        <p class="row-title"><a href="/responses/answer/">Answer</a></p>
        <p class="row-meta"><a href="/organisations/port/">Port</a> · <time datetime="2021">2021</time>, \
        within 1 to 730 days · Letter</p>
        <p class="row-meta">Sources disagree: How many cranes were graded good; The date; The name</p>
        </li>

        """))
  }

  /// A response and the one that it replaces lead to each other.
  @Test func replacedResponses() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    #expect(
      try site.output("responses/first-answer/index.html").contains(
        """
        <div class="note">
        <p>A later response replaces this one:</p>
        <ul>
        <li><a href="/responses/answer/">Answer</a></li>
        </ul>
        </div>
        """))
    #expect(
      try site.output("responses/answer/index.html").contains(
        """
        <h2 id="page.supersedes">Earlier responses that it replaces</h2>
        <ul>
        <li><a href="/responses/first-answer/">First answer</a></li>
        </ul>
        """))
  }
}
