import Foundation
import Testing

/// A bare repository on one's own server that publishes what is pushed to it, with the hooks of `deploy/git`.
@Suite struct GitHooksTests {
  /// A server with a bare repository, and a clone of it with a site.
  private struct Server {
    let folder: Scratch

    init() throws {
      folder = try SmallSite.make()
      try git("init", "--quiet", "--bare", "--initial-branch", "main", "server.git", in: "")
      for hook in ["pre-receive", "post-receive", "rejoinder-build"] {
        let to = folder["server.git/hooks/" + hook]
        try FileManager.default.copyItem(atPath: Command.package + "/deploy/git/" + hook, toPath: to)
      }
      try git("config", "rejoinder.program", Command.binary().path, in: "server.git")
      try git("config", "rejoinder.output", folder["www"], in: "server.git")
      try git("init", "--quiet", "--initial-branch", "main", in: "")
      try FileManager.default.createDirectory(atPath: folder["tmp"], withIntermediateDirectories: false)
    }

    /// Runs git, and gives its status and what it printed.
    @discardableResult
    func git(_ arguments: String..., in place: String = "") throws -> (status: Int32, text: String) {
      try git(arguments, in: place)
    }

    private func git(_ arguments: [String], in place: String = "") throws -> (status: Int32, text: String) {
      let process = try start(arguments, in: place, log: "git.log")
      process.waitUntilExit()
      return (process.terminationStatus, try folder.text("git.log"))
    }

    func start(_ arguments: [String], in place: String = "", log: String) throws -> Process {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["git"] + arguments
      process.currentDirectoryURL = URL(filePath: folder[place])
      process.environment = GitRepository.environment(home: folder.path)
        .merging(["TMPDIR": folder["tmp"]]) { $1 }
      try folder.write("", to: log)
      let output = FileHandle(forWritingAtPath: folder[log])
      (process.standardOutput, process.standardError) = (output, output)
      process.standardInput = FileHandle.nullDevice
      try process.run()
      return process
    }

    func commit(_ text: String, to file: String) throws {
      try folder.write(text, to: file)
      try git("add", "content")
      #expect(try git("commit", "--quiet", "--message", "An edit").status == 0)
    }

    /// What the server said, line by line.
    func push(_ refs: String...) throws -> (status: Int32, said: [String]) {
      let (status, text) = try git(["push", "--quiet", "server.git"] + refs)
      return (status, text.split(separator: "\n").map(Self.told))
    }

    private static func told(_ line: Substring) -> String {
      var line = line.replacing("remote: ", with: "")
      while line.last == " " { line.removeLast() }
      return String(line.replacing(/, \d+\.\d\d s$/, with: ", N s"))
    }

    func served(_ file: String) throws -> String { try folder.text("www/" + file) }
  }

  private static func page(_ text: String) -> String { "---\ntitle: About\n---\n\n\(text)\n" }

  /// Good content is live when the push has ended; bad content is refused, and the old site stays.
  @Test func pushes() throws {
    let server = try Server()
    try server.commit(Self.page("The first text."), to: "content/pages/about.md")
    #expect(try server.push("main") == (0, ["7 records, 62 files, N s", "7 records, 62 files, N s"]))
    #expect(try server.served("about/index.html").contains("<p>The first text.</p>"))
    let before = try server.folder.tree("www")

    try server.commit(Self.page("See [here](page:nobody)."), to: "content/pages/about.md")
    let (status, said) = try server.push("main")
    #expect(status == 1)
    #expect(
      Array(said.prefix(10)) == [
        "content/pages/about.md:5:12: error: no page is called \"nobody\" [unknown-reference]",
        "  5 | See [here](page:nobody).",
        "    |            ^~~~~~~~~~~",
        "    = write it in content/pages/nobody.md, or correct the name",
        "content/pages/about.md:5:12: error: \"here\" does not say what the link leads to [vague-link]",
        "  5 | See [here](page:nobody).",
        "    |            ^~~~~~~~~~~",
        "    = write what a reader will find there, such as [the full report](...)",
        "2 errors; nothing was published",
        "Refused: this site cannot be published. What readers see stays as it is.",
      ])
    #expect(try server.folder.tree("www") == before)

