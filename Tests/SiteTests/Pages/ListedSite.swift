/// A small site in which home page, lists and timeline have something to show.
enum ListedSite {
  static func site() throws -> MiniSite {
    try MiniSite([
      "inspections/docks.md": """
      ---
      {title: Docks, inspectorate: port, subject: port, kind: dock, published: 2020-03}
      ---
      """,
      "responses/answer.md": """
      ---
      {title: An answer, summary: Yes., responder: port, published: unknown, form: letter}
      ---
      """,
      "events/fall.md": "---\n{title: A fall, date: 2019-12/2020-01}\n---\n",
      "topics/cranes.md": "---\ntitle: cranes\n---\n",
      "topics/winches.md": "---\ntitle: Winches\n---\n",
      "topics/anchors.md": "---\ntitle: Anchors\n---\n",
      "pages/index.md": "---\ntitle: Home\n---\n\nWelcome to [the docks](inspection:docks).\n",
    ])
  }

  static func inspection(_ margin: String) -> String {
    """
    kind = inspection
    kind_label = Dock
    title = Docks
    url = /inspections/docks/
    date:
      html = <time datetime="2020-03">March 2020</time>
      text = March 2020
      machine = 2020-03
    organisations:
      title = Port
      url = /organisations/port/
    """.split(separator: "\n").map { margin + $0 }.joined(separator: "\n")
  }

  static func response(_ margin: String) -> String {
    """
    kind = response
    kind_label = Letter
    title = An answer
    url = /responses/answer/
    summary = Yes.
    date:
      html = date not known
      text = date not known
    organisations:
      title = Port
      url = /organisations/port/
    """.split(separator: "\n").map { margin + $0 }.joined(separator: "\n")
  }
}
