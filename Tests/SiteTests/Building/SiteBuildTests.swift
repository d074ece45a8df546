import Foundation
import Testing

@testable import Site

/// Drafts, embargoes and the moment of the build.
@Suite struct SiteBuildTests {
  /// A public inspection about which everything else is secret until 00:00 on 18 July 2024 in London.
  private static func site() throws -> MiniSite {
    let hidden = "embargo: 2024-07-18T00:00+01:00"
    return try MiniSite([
      "inspections/docks.md": """
      ---
      {title: Docks, inspectorate: port, subject: [port, secret-body], kind: dock, published: 2020,
       commissioned_by: secret-body, follows: secret-docks, topics: secret-topic,
       sources: [{url: "https://x.example", publisher: secret-body}],
       findings: [{id: R1, kind: recommendation, text: Grease., to: secret-body, topics: secret-topic,
         history: [{axis: closed, status: completed, by: secret-body}]}]}
      ---
      """,
      "inspections/secret-docks.md": """
      ---
      title: Secret docks
      inspectorate: port
      subject: port
      kind: secret-kind
      published: 2019
      \(hidden)
      findings: [{id: S1, kind: secret-finding, text: Secret text.}]
      ---

      Secret words about [the docks](inspection:docks).
      """,
      "responses/answer.md": """
      ---
      title: Answer
      responder: [port, secret-body]
      responds_to: [docks, secret-docks]
      published: 2021
      form: letter
      answers:
        - {finding: "docks#R1", answer: accepted}
        - {finding: "secret-docks#S1", answer: rejected, reason: Told in secret.}
      positions:
        - {topic: secret-topic, position: secret-position, note: A note on the secret.}
      supersedes: secret-answer
      ---
      """,
      "responses/secret-answer.md": """
      ---
      {title: Secret answer, responder: port, responds_to: docks, published: 2021, form: letter,
       aliases: [/old-secret/], answers: [{finding: "docks#R1", answer: rejected, reason: Secret.}], \(hidden)}
      ---
      """,
      "organisations/secret-body.md": "---\n{title: Secret body, parent: port, \(hidden)}\n---\n",
      "topics/secret-topic.md": "---\n{title: Secret topic, \(hidden)}\n---\n",
      "events/secret-event.md":
        "---\n{title: Secret event, date: 2017-05, organisations: port, \(hidden)}\n---\n",
      "pages/secret.md": "---\n{title: Secret page, extra: {secret: 1}, \(hidden)}\n---\n",
    ])
  }

  /// A template may name a key under `extra:` that only a hidden record has, so that hiding a record
  /// never breaks the pages of others.
  @Test func keysOfHiddenRecordsAreKnown() async throws {
    let site = try MiniSite([
      "pages/about.md": "---\ntitle: About\n---\n",
      "pages/draft.md": "---\n{title: Draft, draft: true, extra: {case: 7}}\n---\n",
    ])
    try site.folder.write("[{{record.extra.case}}]", to: "templates/page.html")
    try await site.buildClean()
    #expect(try site.output("about/index.html") == "[]")
  }

