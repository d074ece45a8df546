extension ExplanationGroup {
  /// What is said of a site beside what it was.
  public static let past = ExplanationGroup(
    "Compared with earlier",
    introduction: """
      These are said by `rejoinder check --since REV` alone, which compares the records with those that were public at a revision of the git repository.
      """,
    [
      Explanation(
        "removed-id", .warning, "A record or a finding that was public has no page or no place any more.",
        "Links from elsewhere lead nowhere. A record that was renamed needs its old address under `aliases:`; one that "
          + "was taken down should stay as a file, with `withdrawn: {date: ..., reason: ...}`, so that a page says so. "
          + "The id of a finding stays as long as the report has the finding.",
        wrong: [.situation("`content/responses/our-letter.md` was public, and is deleted.")],
        right: [.response("withdrawn: {date: 2024-07-01, reason: It named a person by mistake.}")]),
      Explanation(
        "reused-id", .warning, "The id of a record or a finding that was public means something else now.",
        "Links from elsewhere lead to the wrong thing, and nobody is told. Give the new one an id of its own. "
          + "If the old one was wrong from the beginning, say so under `corrections:`.",
        wrong: [
          .situation(
            "The finding `R1` said that staff need training, and says now that cells need light.")
        ],
        right: []),
      Explanation(
        "silent-edit", .warning,
        "What readers read of a public record was changed, and no correction says so.",
        "A record that changes without a word is no record. Add to `corrections:` what was changed and when. The title, the "
          + "summary, the date, the text, the texts of findings, answers and positions count; line breaks, markup and "
          + "the targets of links do not, nor what was added, such as a finding or a step in its life.",
        wrong: [.situation("A word of the text is another, and `corrections:` is as it was.")],
        right: [.response("corrections:\n  - {date: 2024-07-01, text: The number of staff was wrong.}")]),
      Explanation(
        "unread-revision", .warning,
        "Files of that revision cannot be read, so that nothing can be said of them.",
        "They had errors then, or the site had no folder `content/` in this place. The rest is compared all the same.",
        wrong: [.situation("The file of a record had no title at that revision.")], right: []),
    ])
}
