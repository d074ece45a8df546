extension ExplanationGroup {
  static let texts = ExplanationGroup(
    "Texts and links",
    [
      Explanation(
        "bare-address", .warning, "A link shows its address instead of a text.",
        "An address tells readers little, and a screen reader spells it out. Say what they will find there.",
        wrong: [.text("The report is at <https://example.org/reports/custody>.")],
        right: [.text("Read [the custody report](https://example.org/reports/custody).")]),
      Explanation(
        "broken-image", "The file of an image is not of the kind that its name says.",
        "Browsers may refuse to show it. Save the image again, or give the file the ending of what it is.",
        wrong: [
          .text("![Cells in use, 2020 to 2024](cells.png)"),
          .file(
            "content/responses/cells.png", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
        ],
        right: [
          .text("![Cells in use, 2020 to 2024](cells.svg)"),
          .file(
            "content/responses/cells.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
        ]),
      Explanation(
        "missing-description", "An image has no description for those who cannot see it.",
        "Write in the brackets what a reader learns from the picture.",
        wrong: [.text("![](/files/plan.svg)"), .plan],
        right: [.text("![Plan of the custody suite](/files/plan.svg)"), .plan]),
      Explanation(
        "more-errors", "A text has more than 100 errors; the rest are counted, not listed.",
        "They probably have one cause. Mend the first and build again.",
        wrong: [.situation("A text of 150 lines of HTML was pasted into a record.")],
        right: [.situation("The same text, written in Markdown.")]),
      Explanation(
        "more-warnings", .warning, "A text has more than 100 warnings; the rest are counted, not listed.",
        "They probably have one cause. Mend the first and build again.",
        wrong: [.situation("A text lists 150 addresses, each as <https://...>.")],
        right: [.situation("Each address is a link whose text says what it leads to.")]),
      Explanation(
        "nested-too-deeply",
        "Quotations, lists, emphasis and links stand in each other more than 100 deep.",
        "No reader could follow that. Look for signs such as `>` or `*` that were left over.",
        wrong: [.text(String(repeating: ">", count: 101) + " Staff were trained.")],
        right: [.text("> Staff were trained.")]),
      Explanation(
        "not-an-image", "An image is shown from a file that is none, by the ending of its name.",
        "The sign `!` before a link shows a picture in its place. Take it out to link to the file.",
        wrong: [.text("![Our letter](letter.pdf)"), .letter],
        right: [.text("[Our letter](letter.pdf)"), .letter]),
      Explanation(
        "outside-content", "A link leads to a file that is not in `content/`.",
        "Only what lies in `content/` is published. Put the file there.",
        wrong: [.text("Read [our letter](../../letters/letter.pdf).")],
        right: [.text("Read [our letter](letter.pdf)."), .letter]),
      Explanation(
        "raw-html", "HTML tags stand in a Markdown text.",
        "They may break the page or its accessibility. Write it in Markdown; or allow HTML with `raw_html` in `site.yml`, "
          + "where it is then not checked.",
        wrong: [.text("Staff were <b>not</b> trained.")], right: [.text("Staff were **not** trained.")]),
      Explanation(
        "repeated-footnote", "A footnote has the label of another.",
        "Each footnote has a label of its own, so that a mark leads to one note.",
        wrong: [.text("Nobody asked.[^1]\n\n[^1]: Minutes of May 2024.\n[^1]: Minutes of June 2024.")],
        right: [.text("Nobody asked.[^1] [^2]\n\n[^1]: Minutes of May 2024.\n[^2]: Minutes of June 2024.")]),
      Explanation(
        "repeated-heading-id", "A heading is given an id that the page has already.",
        "A link to the id could lead to either. Choose another, or leave it out: the id is then made of the heading's words.",
        wrong: [.text("## What we did {#did}\n\n## What we will do {#did}")],
        right: [.text("## What we did {#did}\n\n## What we will do {#plan}")]),
      Explanation(
        "row-too-long", "A row of a table has text in a cell for which there is no column.",
        "That text would be lost. Give the table another column, or put `\\` before a `|` that is part of the text.",
        wrong: [.text("| Year | Calls |\n|---|---|\n| 2024 | 120 | 7 |")],
        right: [.text("| Year | Calls | Complaints |\n|---|---|---|\n| 2024 | 120 | 7 |")]),
      Explanation(
        "second-title", .warning, "A heading of the text is on the level of the page's title.",
        "The title of the record is the page's first heading. Headings of the text begin with `##`.",
        wrong: [.text("# Training")], right: [.text("## Training")]),
      Explanation(
        "skipped-heading-level", .warning, "A heading is more than one level below the one before.",
        "Those who hear the page find their way by its headings, and would look for the one that is left out.",
        wrong: [.text("## Training\n\n#### New staff")], right: [.text("## Training\n\n### New staff")]),
      Explanation(
        "unknown-address",
        "A link, a template or a style sheet leads to a path at which nothing is published.",
        "A path that begins with `/` is an address of this site. Look for a slip, or for a page that has been taken out.",
        wrong: [.text("See [all that was published](/timelin/).")],
        right: [.text("See [all that was published](/timeline/).")]),
      Explanation(
        "unknown-anchor",
        "A link names a heading or a finding (`#id`) that its page does not have.",
        "The id of a heading is made of its words. Change the link when the heading changes, or give the heading an id.",
        wrong: [.text("See [what we did](#what-did-we).\n\n## What we did")],
        right: [.text("See [what we did](#what-we-did).\n\n## What we did")]),
      Explanation(
        "unknown-callout", .warning, "A callout is of a kind that there is not.",
        "It can be NOTE, TIP, IMPORTANT, WARNING or CAUTION. Another is shown as a plain quotation.",
        wrong: [.text("> [!NOTICE]\n> The report was amended.")],
        right: [.text("> [!NOTE]\n> The report was amended.")]
      ),
      Explanation(
        "unknown-file", "A link leads to a file that is not there.",
        "Paths begin at the file that the link stands in. Small and capital letters are told apart.",
        wrong: [.text("Read [our letter](Letter.pdf)."), .letter.hidden],
        right: [.text("Read [our letter](letter.pdf)."), .letter]),
      Explanation(
        "table-too-large",
        "A table has more than 1,000 columns, or the rows of a text's tables leave out more than 100,000 cells.",
        "A row may have fewer cells than its table, but not by so many. Give the table fewer columns, or publish it as a file.",
        wrong: [.situation("A table has 2,000 columns, or 900 of them and 200 rows of one cell each.")],
        right: [.situation("The table is a CSV file beside the text, which links to it.")]),
      Explanation(
        "too-many-links", "A text has more than 10,000 links.",
        "Nobody reads a page of so many links. Spread the text over several records.",
        wrong: [.situation("A text lists 12,000 documents, each with a link.")],
        right: [.situation("The documents are listed on a page for each year.")]),
      Explanation(
        "unknown-footnote", "The text refers to a footnote that there is not.",
        "Write its text on a line of its own, or correct the label.",
        wrong: [.text("Nobody asked.[^minuts]\n\nOthers did.[^minutes]\n\n[^minutes]: Minutes of May 2024.")],
        right: [.text("Nobody asked.[^minutes]\n\n[^minutes]: Minutes of May 2024.")]),
      Explanation(
        "unknown-scheme", "A link begins with a word and a colon that mean nothing here.",
        "A link to a record says its kind: `inspection:`, `response:`, `organisation:`, `topic:`, `event:` or `page:`.",
        wrong: [.text("Read [the report](report:custody-2024).")],
        right: [.text("Read [the report](inspection:custody-2024).")]),
      Explanation(
        "unsafe-address", "A link would run a script or open a local file.",
        "A page must not do that to its readers. Link to a page with `https://`, or to a record.",
        wrong: [.text("[Print this page](javascript:print)")],
        right: [.text("Read [the report](inspection:custody-2024).")]),
      Explanation(
        "unused-footnote", "Nothing refers to a footnote, so that no reader would see it.",
        "Write its mark where it belongs in the text, or take it out.",
        wrong: [.text("Nobody asked.\n\n[^1]: Minutes of May 2024.")],
        right: [.text("Nobody asked.[^1]\n\n[^1]: Minutes of May 2024.")]),
      Explanation(
        "vague-link",
        "The text of a link says nothing of what it leads to: there is none, it is `here`, or an address is written out as the text.",
        "Many readers go from link to link, without the words around them. Say what they will find there.",
        wrong: [.text("For the report click [here](inspection:custody-2024).")],
        right: [.text("Read [the custody report](inspection:custody-2024).")]),
    ])
}

extension ExamplePart {
  /// A picture that examples show.
  fileprivate static let plan = file(
    "content/files/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
  ).hidden
  /// A file that examples link to.
  fileprivate static let letter = file("content/responses/letter.pdf", "%PDF").hidden
}
