extension ExplanationGroup {
  static let files = ExplanationGroup(
    "Files and front matter",
    [
      Explanation(
        "bad-file-name",
        "The name of the file is not UTF-8, has a control character or a path of more than 1000 bytes, or ends as those of records do not.",
        "A record is a file whose name ends in `.md`. Give the file such a name; what is no record can have any other ending.",
        wrong: [.file("content/pages/contact.MD", "---\ntitle: Contact\n---")],
        right: [.file("content/pages/contact.md", "---\ntitle: Contact\n---")]),
      Explanation(
        "bad-id", "The name of the file cannot be an id: it has other signs than `a` to `z`, digits and `-`.",
        "The name of the file is the id of the record and a part of its address, which must mean the same everywhere.",
        wrong: [.file("content/pages/Our_aims.md", "---\ntitle: Our aims\n---")],
        right: [.file("content/pages/our-aims.md", "---\ntitle: Our aims\n---")]),
      Explanation(
        "duplicate-key", "A key is given twice.",
        "Only one of the two could count, and nobody could say which. Keep the one that is meant.",
        wrong: [.response("signatory: The chair\nsignatory: The secretary")],
        right: [.response("signatory: The chair")]),
      Explanation(
        "empty-value", "A key has nothing after its colon.",
        "Write a value, or take the line out: an optional key may simply be absent.",
        wrong: [.response("summary:")], right: [.response("summary: Six points on the custody report.")]),
      Explanation(
        "file-name-case", .warning, "Two files have the same name but for capital letters.",
        "Windows and macOS hold them for one file, so that one of the two is lost where the site is copied to such a computer.",
        wrong: [.situation("content/files/Plan.pdf and content/files/plan.pdf are two files.")],
        right: [.situation("They are called plan-2023.pdf and plan-2024.pdf.")]),
      Explanation(
        "file-name-spelling", "Two files have names that differ only in how a letter is encoded.",
        "An é can be one sign, or an e with an accent behind it. No reader sees the difference, and not every computer keeps both files.",
        wrong: [.situation("Two files are called résumé.pdf; one came from a Mac.")],
        right: [.situation("One of them was renamed to resume-2024.pdf.")]),
      Explanation(
        "file-too-large", "The file is larger than 16 MB.",
        "A record is a text that people read. Put large tables or scans into files beside it and link to them.",
        wrong: [
          .situation("content/responses/branch-2024-custody.md has 20 MB, most of it a pasted picture.")
        ],
        right: [
          .situation("The picture is a file of its own, and the text shows it: ![Cells in use](cells.png)")
        ]),
      Explanation(
        "front-matter-missing", "The file does not begin with a line `---`.",
        "A record begins with its keys, between two lines of three hyphens. Nothing may stand before the first of them.",
        wrong: [.file("content/pages/aims.md", "title: Our aims\n---\nWe publish what we answer.")],
        right: [.file("content/pages/aims.md", "---\ntitle: Our aims\n---\nWe publish what we answer.")]),
      Explanation(
        "front-matter-not-closed", "There is no second line `---`.",
        "Put a line of three hyphens after the last key, so that the program knows where the text begins.",
        wrong: [.file("content/pages/aims.md", "---\ntitle: Our aims\n\nWe publish what we answer.")],
        right: [.file("content/pages/aims.md", "---\ntitle: Our aims\n---\n\nWe publish what we answer.")]),
      Explanation(
        "list-too-long", "A list in the front matter or in `site.yml` has more than 10,000 entries.",
        "No record needs that. Spread what it holds over several records, or put it into a file beside the text.",
        wrong: [.situation("An export has written every line of a database into findings:.")],
        right: [
          .situation(
            "The findings are those of the report, and the export lies beside the record as a CSV file.")
        ]),
      Explanation(
        "missing-key", "A required key is not there.",
        "Some keys cannot be guessed, such as who responds. docs/content-format.md says which are required.",
        wrong: [.file("content/events/launch.md", "---\ntitle: The new system goes live\n---")],
        right: [
          .file("content/events/launch.md", "---\ntitle: The new system goes live\ndate: 2019-07-09\n---")
        ]),
      Explanation(
        "not-a-mapping", "There are no keys where keys were expected.",
        "Each line of front matter is a key, a colon, a blank and a value. The blank is easily forgotten.",
        wrong: [.file("content/pages/aims.md", "---\ntitle:Our aims\n---")],
        right: [.file("content/pages/aims.md", "---\ntitle: Our aims\n---")]),
      Explanation(
        "not-a-plain-file", "The file is a link to a file, a device or a pipe.",
        "A link may lead out of the site, or to another file tomorrow. Put the file itself there.",
        wrong: [.situation("content/pages/about.md is a symbolic link to ../../shared/about.md.")],
        right: [.situation("content/pages/about.md is a copy of that file.")]),
      Explanation(
        "not-utf8", "The file is not UTF-8 text.",
        "The program does not guess encodings, since a wrong guess garbles names. Most editors save as UTF-8 when asked to.",
        wrong: [.situation("A file was saved by an old editor as Windows-1252, and has an é in it.")],
        right: [.situation("The same file, saved with the encoding UTF-8.")]),
      Explanation(
        "nul-byte", "The file has a NUL byte, so it is no text.",
        "It is probably another kind of file with a wrong name, or was damaged. Save it as plain text.",
        wrong: [.situation("A word processor's document was renamed to content/pages/aims.md.")],
        right: [.situation("The text of the document was saved as plain text in content/pages/aims.md.")]),
      Explanation(
        "unknown-folder",
        "The file lies in a folder of `content/` that is not one of a kind of record, or too deep.",
        "The folder says what kind of record a file is. Only pages may lie in folders of their own.",
        wrong: [.file("content/page/aims.md", "---\ntitle: Our aims\n---")],
        right: [.file("content/pages/aims.md", "---\ntitle: Our aims\n---")]),
      Explanation(
        "unknown-key", "The key is not one of this kind.",
        "Keys are a closed list, so that a slip is never passed over in silence. Keys of your own go under `extra:`.",
        wrong: [.response("respond_to: custody-2024")], right: [.response("responds_to: custody-2024")]),
      Explanation(
        "wrong-type", "A text stands where a list or keys were expected, or the other way round.",
        "Entries that have keys of their own each begin with a hyphen, also when there is only one.",
        wrong: [.response("sources:\n  url: https://example.org/statement")],
        right: [.response("sources:\n  - url: https://example.org/statement")]),
      Explanation(
        "yaml-feature", "An anchor, an alias or a tag of YAML is used.",
        "In YAML the signs `&`, `*` and `!` at the beginning of a value mean something else than themselves. "
          + "Put the value in quotation marks.",
        wrong: [.response("signatory: !The chair")],
        right: [.response("signatory: \"!The chair\"")]),
      Explanation(
        "yaml-syntax", "The front matter or `site.yml` is not YAML.",
        "Most often a text has a colon and a blank in it. Put the whole text in quotation marks.",
        wrong: [.response("summary: Custody: six points")],
        right: [.response("summary: \"Custody: six points\"")]),
      Explanation(
        "yaml-too-deep", "Lists and keys are nested more than 16 deep.",
        "No key needs that. Look for brackets or indents that were left over.",
        wrong: [.response("topics: [[[[[[[[[[[[[[[[[custody]]]]]]]]]]]]]]]]]")],
        right: [.response("topics: [custody]")]),
      Explanation(
        "yaml-too-large", "The front matter or `site.yml` has more than 4 MB.",
        "Front matter says what a record is. What people read stands below it, and tables lie in files beside it.",
        wrong: [.situation("A whole report was pasted behind summary:.")],
        right: [.situation("The summary is a sentence, and the report stands below the front matter.")]),
    ])
}
