extension ExplanationGroup {
  static let values = ExplanationGroup(
    "Values",
    [
      Explanation(
        "bad-choice", "The value is not one of the words that the key may have.",
        "Where something is derived from a word, such as what is still open, the words are the same on every site.",
        wrong: [.response("answers:\n  - finding: custody-2024#R1\n    answer: agreed")],
        right: [.response("answers:\n  - finding: custody-2024#R1\n    answer: accepted")]),
      Explanation(
        "bad-date", "The value is not a date, day, interval or moment as the key needs it.",
        "Write the year first, and only as much as the source says: a year, a month or a day. "
          + "A moment, as for `embargo`, has a time and an offset too.",
        wrong: [.response("published: 14 June 2024")], right: [.response("published: 2024-06-14")]),
      Explanation(
        "bad-finding-id", "The id of a finding has a sign that cannot be part of an anchor.",
        "It is a part of the address of the finding: it has letters, digits, `-` and `.`, and begins with a letter.",
        wrong: [.inspection("findings:\n  - id: 1\n    kind: recommendation\n    text: Train all staff.")],
        right: [.inspection("findings:\n  - id: R1\n    kind: recommendation\n    text: Train all staff.")]),
      Explanation(
        "bad-finding-reference", "The value does not name a finding as `INSPECTION#FINDING`.",
        "Findings of two reports may have one id, so the id of the inspection stands before it.",
        wrong: [.response("answers:\n  - finding: R1\n    answer: accepted")],
        right: [.response("answers:\n  - finding: custody-2024#R1\n    answer: accepted")]),
      Explanation(
        "bad-flag", "The value is neither `true` nor `false`.",
        "YAML programs differ on what `yes` and `on` mean. A draft must never be published by such a slip.",
        wrong: [.response("draft: yes")], right: [.response("draft: true")]),
      Explanation(
        "bad-number",
        "The value is not a whole number from 0 to 999999, or is 0 where a regime needs a length.",
        "Write digits alone, without separators and units.",
        wrong: [.inspection("findings_count: nine")], right: [.inspection("findings_count: 9")]),
      Explanation(
        "bad-path", "An alias is not a path on this site.",
        "An alias is an old address of the record on this site. It begins with `/` and has no `?` or `#`.",
        wrong: [.response("aliases: [news/custody-response]")],
        right: [.response("aliases: [/news/custody-response/]")]),
      Explanation(
        "bad-url", "The address is not a whole one, or a link leads nowhere.",
        "An address of another site begins with `https://` or `http://`.",
        wrong: [.inspection("report:\n  url: www.example.org/custody-report")],
        right: [.inspection("report:\n  url: https://www.example.org/custody-report")]),
      Explanation(
        "duplicate-finding", "Two findings of one inspection have the same id.",
        "Answers name findings by their ids. Number them as the report does.",
        wrong: [
          .inspection(
            """
            findings:
              - {id: R1, kind: recommendation, text: Train all staff.}
              - {id: R1, kind: recommendation, text: Report within a year.}
            """)
        ],
        right: [
          .inspection(
            """
            findings:
              - {id: R1, kind: recommendation, text: Train all staff.}
              - {id: R2, kind: recommendation, text: Report within a year.}
            """)
        ]),
      Explanation(
        "near-label", .warning, "A word is one letter away from one that `site.yml` labels.",
        "Such words are open, so it may be meant; but it is probably a slip, and would make a kind of its own. "
          + "If it is meant, give it a label as well.",
        wrong: [.response("form: statment")], right: [.response("form: statement")]),
      Explanation(
        "overlapping-names", .warning,
        "An organisation had two former names at the same time, so that neither is shown.",
        "Records are shown with the name of their time. Give a short form as `short`, another spelling as `also_known_as`.",
        wrong: [
          .file(
            "content/organisations/inspectorate.md",
            """
            ---
            title: The inspectorate
            former_names:
              - {name: Inspectorate of Cells, until: 2017-07-19}
              - {name: IoC, until: 2017-07-19}
            ---
            """)
        ],
        right: [
          .file(
            "content/organisations/inspectorate.md",
            """
            ---
            title: The inspectorate
            former_names:
              - {name: Inspectorate of Cells, short: IoC, until: 2017-07-19}
            ---
            """)
        ]),
    ])
}
