@testable import Site

/// A site of three reports, of which two must be answered, and of four responses; built as of 1 January 2024.
enum RegisterSite {
  static func site() throws -> MiniSite {
    let site = try MiniSite(
      records,
      configuration: MiniSite.configuration + """
        labels:
          inspection_kinds: {dock: Dock inspection}
        regimes:
          act:
            title: Harbour Act
            who: [body]
            within: 56
            unit: days
            counting: inclusive
            from: publication
            finding_kinds: [recommendation]

        """)
    for (kind, number) in [("dock", 2020), ("crane tour", 2021)] {
      try site.add(
        "inspections/\(kind.prefix(4))-\(number).md",
        report(
          "\(kind) \(number)", kind, number == 2020 ? "2020-03-03" : "2021-05",
          "regime: act\n" + findings(number)))
    }
    try site.add(
      "inspections/dock-2023.md",
      report("dock 2023", "dock", "2023-12-20", "regime: act\nshort_title: 2023\n"))
    return site
  }

  private static func report(_ title: String, _ kind: String, _ published: String, _ more: String) -> String {
    "---\ntitle: \(title)\ninspectorate: watch\nsubject: port\nkind: \(kind)\npublished: \(published)\n\(more)---\n"
  }

  private static func findings(_ year: Int) -> String {
    guard year == 2020 else { return "" }
    return """
      findings:
        - id: R1
          kind: recommendation
          text: Grease *every* winch.
          to: council
          due_date: 2020-06-30
          history: [{axis: delivered, status: delivered, date: 2020-07-02, by: council}]
        - {id: R2, kind: recommendation, text: Count the ropes., due_date: 2024-01-31}
        - {id: O1, kind: remark, text: It rained.}

      """
  }

  private static let records: KeyValuePairs<String, String> = [
    "organisations/watch.md": "---\ntitle: Watch\n---\n",
    "organisations/council.md": "---\ntitle: Council\ntype: body\n---\n",
    "responses/letter.md": """
    ---
    {title: Letter, responder: council, responds_to: dock-2020, published: 2020-05-01, form: letter, statutory: true,
     answers: [{finding: "dock-2020#R1", answer: accepted, action: Grease.}, {finding: "dock-2020#O1", answer: noted}]}
    ---
    """,
    "responses/note.md": """
    ---
    {title: Note, responder: [port, council], responds_to: [dock-2020, cran-2021], published: 2021-06-01, form: Open Letter, statutory: false}
    ---
    """,
    "responses/word.md": "---\n{title: Word, responder: port, published: unknown, form: letter}\n---\n",
  ]

  /// The built-in dump of all pages, but these lists line by line.
  static let theme: [ThemeFile] = {
    var files = DumpTheme.files()
    let filters = """
      {{#filter}}{{facet}} = {{value}}, all at {{all}}
      {{/filter}}{{#filters}}{{title}}:{{#values}} {{label}} {{count}} {{url}};{{/values}}
      {{/filters}}
      """
    let own = [
      "register.html": """
      {{#register}}{{heading}}, {{count}}, {{#as_of}}{{machine}}{{/as_of}}
      \(filters){{#rows}}{{#date}}{{text}}{{/date}} {{kind}} {{title}} {{url}} ({{kind_label}}){{#organisations}} {{title}}{{/organisations}}{{#answered}} on {{title}} {{url}}{{/answered}}{{#elapsed}} {{elapsed}}{{/elapsed}}{{#last_day}} by {{text}}{{/last_day}}:{{#states}} {{.}};{{/states}}
      {{/rows}}{{/register}}
      """,
      "findings.html": """
      {{#findings}}{{heading}}, {{count}}, {{#as_of}}{{machine}}{{/as_of}}
      \(filters){{#groups}}{{#inspection}}{{title}}{{/inspection}}, {{#date}}{{text}}{{/date}}
      {{#rows}}{{id}} {{url}} {{kind_label}} {{{text}}}{{#to}} to {{title}}{{/to}}{{#timing}} {{timing}}{{/timing}}:{{#states}}{{#steps}} {{axis}} {{status}}{{/steps}}{{#nothing}} {{nothing}}{{/nothing}};{{/states}}
      {{/rows}}{{/groups}}{{/findings}}
      """,
      "deadlines.html": """
      {{#deadlines}}{{#as_of}}{{machine}}{{/as_of}}
      {{#nothing}}nothing
      {{/nothing}}{{#groups}}{{heading}} {{id}}, {{count}}
      {{#rows}}{{#last_day}}{{text}}{{/last_day}} {{days}}:{{#regime}} {{regime}}{{/regime}}{{#finding}} {{title}} {{url}}{{/finding}} {{{text}}} of {{#inspection}}{{title}}{{/inspection}}{{#organisations}} {{title}}{{/organisations}}{{#organisation_type}} {{organisation_type}}{{/organisation_type}}
      {{/rows}}{{#more}}{{more}}
      {{/more}}{{/groups}}{{#beyond}}{{beyond}}
      {{/beyond}}{{/deadlines}}
      """,
    ]
    files.removeAll { own[$0.path] != nil }
    return files + own.map { ThemeFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }()
}
