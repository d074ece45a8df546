import Testing

@testable import Site

/// The grades of an organisation over the years, with the changes of scale.
@Suite struct GradeTableTests {
  private static let configuration =
    MiniSite.configuration + """
      labels:
        grades: {not-graded: Not graded}
        areas: {leadership: Leadership}
      scales:
        four: {title: Four grades, grades: [great, good, bad, worst], ungraded: not-graded, until: 2021}
        five: {title: "Five grades & more", grades: [great, good, fair, bad, worst], from: 2021}

      """

  private static func inspection(
    _ published: String, _ grades: [String], subject: String = "port", more: String = ""
  ) -> String {
    """
    ---
    title: Docks \(published)
    inspectorate: port
    subject: \(subject)
    kind: dock
    published: \(published)
    \(more)grades:
    \(grades.map { "  - {\($0)}\n" }.joined())---
    """
  }

  private static func site() throws -> MiniSite {
    try MiniSite(
      [
        "organisations/pier.md": "---\ntitle: Pier\n---\n",
        "inspections/d-2014.md": inspection(
          "2014-11-27",
          ["area: cranes, grade: good, scale: four", "area: night-work, grade: bad, scale: four"]),
        "inspections/d-2019.md": inspection(
          "2019-05", ["area: cranes, grade: not-graded, scale: four", "area: leadership, grade: worst"],
          more: "short_title: Docks & piers\n"),
        "inspections/d-2022.md": inspection(
          "2022",
          ["area: cranes, grade: fair, scale: five", "area: cranes, grade: good, scale: five"]),
        "inspections/d-2023.md": inspection("2023", ["area: cranes, grade: fair"], subject: "pier"),
      ], configuration: Self.configuration)
  }

  @Test func acrossScales() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("organisations/port/index.html")
    let start = try #require(page.range(of: "<section aria-labelledby=\"page.grades\">"))
    let end = try #require(page[start.upperBound...].range(of: "</section>"))
    #expect(
      page[start.lowerBound..<end.upperBound] == """
        <section aria-labelledby="page.grades">
        <h2 id="page.grades">Grades</h2>
        <div class="table" role="group" tabindex="0" aria-labelledby="page.grades">
        <table class="grades">
        <caption>Grades of Port, oldest first</caption>
        <colgroup></colgroup>
        <colgroup span="2"></colgroup>
        <colgroup span="1"></colgroup>
        <colgroup span="1"></colgroup>
        <thead>
        <tr>
        <th rowspan="2" scope="col">Area</th>
        <th colspan="2" scope="colgroup">Four grades</th>
        <th colspan="1" scope="colgroup" class="new-scale">No scale given</th>
        <th colspan="1" scope="colgroup" class="new-scale">Five grades &amp; more</th>
        </tr>
        <tr>
        <th scope="col"><a href="/inspections/d-2014/">Docks 2014-11-27</a> <span class="kind"><time datetime="2014-11-27">27 November 2014</time></span></th>
        <th scope="col"><a href="/inspections/d-2019/">Docks &amp; piers</a> <span class="kind"><time datetime="2019-05">May 2019</time></span></th>
        <th scope="col" class="new-scale"><a href="/inspections/d-2019/">Docks &amp; piers</a> <span class="kind"><time datetime="2019-05">May 2019</time></span></th>
        <th scope="col" class="new-scale"><a href="/inspections/d-2022/">Docks 2022</a> <span class="kind"><time datetime="2022">2022</time></span></th>
        </tr>
        </thead>
        <tbody>
        <tr><th scope="row">Leadership</th><td></td><td></td><td class="new-scale">Worst</td><td class="new-scale"></td></tr>
        <tr><th scope="row">Cranes</th><td>Good</td><td>Not graded</td><td class="new-scale"></td><td class="new-scale">Fair, Good</td></tr>
        <tr><th scope="row">Night work</th><td>Bad</td><td></td><td class="new-scale"></td><td class="new-scale"></td></tr>
        </tbody>
        </table>
        </div>
        <p>An empty cell means that no grade is recorded here. A line marks where the scale changed.</p>
        <dl class="facts">
        <div><dt>Four grades</dt><dd>Great, Good, Bad, Worst; in use until 2021</dd></div>
        <div><dt>Five grades &amp; more</dt><dd>Great, Good, Fair, Bad, Worst; in use from 2021</dd></div>
        </dl>
        </section>
        """)
  }

  /// One inspection without a scale: nothing is said of scales.
  @Test func withoutAScale() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: RealSite.theme)
    let page = try site.output("organisations/pier/index.html")
    #expect(page.contains("<th colspan=\"1\" scope=\"colgroup\">No scale given</th>"))
    #expect(
      page.contains(
        "</table>\n</div>\n<p>An empty cell means that no grade is recorded here.</p>\n</section>"))
    #expect(!page.contains("new-scale"))
  }
}
