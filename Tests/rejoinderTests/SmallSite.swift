/// A site of seven records in a folder, with the built-in theme.
enum SmallSite {
  static let files: KeyValuePairs<String, String> = [
    "content/site.yml": """
    title: Our answers
    base_url: https://example.org/
    language: en-GB
    timezone: Europe/London
    publisher: port
    menus:
      main:
        - {label: Timeline, link: /timeline/}

    """,
    "content/organisations/port.md": "---\ntitle: Port\n---\n",
    "content/organisations/watch.md": "---\ntitle: Harbour Watch\nshort: HW\n---\n",
    "content/topics/cranes.md": "---\ntitle: Cranes\n---\n",
    "content/events/fall.md": "---\ntitle: A fall\ndate: 2020-01-30\n---\n",
    "content/pages/about.md": "---\ntitle: About\n---\n\nWho *we* are.\n",
    "content/inspections/docks.md": """
    ---
    title: Docks
    inspectorate: watch
    subject: port
    kind: dock
    published: 2020-03-03
    ---

    """,
    "content/responses/answer.md": """
    ---
    title: Answer
    responder: port
    responds_to: docks
    published: 2020-04
    form: letter
    draft: false
    ---

    """,
  ]

  /// The site in a folder of its own.
  static func make() throws -> Scratch {
    let folder = try Scratch()
    for (path, text) in files { try folder.write(text, to: path) }
    return folder
  }
}