  /// Nothing of a record that is not public is in any output.
  @Test(arguments: ["2024-07-17", "2024-07-17T22:59:59Z"])
  func nothingLeaks(asOf: String) async throws {
    let site = try Self.site()
    #expect(try await site.buildClean(asOf: asOf).records == 3)
    for line in site.folder.tree() {
      #expect(line.lowercased().contains("secret") == false, "\(line)")
    }
    let response = try site.output("responses/answer/index.html")
    #expect(
      response.hasSuffix(
        """
          answers:
            finding:
              title = R1
              url = /inspections/docks/#R1
            response:
              title = Answer
              url = /responses/answer/
            answer = Accepted

        """))
    #expect(try site.output("index.html").hasSuffix("  counts = 1 inspection and 1 response\n"))
    #expect(site.files().filter { $0.hasPrefix("timeline/") }.count == 3)
  }

  /// A date is the first second of that day where the site is, and an embargo ends at its moment.
  @Test(arguments: ["2024-07-18", "2024-07-17T23:00Z"])
  func anEmbargoEnds(asOf: String) async throws {
    let site = try Self.site()
    #expect(try await site.buildClean(asOf: asOf).records == 9)
    #expect(try site.output("secret/index.html").hasPrefix("<!doctype html>") == false)
    #expect(site.folder.tree().contains { $0.contains("hidden = ") } == false)
  }

  /// An embargoed inspection and an embargoed response with all that outputs are made of: until its moment its title,
  /// id, words and file are in none of them, and from then on in all.
  @Test func anEmbargoOfEverything() async throws {
    let site = try Self.embargoed()
    for theme in [DumpTheme.files(), RealSite.theme] {
      for asOf in ["2024-07-17", "2024-07-17T22:59:59Z"] {
        try await Self.build(site, asOf: asOf, theme)
        #expect(try Self.naming(site) == [])
      }
      try await Self.build(site, asOf: "2024-07-17T23:00Z", theme)
      let naming = Set(try Self.naming(site))
      #expect(Self.outputs.subtracting(naming) == [])
    }
  }

  private static func embargoed() throws -> MiniSite {
    let hidden = "embargo: 2024-07-18T00:00+01:00"
    return try MiniSite(
      [
        "inspections/docks.md":
          "---\n{title: Docks, inspectorate: port, subject: port, kind: dock, published: 2020}\n---\n",
        "inspections/zebra-report.md": """
        ---
        {title: Zebra report, inspectorate: port, subject: port, kind: zebra-kind, published: 2024-07-18,
         follows: docks, topics: cranes, aliases: [/old/zebra-report/], regime: act,
         corrections: [{date: 2024-07-18, text: A zebra was misspelt.}], \(hidden),
         findings: [{id: Z1, kind: zebra-finding, text: Zebra text., due_date: 2024-08-01}]}
        ---

        Zebra words, and [a file](zebra.pdf).
        """,
        "inspections/zebra.pdf": "%PDF zebra",
        "responses/zebra-answer.md": """
        ---
        {title: Zebra answer, responder: port, responds_to: docks, published: 2024-07-18, form: zebra-form,
         aliases: [/old/zebra-answer/], topics: cranes, \(hidden)}
        ---

        More on zebras.
        """,
        "topics/cranes.md": "---\ntitle: Cranes\n---\n",
      ],
      configuration: MiniSite.configuration
        + "regimes: {act: {title: Act, who: council, within: 56, unit: days, counting: inclusive, from: publication}}\n"
    )
  }

  private static func build(_ site: MiniSite, asOf: String, _ theme: [ThemeFile]) async throws {
    let options = BuildOptions(
      site: site.folder.path, output: site.folder["public"], asOf: try #require(BuildOptions.AsOf(asOf)),
      host: .nginx, jobs: 2, theme: theme)
    let report = try await SiteBuild(options).run()
    #expect(site.text(of: report, theme: theme) == "")
    #expect(report.summary != nil)
  }

  /// The files of the output that have the word in their name or in their bytes, whatever the case; of the index of the
  /// search also without regard to how words are cut. The list of files that Rejoinder keeps is among them.
  private static func naming(_ site: MiniSite) throws -> [String] {
    let root = URL(filePath: site.folder["public"])
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { file in
      if file.lowercased().contains("zebra") { return true }
      guard let data = try? Data(contentsOf: root.appending(path: file)) else { return false }
      return String(decoding: data, as: UTF8.self).lowercased().contains("zebra")
    }
  }

  /// Where each kind of output names them once they are public.
  private static let outputs: Set = [
    ".rejoinder-manifest", "_nginx.conf", "_redirects", "corrections/feed.atom", "corrections/feed.json",
    "corrections/index.html", "data/all.json", "data/findings.csv", "data/inspections/docks.json",
    "data/inspections/zebra-report.json", "data/register.csv", "data/responses/zebra-answer.json",
    "deadlines/index.html", "diary/2024-07/index.html", "diary/calendar.ics",
    "diary/deadlines.ics", "feed.atom", "feed.json", "findings/index.html", "inspections/docks/index.html",
    "inspections/index.html", "inspections/zebra-report/index.html", "inspections/zebra.pdf",
    "old/zebra-answer/index.html", "old/zebra-report/index.html", "organisations/port/feed.atom",
    "organisations/port/feed.json", "organisations/port/index.html", "register/index.html",
    "responses/index.html", "responses/zebra-answer/index.html", "search/records/0.json",
    "search/words/0.json",
    "sitemap.xml", "timeline/2024/index.html", "timeline/index.html", "topics/cranes/feed.atom",
    "topics/cranes/feed.json", "topics/cranes/index.html",
  ]

  /// A preview shows everything, marked wherever it is listed.
  @Test func previews() async throws {
    let site = try Self.site()
    #expect(try await site.buildClean(asOf: "2022-01-01", drafts: true).records == 9)
    let mark = "hidden = Not public before 17 July 2024, 23:00 UTC"
    #expect(try site.output("inspections/docks/index.html").components(separatedBy: mark).count == 3)
    #expect(try site.output("timeline/index.html").components(separatedBy: mark).count == 4)
    let calendar = try site.output("diary/calendar.ics").replacing("\r\n ", with: "")
    #expect(calendar.contains("[Not public before 17 July 2024\\, 23:00 UTC]"))
    #expect(try site.output("events/secret-event/index.html").contains(mark))
    #expect(try site.output("diary/2017-05/index.html").contains(mark))
    // It never takes the place of a public build.
    try await site.buildClean(to: "other")
    let before = site.folder.tree("other")
    do {
      _ = try await site.build(drafts: true, to: "other")
      Issue.record("a preview was published over a public build")
    } catch let error as BuildError {
      #expect(
        error.message == "\(site.folder.resolved)/other holds a public build, which drafts must not replace")
      #expect(error.help == ["choose another folder for the drafts with --output"])
    }
    #expect(site.folder.tree("other") == before)
  }

  /// A Markdown link to what is not public is an error; so is a date that lies ahead, but a mild one.
  @Test func linksToHiddenRecords() async throws {
    let site = try MiniSite([
      "pages/secret.md": "---\ntitle: Secret\ndraft: true\n---\n",
      "pages/about.md": "---\ntitle: About\n---\n\n[What is to come](page:secret)\n",
    ])
    let errors = try await site.errors()
    #expect(
      errors == """
        content/pages/about.md:5:19: error: "secret" is not public, and this link would give it away \
        [hidden-target]
          5 | [What is to come](page:secret)
            |                   ^~~~~~~~~~~
            = take the link out until the record is public, or hide this record too

        """)
    try site.add("pages/about.md", "---\ntitle: About\n---\n")
    try site.add(
      "responses/later.md", "---\n{title: Later, responder: port, published: 2024-01-02, form: letter}\n---\n"
    )
    let report = try await site.build(asOf: "2024-01-01")
    #expect(
      site.text(of: report) == """
        content/responses/later.md:2:44: warning: 2024-01-02 lies after the day for which the site is \
        built, 2024-01-01 [dated-after-build]
          2 | {title: Later, responder: port, published: 2024-01-02, form: letter}
            |                                            ^~~~~~~~~~
            = the record is shown all the same; use embargo: to hold it back

        """)
    #expect(report.summary?.records == 3)
  }

  /// Errors of every step are told in one report, in the order of files and lines.
  @Test func errorsOfEveryStep() async throws {
    let site = try MiniSite([
      "pages/about.md": "---\ntitle: About\ndraft: maybe\n---\n",
      "topics/a.md": "---\ntitle: A\npart_of: b\naliases: [/topics/]\n---\n\n[Where to go](/nowhere/)\n",
    ])
    try site.folder.write("{{nothing}}", to: "templates/topic.html")
    let ids = try await site.build().diagnostics.map { "\($0.place.path):\($0.place.mark.line) \($0.id)" }
    #expect(
      ids == [
        "content/pages/about.md:3 bad-flag", "content/topics/a.md:3 unknown-reference",
        "content/topics/a.md:4 output-conflict", "content/topics/a.md:7 unknown-address",
        "templates/topic.html:1 unknown-template-name",
      ])
  }
}
