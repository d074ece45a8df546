extension ExplanationGroup {
  static let relations = ExplanationGroup(
    "Between records",
    [
      Explanation(
        "answered-before-published", .warning,
        "A response is certainly older than a report that it answers.",
        "One of the dates is probably wrong, or the response answers another report. It may be right: then leave it.",
        wrong: [.response("responds_to: custody-2024\npublished: 2023-06-14")],
        right: [.response("responds_to: custody-2024\npublished: 2024-06-14")]),
      Explanation(
        "dated-after-build", .warning,
        "A `published` date certainly lies after the day for which the site is built.",
        "The record is shown all the same. To hold it back until then, give it an `embargo`.",
        wrong: [.response("published: 9000-01-01")],
        right: [.response("published: 9000-01-01\nembargo: 9000-01-01T00:01Z")]),
      Explanation(
        "duplicate-id", "Two records have one id.",
        "An id is the name of one record, whatever its kind: a link must lead to one place. Rename the newer file.",
        wrong: [.file("content/topics/custody-2024.md", "---\ntitle: Custody in 2024\n---")],
        right: [.file("content/topics/custody-in-2024.md", "---\ntitle: Custody in 2024\n---")]),
      Explanation(
        "follows-cycle", "Inspections follow each other up in a circle.",
        "A later inspection follows up an earlier one. Take out the link that leads back in time.",
        wrong: [
          .inspection("follows: custody-2025"),
          .later("follows: custody-2024"),
        ],
        right: [.later("follows: custody-2024")]),
      Explanation(
        "hidden-target", "A Markdown link leads to a draft or an embargoed record.",
        "The words of the link would tell readers of something that is not public yet. "
          + "Take the link out until it is, or hide this record too.",
        wrong: [
          .file(
            "content/pages/about.md",
            "---\ntitle: About\n---\nRead [our answer](response:branch-2024-custody)."),
          .response("draft: true"),
        ],
        right: [
          .file("content/pages/about.md", "---\ntitle: About\n---\nWe answer every report."),
          .response("draft: true"),
        ]),
      Explanation(
        "not-bound",
        "An inspection says that an organisation has to answer, but has no regime, or one that does not bind organisations of that type.",
        "`answerable` names who must answer under the `regime`. Add the regime, or correct the `type` of the organisation.",
        wrong: [.inspection("answerable: force")],
        right: [.inspection("regime: act\nanswerable: force"), .act]),
      Explanation(
        "output-conflict",
        "Two pages would have one address, or a file would stand where a folder must be.",
        "Every address leads to one page. Rename one of the two, or take the alias out.",
        wrong: [.response("aliases: [/timeline/]")], right: [.response("aliases: [/news/custody/]")]),
      Explanation(
        "repeated-reference", "A list names a record twice.",
        "Each stands once. The other was perhaps meant to be another record.",
        wrong: [.response("responds_to: [custody-2024, custody-2024]")],
        right: [.response("responds_to: [custody-2024]")]),
      Explanation(
        "scale-out-of-use", .warning,
        "A report is certainly older or younger than the use of the scale on which it is graded.",
        "Check the date and the scale: another scale may have had the same grades. A late report may still use the old one.",
        wrong: [
          .inspection("grades:\n  - {area: custody, grade: good, scale: four-grade}"),
          .site("scales:\n  four-grade: {title: Four grades, grades: [good, poor], until: 2021}"),
        ],
        right: [
          .inspection("grades:\n  - {area: custody, grade: good, scale: five-grade}"),
          .site("scales:\n  five-grade: {title: Five grades, grades: [good, poor], from: 2021}"),
        ]),
      Explanation(
        "self-reference", "A record names itself.",
        "No record answers, follows or replaces itself. Name the one that is meant.",
        wrong: [.response("supersedes: branch-2024-custody")],
        right: [.response("supersedes: branch-2024-draft"), .earlier]),
      Explanation(
        "supersedes-cycle", "Responses replace each other in a circle.",
        "The later response replaces the earlier one. Take out the link that leads back in time.",
        wrong: [
          .response("supersedes: branch-2024-draft"),
          .file(
            "content/responses/branch-2024-draft.md", Self.earlier + "supersedes: branch-2024-custody\n---"),
        ],
        right: [.response("supersedes: branch-2024-draft"), .earlier]),
      Explanation(
        "unknown-finding", "The inspection has no finding of that id.",
        "Findings have the ids that the record of their inspection gives them. Look there.",
        wrong: [.response("answers:\n  - finding: custody-2024#R7\n    answer: accepted")],
        right: [.response("answers:\n  - finding: custody-2024#R1\n    answer: accepted")]),
      Explanation(
        "unknown-grade", "The scale does not have that grade.",
        "A grade means nothing without its scale. Look for a slip, or name another scale.",
        wrong: [
          .inspection("grades:\n  - {area: custody, grade: adequate, scale: three}"), .three,
        ],
        right: [.inspection("grades:\n  - {area: custody, grade: fair, scale: three}"), .three]),
      Explanation(
        "unknown-reference", "There is no record of that kind and id, or none in that file.",
        "The id of a record is the name of its file without `.md`. Look for a slip, or write that record first.",
        wrong: [.response("responds_to: [custody-2042]")], right: [.response("responds_to: [custody-2024]")]),
      Explanation(
        "unknown-regime", "`site.yml` has no regime of that name.",
        "The rules under which answers are due stand under `regimes` in `site.yml`, each with a name.",
        wrong: [.inspection("regime: the-act"), .act], right: [.inspection("regime: act"), .act]),
      Explanation(
        "unknown-scale", "`site.yml` has no scale of that name.",
        "The scales of grades stand under `scales` in `site.yml`, each with a name.",
        wrong: [.inspection("grades:\n  - {area: custody, grade: fair, scale: thre}"), .three],
        right: [.inspection("grades:\n  - {area: custody, grade: fair, scale: three}"), .three]),
      Explanation(
        "wrong-kind", "The id is that of a record of another kind.",
        "Every key takes ids of one kind, and a link says which kind it leads to.",
        wrong: [.response("topics: [our-branch]")], right: [.response("topics: [custody]")]),
    ])

  /// The beginning of a response that is older than the one that examples are about.
  fileprivate static let earlier =
    "---\ntitle: First answer to the custody report\nresponder: our-branch\npublished: 2024-06-10\nform: statement\n"
}

extension ExamplePart {
  /// A regime that binds the force.
  fileprivate static let act = site(
    """
    regimes:
      act:
        title: The act
        who: police-force
        within: 56
        unit: days
        counting: inclusive
        from: publication
    """)
  /// A scale of three grades.
  fileprivate static let three = site(
    "scales:\n  three: {title: Three grades, grades: [good, fair, poor]}")
  /// A response that is older than the one that examples are about.
  fileprivate static let earlier = file(
    "content/responses/branch-2024-draft.md", ExplanationGroup.earlier + "---"
  ).hidden

  /// A later inspection, with a key of its own.
  fileprivate static func later(_ key: String) -> Self {
    file(
      "content/inspections/custody-2025.md",
      "---\ntitle: Custody inspection 2025\ninspectorate: inspectorate\nsubject: force\nkind: custody\n"
        + "published: 2025-06\n\(key)\n---")
  }
}
