/// A small site with something of every kind in its diary, most of it in February 2021, which has four whole
/// weeks.
enum DiarySite {
  static func make(_ more: KeyValuePairs<String, String> = [:]) throws -> MiniSite {
    let site = try MiniSite(
      [
        "inspections/docks.md": """
        ---
        {title: "Docks, piers; and \\\\ more", short_title: Docks, inspectorate: port, subject: [port, watch],
         kind: dock, published: 2020-12-10, regime: act}
        ---
        """,
        "responses/answer.md": """
        ---
        title: An answer
        summary: Yes, and no.
        responder: port
        published: 2021-02-28
        form: letter
        corrections: [{date: 2021-04-01, text: A name.}]
        ---
        """,
        "events/hearing.md": "---\n{title: Hearing, date: 2021-02}\n---\n",
        "events/works.md": "---\n{title: Works, date: 2021-01-18/2021-02-02}\n---\n",
        "events/visit.md": "---\n{title: Visit, date: 2021-02-01/2021-02-02}\n---\n",
        "events/year.md": "---\n{title: A year, date: 2021}\n---\n",
        "organisations/watch.md": "---\n{title: Watch, type: watchdog}\n---\n",
      ], configuration: configuration)
    for (path, text) in more { try site.add(path, text) }
    return site
  }

  /// 56 days from 10 December 2020, the first counted, end on 3 February 2021.
  private static let configuration =
    MiniSite.configuration.replacing("example.org/", with: "example.org/sub/") + """
      labels:
        organisation_types: {watchdog: Watchdog}
      regimes:
        act:
          title: Harbour Act
          who: [watchdog, harbour body]
          within: 56
          unit: days
          counting: inclusive
          from: publication

      """
}
