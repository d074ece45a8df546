import Foundation
import Testing

/// `rejoinder check --external`, with a program in the place of curl that answers by the address and notes how it was called.
/// What the real one makes of real servers is in `LinkVerifierTests`.
@Suite struct ExternalCheckCommandTests {
  private static let text = """
    ---
    title: About
    ---

    The [good](https://good.example/a#b), the [gone](https://gone.example/a), the [moved](http://moved.example/a) and the
    [hidden](https://hidden.example/a).

    """
  private static let curl = """
    #!/bin/sh
    for address; do :; done
    printf '%s\\n' "$*" >>"$(dirname "$0")/log"
    answer() { printf 'HTTP/1.1 %s X\\r\\n\\r\\n\\n%s\\n%s\\n' "$1" "$1" "$2"; }
    case $address in
    --version) echo "curl 8.0.0 (test)" ;;
    https://gone.example/a) answer 404 ;;
    http://moved.example/a) answer 301 https://moved.example/a ;;
    https://hidden.example/a) answer 403 ;;
    *) answer 200 ;;
    esac

    """

  /// A site with that text, and the program in `bin`.
  private static func site(_ more: String = "") throws -> Scratch {
    let folder = try SmallSite.make()
    try folder.write(text, to: "content/pages/about.md")
    let site = try folder.text("content/site.yml").replacing(
      "    - {label: Timeline", with: "    - {label: About, link: page:about}\n    - {label: Timeline")
    try folder.write(site + more, to: "content/site.yml")
    try folder.write(curl, to: "bin/curl")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/curl"])
    return folder
  }

  private static func check(_ folder: Scratch, _ options: String..., path: String? = nil) throws
    -> Command.Outcome
  {
    let search =
      path ?? folder["bin"] + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    return try Command.run(
      ["check", "--external", "--external-pause", "0"] + options, in: folder, environment: ["PATH": search]
    ).timeless
  }

  /// The first lines of diagnostics, and what stands below all of them.
  private static func heads(_ outcome: Command.Outcome) -> [String] {
    outcome.errors.split(separator: "\n").map(String.init).filter { !$0.hasPrefix(" ") }
  }

  private static let heads = [
    "content/pages/about.md:5:50: error: \"https://gone.example/a\" leads nowhere: the answer is 404 (not found) [broken-link]",
    "content/pages/about.md:5:87: warning: what was at \"http://moved.example/a\" has moved for good [moved-link]",
    "content/pages/about.md:6:10: warning: \"https://hidden.example/a\" could not be verified: the answer is 403 (forbidden) [unverified-link]",
    "1 error and 2 warnings",
  ]

