import Foundation
import Testing

/// `check --since`, with repositories as they are.
@Suite struct CheckSinceTests {
  private static let page = "content/pages/about.md"
  private static let edited = "---\ntitle: About\n---\n\nWho *they* are.\n"

  private static func warning(_ prefix: String = "", since: String = "HEAD") -> String {
    """
    content/pages/about.md:5:1: warning: the text was changed since \(since), and no correction says so [silent-edit]
      5 | Who *they* are.
        | ^~~~~~~~~~~~~~~
        = say what was changed: corrections: [{date: ..., text: ...}]
    1 warning

    """
  }

  private static let good = "7 records, 62 files, N s\n"
  private static let day = ["--as-of", "2026-01-01"]

  /// What is not committed yet counts, and a commit later it is compared with that before.
  @Test func edits() throws {
    let repository = try GitRepository()
    let day = Self.day[1]
    #expect(
      try repository.run("check", "--as-of", day, "--since", "HEAD", "--strict")
        == Command.Outcome(status: 0, output: Self.good, errors: ""))
    try repository.folder.write(Self.edited, to: Self.page)
    #expect(
      try repository.run("check", "--as-of", day, "--since", "HEAD")
        == Command.Outcome(status: 0, output: Self.good, errors: Self.warning()))
    try repository.commit()
    #expect(try repository.run("check", "--as-of", day, "--since", "main").errors == "")
    #expect(
      try repository.run("check", "--as-of", day, "--since", "HEAD~1", "--strict")
        == Command.Outcome(status: 1, output: Self.good, errors: Self.warning(since: "HEAD~1")))
  }

  /// The forms for programs say the same.
  @Test func forms() throws {
    let repository = try GitRepository()
    try repository.folder.write(Self.edited, to: Self.page)
    let said = "the text was changed since HEAD, and no correction says so"
    #expect(
      try repository.run("check", "--since", "HEAD", "--format", "json").output == """
        {"errors": 0, "warnings": 1, "records": 7, "files": 62, "diagnostics": [{"id": "silent-edit", "severity": \
        "warning", "path": "content/pages/about.md", "line": 5, "column": 1, "length": 15, "message": "\(said)", "help": \
        ["say what was changed: corrections: [{date: ..., text: ...}]"]}]}

        """)
    #expect(
      try repository.run("check", "--since", "HEAD", "--format", "github").output == """
        ::warning file=content/pages/about.md,line=5,col=1,endColumn=16,title=silent-edit::\(said)%0Asay what was changed: \
        corrections: [{date: ..., text: ...}]

        """)
    let sarif = try repository.run("check", "--since", "HEAD", "--format", "sarif").output
    #expect(sarif.contains("\"silent-edit\"") && sarif.contains(said))
    let failure = try repository.run("check", "--since", "nowhere", "--format", "json")
    #expect(failure.status == 3 && failure.output.contains("the repository has no commit \\\"nowhere\\\""))
  }

  /// A site may lie anywhere in its repository, under any name, and the command may run elsewhere.
  @Test func places() throws {
    let place = "a b/it's \"x\" é:*/"
    let repository = try GitRepository(site: place)
    try repository.folder.write("---\ntitle: Line\n---\n", to: place + "content/pages/x.md")
    try repository.folder.write("other", to: "content/pages/about.md")
    try FileManager.default.createSymbolicLink(
      atPath: repository.folder["a b/link"], withDestinationPath: repository.folder[place])
    try repository.commit()
    try repository.folder.write(Self.edited, to: place + Self.page)
    for site in [place, "./" + place, repository.folder[place], "a b/link"] {
      let outcome = try repository.run("check", "--since", "HEAD", "--site", site)
      #expect(outcome.status == 0)
      #expect(
        outcome.errors.contains("\n1 warning") == false || outcome.errors.contains("[silent-edit]"), "\(site)"
      )
      #expect(
        outcome.errors.components(separatedBy: "[silent-edit]").count == 2, "\(site): \(outcome.errors)")
    }
    // Another folder of the same repository had no site in it then.
    try repository.git("mv", place + "content", "moved")
    try repository.folder.write("---\ntitle: Port\n---\n", to: "new/content/organisations/port.md")
    try repository.folder.write(
      SmallSite.files.first { $0.key == "content/site.yml" }?.value ?? "", to: "new/content/site.yml")
    let outcome = try repository.run("check", "--since", "HEAD", "--site", "new")
    #expect(outcome.errors.contains("HEAD has no folder content/ here"))
  }

  /// Links and submodules are no records, and names that no site can have are left out.
  @Test func oddEntries() throws {
    let repository = try GitRepository()
    let content = "content/pages/"
    try repository.folder.write("---\ntitle: Odd\n---\n", to: content + "new\nline.md")
    try FileManager.default.createSymbolicLink(
      atPath: repository.folder[content + "link.md"], withDestinationPath: "about.md")
    try repository.folder.write("x", to: "module/x.md")
    try repository.git("init", "--quiet", in: "module")
    try repository.git("add", "--all", in: "module")
    try repository.git("commit", "--quiet", "--message", "x", in: "module")
    try repository.git("submodule", "--quiet", "add", "./module", content + "module")
    try repository.commit()
    for name in ["new\nline.md", "link.md", "module"] {
      try FileManager.default.removeItem(atPath: repository.folder[content + name])
    }
    #expect(try repository.run("check", "--since", "HEAD").errors == "")
  }

  /// What git cannot tell is said, and nothing is guessed.
  @Test func failures() throws {
    let repository = try GitRepository()
    try repository.folder.write(Self.edited, to: Self.page)
    try repository.commit()
    try repository.git("clone", "--quiet", "--depth", "1", "file://" + repository.folder.path, "shallow")
    let name = "  = name a branch, a tag or a commit, such as main, v1 or HEAD~1\n"
    for revision in [
      "nowhere", "HEAD:content", "HEAD..main", "^main", String(repeating: "0", count: 40), "HEAD~5",
    ] {
      #expect(
        try repository.run("check", "--since", revision)
          == Command.Outcome(
            status: 3, output: "",
            errors: "rejoinder: error: the repository has no commit \"\(revision)\"\n" + name))
    }
    #expect(
      try repository.run("check", "--since", "HEAD~1", "--site", "shallow")
        == Command.Outcome(
          status: 3, output: "",
          errors: """
            rejoinder: error: there is no commit "HEAD~1" here: the repository has only the newest part of its history
              = fetch the rest with git fetch --unshallow; on GitHub, give actions/checkout fetch-depth: 0

            """))
    #expect(try repository.run("check", "--since", "HEAD", "--site", "shallow").status == 0)
    let option = try repository.run("check", "--since=--all")
    #expect(option.status == 2)
    #expect(option.errors.hasPrefix("Error: --since must be a revision, such as main, v1 or HEAD~1\n"))
    let noGit = try repository.run("check", "--since", "HEAD", more: ["PATH": repository.folder["nothing"]])
    #expect(
      noGit
        == Command.Outcome(
          status: 3, output: "",
          errors: """
            rejoinder: error: --since needs git, and there is no program of that name here
              = install git, or check without --since

            """))
  }

  @Test func noRepository() throws {
    let folder = try SmallSite.make()
    let outcome = try Command.run(
      ["check", "--since", "HEAD"], in: folder, environment: ["GIT_CEILING_DIRECTORIES": "/"])
    #expect(
      outcome
        == Command.Outcome(
          status: 3, output: "",
          errors: """
            rejoinder: error: this folder is in no git repository, so nothing is known of its past
              = name a folder of a repository with --site, or check without --since

            """))
  }

  /// What a hook says of its repository is kept, with paths from where it runs.
  @Test func variablesOfHooks() throws {
    let repository = try GitRepository()
    try repository.git("clone", "--quiet", "--bare", ".", "bare.git")
    try repository.folder.write(Self.edited, to: Self.page)
    try FileManager.default.moveItem(atPath: repository.folder["content"], toPath: repository.folder["tree"])
    try FileManager.default.createDirectory(
      atPath: repository.folder["work"], withIntermediateDirectories: false)
    try FileManager.default.moveItem(
      atPath: repository.folder["tree"], toPath: repository.folder["work/content"])
    let outcome = try repository.run(
      "check", "--since", "main", "--site", "work", more: ["GIT_DIR": "bare.git", "GIT_WORK_TREE": "work"])
    #expect(outcome == Command.Outcome(status: 0, output: Self.good, errors: Self.warning(since: "main")))
  }
}
