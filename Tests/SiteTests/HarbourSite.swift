/// A made-up site in which every field of every view has a value somewhere: inspections that follow
/// each other, answers to their findings, and the bodies behind them.
enum HarbourSite {
  static func make() throws -> MiniSite {
    let site = try MiniSite([:], configuration: configuration, publisher: false)
    for (path, text) in bodies { try site.add(path, text) }
    for (path, text) in inspections { try site.add(path, text) }
    for (path, text) in responses { try site.add(path, text) }
    for (path, text) in others { try site.add(path, text) }
    return site
  }

  static let configuration = """
    title: "Our answers & theirs"
    description: What the harbour was told, and what it said.
    base_url: https://example.org/sub/
    language: en-GB
    timezone: Europe/London
    publisher: port
    menus:
      main:
        - {label: Timeline, link: /timeline/}
        - {label: Cranes, link: "topic:cranes#live"}
      footer:
        - {label: Team, link: "page:about/team"}
        - {label: Elsewhere, link: "https://elsewhere.example/?a=1&b=2"}
    labels:
      inspection_kinds: {dock: Dock inspection}
      forms: {letter: Open letter}
      positions: {mixed: "Yes, but"}
      organisation_types: {watchdog: Watchdog}
      finding_kinds: {recommendation: Recommendation}
      grades: {good: Good}
      statuses: {done: Completed}
      areas: {cranes: Cranes and winches}
    scales:
      stars: {title: Up to five stars, grades: [good, bad], ungraded: none-given, from: 2010, until: 2030-06}
    regimes:
      harbour-act:
        title: Harbour Act
        url: https://laws.example/harbour
        who: [harbour-body]
        within: 56
        unit: days
        counting: inclusive
        from: publication
        finding_kinds: [recommendation]
        note: It binds the port.
    notices:
      - {label: Tide, days: 90, counting: exclusive, for: Crews, link: "page:about"}
      - {label: Ebb, days: 1, counting: clear}

    """

  private static let bodies: KeyValuePairs<String, String> = [
    "organisations/watch.md": """
    ---
    title: Harbour Watch
    summary: It inspects.
    short: HW
    also_known_as: [The Watch, H. W.]
    type: watchdog
    url: https://watch.example/
    former_names:
      - {name: Tide Board, short: TB, from: 1990, until: 2017-07-19}
      - name: Ebb Board
    ---

    It inspected [the docks](inspection:docks-2020).
    """,
    "organisations/port.md": "---\ntitle: Port\nparent: county\ntype: harbour-body\n---\n",
    "organisations/county.md": """
    ---
    title: County
    successor: {organisation: region, date: 2021-04}
    ---
    """,
    "organisations/region.md": "---\ntitle: Region\n---\n",
    "organisations/union.md": "---\ntitle: Dock Workers' Union\n---\n",
  ]

  private static let inspections: KeyValuePairs<String, String> = [
    "inspections/docks-2018.md": plain("Docks 2018", "2018", ""),
    "inspections/docks-2019.md": plain("Docks 2019", "2019-05", "follows: [docks-2018]\n"),
    "inspections/docks-2021.md": plain(
      "Docks 2021", "2021-05-01", "follows: [docks-2020]\nfindings_complete: true\n"),
    "inspections/docks-2022.md": plain(
      "Docks 2022", "unknown", "follows: [docks-2021]\nfindings_count: 9\n"),
    "inspections/docks-2020.md": """
    ---
    title: Docks & piers 2020
    short_title: Docks 2020
    summary: The "big" one.
    inspectorate: [watch]
    subject: [port, county]
    kind: dock
    published: 2020-03-03
    fieldwork: 2019-10/2019-11
    commissioned_by: county
    regime: harbour-act
    follows: [docks-2019]
    report:
      url: https://watch.example/report?a=1&b=2
      format: PDF
      archive: https://archive.example/report
    former_urls: [https://old.example/1, https://old.example/2]
    grades:
      - {area: cranes, grade: good, scale: stars}
      - {area: night-work, grade: not-so-good}
    parts:
      - {title: Part one, published: 2020-02}
      - title: Part two
    amended:
      - {date: 2020-04-01, what: A number was wrong.}
    findings_count: 3
    findings_complete: false
    findings:
      - id: R1
        kind: recommendation
        text: Grease *every* winch, as [the letter](response:port-letter) says.
        to: [port, county]
        due: within 6 months
        due_date: 2020-09
        topics: [cranes]
        history:
          - {axis: answered, date: 2020-04, status: accepted, by: port, source: "https://port.example/1", note: By letter.}
          - {axis: closed, as_recorded_by: a tracker, status: open}
      - id: R2
        kind: odd-one
        text: 2 < 3
    topics: [cranes]
    ---

    See [the letter](response:port-letter#page.R1), [cranes](topic:cranes) and [the timeline](/timeline/).
    """,
  ]

  private static func plain(_ title: String, _ published: String, _ more: String) -> String {
    """
    ---
    title: \(title)
    inspectorate: [watch]
    subject: [port]
    kind: dock
    published: \(published)
    \(more)---
    """
  }

  private static let responses: KeyValuePairs<String, String> = [
    "responses/port-letter.md": """
    ---
    title: The port's letter
    summary: Yes to one.
    responder: [port, county]
    responds_to: [docks-2020, docks-2019]
    published: 2020-04
    form: letter
    statutory: true
    signatory: A. Master, Harbour Master
    position: mixed
    answers:
      - {finding: "docks-2020#R2", answer: rejected, reason: It is not so.}
      - {finding: "docks-2020#R1", answer: accepted-in-part, action: Buy grease., by_when: by May}
    answers_complete: false
    positions:
      - {topic: cranes, position: mixed, note: Growing.}
      - {topic: machines}
    topics: [cranes]
    ---
    """,
    "responses/port-again.md": """
    ---
    title: The port again
    responder: port
    responds_to: docks-2020
    published: 2020-04-28
    form: news-release
    supersedes: [port-letter]
    ---
    """,
    "responses/union-note.md": """
    ---
    title: The union's note
    responder: union
    responds_to: docks-2020
    published: 2020-03-03
    form: letter
    statutory: false
    ---
    """,
    "responses/old-note.md": """
    ---
    title: A note without a date
    responder: union
    responds_to: [docks-2019]
    published: unknown
    form: letter
    ---
    """,
  ]

  private static let others: KeyValuePairs<String, String> = [
    "topics/machines.md": "---\ntitle: Machines\n---\n",
    "topics/cranes.md": """
    ---
    title: Cranes
    also_known_as: [Hoists]
    part_of: machines
    ---

    ## Live
    """,
    "events/crane-falls.md": """
    ---
    title: A crane falls
    summary: Nobody was hurt.
    date: 2019-07/2019-08
    organisations: [port, union]
    topics: [cranes]
    ---

    It [fell](https://news.example/).
    """,
    "pages/index.md": "---\ntitle: Home\n---\n\nWelcome to [the docks](inspection:docks-2020).\n",
    "pages/about.md": "---\ntitle: About\nsummary: Who we are.\naliases: [/who/]\n---\n",
    "pages/about/team.md": "---\ntitle: The team\n---\n\nBack to [the page about us](../about.md).\n",
  ]
}