  @Test func everyOutcome() throws {
    let folder = try Self.site()
    let outcome = try Self.check(folder)
    #expect(outcome.status == 1)
    #expect(Self.heads(outcome) == Self.heads)
    #expect(
      outcome.output
        == "4 links to other sites: 1 good, 1 moved, 1 broken, 1 not verified\n7 records, 62 files, N s\n")
    #expect(try folder.names() == ["bin", "content"], "a check writes nothing")
    let calls = try folder.text("bin/log").split(separator: "\n")
    #expect(calls.first == "-q --version")
    #expect(calls.allSatisfy { $0.hasPrefix("-q ") })
    #expect(Set(calls.compactMap { $0.split(separator: " --url ").last }).count == 6)
    #expect(calls[1].contains("--user-agent rejoinder/0.1.0 (checks the links of https://example.org/) --"))
  }

  /// Without the option nobody is asked.
  @Test func notWithoutTheOption() throws {
    let folder = try Self.site()
    let outcome = try Command.run(["check"], in: folder, environment: ["PATH": folder["bin"]])
    #expect(outcome.timeless == .built("7 records", "62 files"))
    #expect(try folder.names() == ["bin", "content"])
    #expect(FileManager.default.fileExists(atPath: folder["bin/log"]) == false)
  }

  @Test func levels() throws {
    let folder = try Self.site(
      "diagnostics: {broken-link: warning, moved-link: off, unverified-link: error}\n")
    let outcome = try Self.check(folder)
    #expect(outcome.status == 1)
    #expect(
      Self.heads(outcome).map { $0.split(separator: " ").dropFirst().first } == [
        "warning:", "error:", "error",
      ])
    try folder.write(
      try folder.text("content/site.yml").replacing("unverified-link: error", with: "unverified-link: off"),
      to: "content/site.yml")
    #expect(try Self.check(folder).status == 0)
    #expect(try Self.check(folder, "--strict").status == 1)
  }

  @Test func formats() throws {
    let folder = try Self.site()
    let json = try Self.check(folder, "--format", "json")
    #expect(
      json.output.hasPrefix(
        "{\"errors\": 1, \"warnings\": 2, \"records\": 7, \"files\": 62, \"links\": 4, \"links_good\": 1, \"links_moved\": 1, "
          + "\"links_broken\": 1, \"links_unverified\": 1, \"links_excepted\": 0, \"links_known\": 0, \"diagnostics\": ["
      ))
    let github = try Self.check(folder, "--format", "github")
    #expect(
      github.output.split(separator: "\n").first?.hasPrefix(
        "::error file=content/pages/about.md,line=5,col=50,endColumn=72,title=broken-link::") == true)
    #expect([json.status, github.status] == [1, 1])
  }

  /// What is known is not asked for again, and its age is told.
  @Test func cache() throws {
    let folder = try Self.site()
    let first = try Self.check(folder, "--external-cache", "links.json")
    #expect(Self.heads(first) == Self.heads)
    let count = try folder.text("bin/log").split(separator: "\n").count
    let second = try Self.check(folder, "--external-cache", "links.json")
    #expect(Self.heads(second) == Self.heads)
    #expect(second.errors.contains("    = this was found out 1 minute ago\n"))
    #expect(
      second.output
        == "4 links to other sites: 1 good, 1 moved, 1 broken, 1 not verified; 4 known from earlier\n7 records, 62 files, N s\n"
    )
    #expect(
      try folder.text("bin/log").split(separator: "\n").count == count + 1, "only the version is asked for")
    let third = try Self.check(folder, "--external-cache", "links.json", "--external-max-age", "0")
    #expect(third.output == first.output)
    #expect(try folder.names() == ["bin", "content", "links.json"])
  }

  @Test func damagedCache() throws {
    let folder = try Self.site()
    try folder.write("{\"rejoinder-links\": 1, \"li", to: "links.json")
    let outcome = try Self.check(folder, "--external-cache", "links.json")
    #expect(
      Self.heads(outcome) == Self.heads.dropLast() + [
        "links.json: warning: what earlier checks found cannot be read [damaged-cache]",
        "1 error and 3 warnings",
      ])
    #expect(Self.heads(try Self.check(folder, "--external-cache", "links.json")) == Self.heads)
    let nowhere = try Self.check(folder, "--external-cache", "no/such/links.json")
    #expect(nowhere.status == 3)
    #expect(
      nowhere.errors == """
        rejoinder: error: cannot create no/such/links.json: No such file or directory
          = name another file with --external-cache

        """)
  }

  @Test func exceptions() throws {
    let folder = try Self.site(
      """
      link_exceptions:
        - {url: https://gone.example, reason: It comes back in spring., until: 2030-05-31}
        - {url: https://hidden.example/, reason: It lets no programs in., until: 2024-12-31}
        - {url: https://other.example/, reason: None., until: 2030-05-31}

      """)
    let outcome = try Self.check(folder, "--as-of", "2025-01-01")
    #expect(outcome.status == 0)
    #expect(
      Self.heads(outcome) == Self.heads[1...2] + [
        "content/site.yml:12:11: warning: the exception for \"https://hidden.example/\" ended on 2024-12-31 [expired-exception]",
        "content/site.yml:13:11: warning: no link of this site needs the exception for \"https://other.example/\" [unused-exception]",
        "4 warnings",
      ])
    #expect(outcome.output.hasPrefix("4 links to other sites: 1 good, 1 moved, 1 not verified, 1 left out\n"))
    #expect(try folder.text("bin/log").contains("gone.example") == false)
  }

  /// A site with errors in its files is checked as far as it can be.
  @Test func otherErrors() throws {
    let folder = try Self.site()
    try folder.write("---\ntitle: B\nnone: x\n---\n", to: "content/pages/b.md")
    let outcome = try Self.check(folder)
    #expect(Self.heads(outcome).count == 5)
    try folder.write("title: [\n", to: "content/site.yml")
    #expect(try Self.check(folder).output == "0 records, 0 files, N s\n")
  }

  @Test func noCurl() throws {
    let folder = try Self.site()
    for (form, start) in [
      ("text", ""),
      ("json", "{\"errors\": 0, \"warnings\": 0, \"failure\": {\"message\": \"the program curl"),
    ] {
      let outcome = try Self.check(folder, "--format", form, path: "/nonexistent")
      #expect(outcome.status == 3)
      #expect(outcome.output.hasPrefix(start))
      #expect(
        outcome.errors == """
          rejoinder: error: the program curl, which asks other sites, is not on this machine
            = install the package curl, or leave out --external

          """)
    }
    try folder.write("#!/bin/sh\necho curl 7.29.0 x\n", to: "bin/curl")
    #expect(
      try Self.check(folder).errors == """
        rejoinder: error: curl 7.29.0 is too old to ask other sites; it takes 7.66 or later
          = install a later curl, or leave out --external

        """)
  }

  @Test(arguments: [
    (
      ["--external-max-age", "3"],
      "Error: --external-cache, --external-max-age and --external-pause need --external"
    ),
    (
      ["--external", "--external-max-age", "40000"],
      "Error: --external-max-age must be a number from 0 to 36500"
    ),
    (["--external", "--external-pause", "-1"], "Error: Missing value for '--external-pause <seconds>'"),
    (["--external", "--external-pause", "3601"], "Error: --external-pause must be a number from 0 to 3600"),
  ])
  func wrongUsage(options: [String], error: String) throws {
    let outcome = try Command.run(["check"] + options, in: try SmallSite.make())
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix(error + "\n"))
  }
}
