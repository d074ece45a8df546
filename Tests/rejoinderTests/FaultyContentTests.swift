import Foundation
import Testing

/// Wrong files: all are told of in one run, and what is published stays as it is.
@Suite struct FaultyContentTests {
  /// A fault in each of eight files, in the order in which they are reported.
  private static let faults: KeyValuePairs<String, String> = [
    "content/events/fall.md": "---\ntitle: A fall\ndate: 2020-02-30\n---\n",
    "content/inspections/docks.md": """
    ---
    title: Docks
    inspectorate: wacth
    subject: port
    kind: dock
    published: 2020-03-03
    ---

    """,
    "content/organisations/watch.md": "---\ntitle: Harbour Watch\nshrot: HW\n---\n",
    "content/pages/about.md": "---\ntitle: About\n---\n\nWho <b>we</b> are.\n",
    "content/responses/answer.md": """
    ---
    title: Answer
    responder: port
    responds_to: docks
    published: 2020-04
    form: letter
    draft: no longer
    ---

    See [the cranes](topic:crane).

    """,
    "content/site.yml": """
    title: Our answers
    base_url: https://example.org/
    language: en-GB
    timezone: Europe/London
    publisher: port
    menus:
      main:
        - {label: Timeline, link: /timelin/}

    """,
    "content/topics/winches.md": "---\ntitle: A: winch\n---\n",
    "templates/home.html": "<p>\n{{home.cuonts}}\n",
  ]

  private static let errors = """
    content/events/fall.md:3:7: error: "date" cannot be "2020-02-30" [bad-date]
      3 | date: 2020-02-30
        |       ^~~~~~~~~~
        = there is no such day or month
    content/inspections/docks.md:3:15: error: no organisation is called "wacth" [unknown-reference]
      3 | inspectorate: wacth
        |               ^~~~~
        = did you mean "watch"?
    content/organisations/watch.md:3:1: error: "shrot" is not a key of an organisation [unknown-key]
      3 | shrot: HW
        | ^~~~~
        = did you mean "short"?
        = keys of your own go under extra:
    content/pages/about.md:5:5: error: HTML tags may not be used in a Markdown text [raw-html]
      5 | Who <b>we</b> are.
        |     ^~~
        = write it in Markdown, or put \\ before the < if the sign itself is meant
    content/responses/answer.md:7:8: error: "draft" must be true or false, not "no longer" [bad-flag]
      7 | draft: no longer
        |        ^~~~~~~~~
    content/responses/answer.md:10:18: error: no topic is called "crane" [unknown-reference]
      10 | See [the cranes](topic:crane).
         |                  ^~~~~~~~~~~
         = did you mean "cranes"?
    content/site.yml:8:31: error: there is nothing at "/timelin/" on this site [unknown-address]
      8 |     - {label: Timeline, link: /timelin/}
        |                               ^~~~~~~~~
        = did you mean "/timeline/"?
    content/topics/winches.md:2:9: error: this is not YAML: mapping values are not allowed in this context \
    [yaml-syntax]
      2 | title: A: winch
        |         ^
        = a text with a colon in it must stand in quotation marks
    templates/home.html:2:1: error: "home" has no "cuonts" [unknown-template-name]
      2 | {{home.cuonts}}
        | ^~~~~~~~~~~~~~~
        = did you mean "counts"?
        = needed for the home page
    9 errors; nothing was published

    """

  @Test func eightFaultsInEightFiles() throws {
    let folder = try SmallSite.make()
    #expect(try Command.run(["build"], in: folder).status == 0)
    let (tree, stamps) = (try folder.tree(), try folder.stamps())
    for (path, text) in Self.faults { try folder.write(text, to: path) }
    for jobs in ["1", "2", "8"] {
      let outcome = try Command.run(["build", "--jobs", jobs], in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
      #expect(outcome.errors == Self.errors)
      #expect(try folder.tree() == tree)
      #expect(try folder.stamps() == stamps)
    }
    #expect(try folder.names() == [".public.lock", ".public.stamp", "content", "public", "templates"])
  }

  /// Each fault by itself is enough.
  @Test func oneFaultAtATime() throws {
    let folder = try SmallSite.make()
    #expect(try Command.run(["build"], in: folder).status == 0)
    let stamps = try folder.stamps()
    for (path, text) in Self.faults {
      let good = FileManager.default.fileExists(atPath: folder[path]) ? try folder.text(path) : nil
      try folder.write(text, to: path)
      let outcome = try Command.run(["build"], in: folder)
      #expect(outcome.status == 1, "\(path)")
      #expect(outcome.output == "")
      #expect(outcome.errors.hasPrefix(path + ":"), "\(outcome.errors)")
      #expect(try folder.stamps() == stamps)
      if let good {
        try folder.write(good, to: path)
      } else {
        try FileManager.default.removeItem(atPath: folder[path])
      }
    }
    try Command.expect(["build"], in: folder, gives: .built("7 records", "62 files"))
    #expect(try folder.stamps() == stamps)
  }

  /// A first build that fails makes no output folder.
  @Test func nothingYet() throws {
    let folder = try SmallSite.make()
    try folder.write("---\ntitle: [\n---\n", to: "content/pages/about.md")
    #expect(try Command.run(["build"], in: folder).status == 1)
    #expect(try folder.names() == ["content"])
  }
}
