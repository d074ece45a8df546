import Foundation
import Testing

@Suite struct BuildCommandTests {
  @Test func aSite() throws {
    let folder = try SmallSite.make()
    let first = try Command.run(["build"], in: folder)
    #expect(first.output.wholeMatch(of: /7 records, 62 files, \d+\.\d\d s\n/) != nil)
    let before = try folder.stamps()
    #expect(before.count > 19)
    try Command.expect(["build"], in: folder, gives: .built("7 records", "62 files"))
    #expect(try folder.stamps() == before)
    #expect(try folder.names() == [".public.lock", ".public.stamp", "content", "public"])
  }

  /// Paths are as the caller has them: the site's are its own, the output is where the caller is.
  @Test func folders() throws {
    let folder = try Scratch()
    for (path, text) in SmallSite.files { try folder.write(text, to: "a site/" + path) }
    try folder.write("---\ntilte: About\n---\n", to: "a site/content/pages/about.md")
    let outcome = try Command.run(["build", "--site", "a site", "--output", "out"], in: folder)
    #expect(outcome.errors.hasPrefix("content/pages/about.md:2:1: error: a page needs \"title\""))
    #expect(outcome.errors.contains("  2 | tilte: About\n"))
    try folder.write("---\ntitle: About\n---\n", to: "a site/content/pages/about.md")
    try Command.expect(
      ["build", "--site", "a site", "--output", "out"], in: folder, gives: .built("7 records", "62 files"))
    #expect(try folder.names() == [".out.lock", ".out.stamp", "a site", "out"])
    #expect(try Command.run(["build", "--site", "a site/"], in: folder).status == 0)
    #expect(try folder.tree("a site/public") == folder.tree("out"))
  }

  @Test func options() throws {
    let folder = try SmallSite.make()
    try folder.write("---\ntitle: To come\nembargo: 2030-01-01T00:00Z\n---\n", to: "content/pages/to-come.md")
    let arguments = ["build", "--output", "preview", "--drafts", "--base-url", "https://other.example/sub"]
    try Command.expect(arguments, in: folder, gives: .built("8 records", "63 files"))
    #expect(try folder.text("preview/to-come/index.html").contains("Not public before 1 January 2030"))
    #expect(try folder.text("preview/index.html").contains("href=\"/sub/timeline/\""))
    try Command.expect(
      ["build", "--as-of", "2029-12-31"], in: folder, gives: .built("7 records", "62 files"))
    try Command.expect(
      ["build", "--as-of", "2030-01-01T00:00+00:00"], in: folder, gives: .built("8 records", "63 files"))
    let refused = try Command.run(["build", "--drafts"], in: folder)
    #expect(
      refused
        == .init(
          status: 2, output: "",
          errors: """
            rejoinder: error: \(folder.resolved)/public holds a public build, which drafts must not replace
              = choose another folder for the drafts with --output

            """))
  }

  @Test func json() throws {
    let folder = try SmallSite.make()
    try Command.expect(
      ["build", "--format", "json"], in: folder,
      gives: .init(
        status: 0,
        output: """
          {"errors": 0, "warnings": 0, "records": 7, "files": 62, "written": 62, "removed": 0, \
          "diagnostics": []}

          """, errors: ""))
    try folder.write("---\ntitle: A <b>\npart_of: crnaes\n---\n", to: "content/topics/winches.md")
    try Command.expect(
      ["build", "--format", "json"], in: folder,
      gives: .init(
        status: 1,
        output: """
          {"errors": 1, "warnings": 0, "diagnostics": [{"id": "unknown-reference", "severity": "error", \
          "path": "content/topics/winches.md", "line": 3, "column": 10, "length": 6, "message": \
          "no topic is called \\"crnaes\\"", "help": ["did you mean \\"cranes\\"?"]}]}

          """, errors: ""))
  }

  /// Warnings alone stop nothing, unless they are to count.
  @Test func warnings() throws {
    let folder = try SmallSite.make()
    let warning = """
      content/responses/answer.md:5:12: warning: 2020-04 lies after the day for which the site is built, \
      2020-03-31 [dated-after-build]
        5 | published: 2020-04
          |            ^~~~~~~
          = the record is shown all the same; use embargo: to hold it back

      """
    let strict = ["build", "--strict", "--as-of", "2020-03-31"]
    try Command.expect(
      strict, in: folder,
      gives: .init(status: 1, output: "", errors: warning + "1 warning; nothing was published\n"))
    #expect(try folder.names() == ["content"])
    try Command.expect(
      ["build", "--as-of", "2020-03-31"], in: folder,
      gives: .init(status: 0, output: "7 records, 62 files, N s\n", errors: warning + "1 warning\n"))
    let before = try folder.stamps()
    try folder.write("---\ntitle: Else\n---\n", to: "content/pages/about.md")
    #expect(try Command.run(strict, in: folder).status == 1)
    #expect(
      try Command.run(strict + ["--format", "json"], in: folder).output.hasPrefix(
        "{\"errors\": 0, \"warnings\": 1, \"diagnostics\": ["))
    #expect(try folder.stamps() == before)
    #expect(try Command.run(["build", "--strict"], in: folder).status == 0)
  }

  /// When the world fails: the site cannot be read, or the output not be written.
  @Test func theWorldFails() throws {
    let folder = try SmallSite.make()
    try Command.expect(
      ["build", "--output", "no/such/public"], in: folder,
      gives: .init(
        status: 3, output: "",
        errors: """
          rejoinder: error: the folder no/such does not exist
            = make that folder first, or choose another one with --output

          """))
    try Command.expect(
      ["build", "--site", "content/site.yml", "--format", "json"], in: folder,
      gives: .init(
        status: 3,
        output: """
          {"errors": 0, "warnings": 0, "failure": {"message": "cannot read content/site.yml: Not a \
          directory", "help": ["a folder has to be there, and not a file"]}, "diagnostics": []}

          """,
        errors: """
          rejoinder: error: cannot read content/site.yml: Not a directory
            = a folder has to be there, and not a file

          """))
    try Command.expect(
      ["build", "--site", "nowhere"], in: folder,
      gives: .init(
        status: 1, output: "",
        errors: """
          content/site.yml: error: there is no content/site.yml [site-file-missing]
              = create it with title:, base_url:, language:, timezone: and publisher:
          1 error; nothing was published

          """))
    #expect(try folder.names() == ["content"])
  }

  @Test func aFolderThatMayNotBeRead() throws {
    guard geteuid() != 0 else { return print("skipped: root may read every folder") }
    let folder = try SmallSite.make()
    chmod(folder["content/topics"], 0)
    defer { chmod(folder["content/topics"], 0o700) }
    try Command.expect(
      ["build"], in: folder,
      gives: .init(
        status: 3, output: "", errors: "rejoinder: error: cannot read content/topics: Permission denied\n"))
  }
}