    try server.commit(Self.page("The second text."), to: "content/pages/about.md")
    #expect(try server.push("main").status == 0)
    #expect(try server.served("about/index.html").contains("<p>The second text.</p>"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: server.folder["tmp"]) == [])
  }

  /// Whoever pushes reads what is changed without a word; that refuses no push.
  @Test func silentEdits() throws {
    let server = try Server()
    try server.git("config", "rejoinder.site", "a b", in: "server.git")
    for (path, text) in SmallSite.files { try server.folder.write(text, to: "a b/" + path) }
    try server.git("add", "a b")
    try server.commit("beside the site", to: "content/x")
    #expect(try server.push("main").status == 0)
    try server.folder.write(Self.page("We are others."), to: "a b/content/pages/about.md")
    try server.git("add", "a b")
    try server.commit("more", to: "content/x")
    let before = try #require(try server.git("rev-parse", "HEAD~1").text.split(separator: "\n").first)
    let (status, said) = try server.push("main")
    #expect(status == 0)
    #expect(
      said.filter { !$0.contains("/about/") && !$0.contains("link to it") } == [
        "content/pages/about.md:5:1: warning: the text was changed since \(before), and no correction says so "
          + "[silent-edit]",
        "  5 | We are others.", "    | ^~~~~~~~~~~~~~",
        "    = say what was changed: corrections: [{date: ..., text: ...}]", "2 warnings",
        "7 records, 62 files, N s", "7 records, 62 files, N s",
      ])
    #expect(try server.served("about/index.html").contains("<p>We are others.</p>"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: server.folder["tmp"]) == [])
  }

  /// Other branches may hold what they like, and publish nothing. The published one cannot be deleted.
  @Test func branches() throws {
    let server = try Server()
    try server.commit("no front matter\n", to: "content/pages/about.md")
    #expect(try server.push("main:drafts") == (0, []))
    #expect(try server.folder.names().contains("www") == false)

    try server.commit(Self.page("Good."), to: "content/pages/about.md")
    #expect(try server.push("main").status == 0)
    let (status, said) = try server.push(":main")
    #expect(status == 1)
    #expect(said.first == "Refused: main is the branch that is published. It cannot be deleted.")
    #expect(try server.served("about/index.html").contains("<p>Good.</p>"))
  }

  /// The place to publish to has to be named; that a commit is taken does not depend on it.
  @Test func noPlaceToPublishTo() throws {
    let server = try Server()
    try server.git("config", "--unset", "rejoinder.output", in: "server.git")
    try server.commit(Self.page("Good."), to: "content/pages/about.md")
    #expect(
      try server.push("main") == (
        0,
        [
          "7 records, 62 files, N s",
          "Nothing is published: say where to, with git config rejoinder.output /srv/site/public",
        ]
      ))
  }

  /// Of pushes at one time the newest is live in the end, whichever hook ends last.
  @Test func pushesAtOneTime() throws {
    let server = try Server()
    try server.commit(Self.page("0."), to: "content/pages/about.md")
    #expect(try server.push("main").status == 0)
    for round in 1...5 {
      try server.commit(Self.page("\(round) older."), to: "content/pages/about.md")
      try server.git("branch", "--force", "older")
      try server.commit(Self.page("\(round) newer."), to: "content/pages/about.md")
      let pushes = try ["older:main", "main"].map {
        try server.start(["push", "--quiet", "server.git", $0], log: "log-" + $0)
      }
      for push in pushes { push.waitUntilExit() }
      // The newer one may have been refused because the older one came between; it is pushed again, as a person would.
      #expect(try server.push("main").status == 0)
      #expect(try server.served("about/index.html").contains("<p>\(round) newer.</p>"))
    }
  }

  /// A scheduler publishes without a push.
  @Test func scheduled() throws {
    let server = try Server()
    try server.commit(Self.page("Good."), to: "content/pages/about.md")
    #expect(try server.push("main").status == 0)
    try FileManager.default.removeItem(atPath: server.folder["www"])
    let process = Process()
    process.executableURL = URL(filePath: server.folder["server.git/hooks/post-receive"])
    process.arguments = ["--now"]
    (process.standardOutput, process.standardInput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try server.served("about/index.html").contains("<p>Good.</p>"))
  }
}
