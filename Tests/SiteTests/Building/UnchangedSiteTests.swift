import Foundation
import Records
import Testing

@testable import Site

/// A build that would make what is published already does nothing, and only such a build.
@Suite struct UnchangedSiteTests {
  private static let letter =
    "---\n{title: Letter, responder: port, published: 2021, form: letter}\n---\nSee [the file](a.txt).\n"

  private static func site() throws -> MiniSite {
    try MiniSite(["responses/letter.md": letter, "responses/a.txt": "one", "pages/about.md": page("About")])
  }

  private static func page(_ title: String, _ more: String = "") -> String {
    "---\ntitle: \(title)\n\(more)---\n\(title) us.\n"
  }

  /// What a build needs besides the files.
  private struct Call {
    var asOf = "2024-01-01T12:00Z"
    var program: UInt64? = 1
    var base: String?
    var isDrafts = false
    var host: HostConfiguration?
    var theme = DumpTheme.files()
    var output = "public"
  }

  private static func build(_ site: MiniSite, _ call: Call = Call()) async throws -> BuildReport {
    let options = BuildOptions(
      site: site.folder.path, output: site.folder[call.output], baseURL: call.base.flatMap { BaseURL($0) },
      asOf: try #require(BuildOptions.AsOf(call.asOf)), showsHidden: call.isDrafts, host: call.host,
      jobs: 2, theme: call.theme, program: call.program)
    return try await SiteBuild(options, clock: BuildClock(wall: { 0 }, process: { 0 }, thread: { 0 })).run()
  }

  private static func isWhole(_ report: BuildReport) -> Bool {
    report.timings.contains { $0.phase == .parse }
  }

  /// Expects a whole build that leaves what a first build would make.
  private static func expectWhole(_ site: MiniSite, _ call: Call = Call(), _ what: String) async throws {
    let report = try await build(site, call)
    #expect(isWhole(report), "\(what)")
    var fresh = call
    fresh.output = "fresh"
    fresh.program = nil
    try? site.folder.remove("fresh")
    _ = try await build(site, fresh)
    #expect(site.folder.tree(call.output) == site.folder.tree("fresh"), "\(what)")
  }

  @Test func nothingChanged() async throws {
    let site = try Self.site()
    let first = try await Self.build(site)
    #expect(Self.isWhole(first))
    #expect(first.timings.map(\.phase) == [.scan, .verify, .parse, .link, .plan, .index, .render, .write])
    let files = site.files()
    let before = files.map { site.folder.stamp("public/" + $0) }
    let again = try await Self.build(site)
    #expect(again.timings.map(\.phase) == [.scan, .verify])
    #expect(again.diagnostics.isEmpty)
    #expect(again.summary?.records == first.summary?.records)
    #expect(
      again.summary?.files
        == PublishSummary(written: 0, unchanged: first.summary?.files.total ?? 0, removed: 0))
    #expect(files.map { site.folder.stamp("public/" + $0) } == before)
    #expect(try site.folder.names() == [".public.lock", ".public.stamp", "content", "public"])
  }

  /// Whatever a build depends on.
  @Test func somethingChanged() async throws {
    let site = try Self.site()
    let changes: [(String, () throws -> Void)] = [
      ("a text", { try site.add("pages/about.md", Self.page("Around")) }),
      ("a new record", { try site.add("pages/more.md", Self.page("More")) }),
      ("a removed record", { try site.folder.remove("content/pages/more.md") }),
      (
        "a renamed record",
        {
          try site.folder.remove("content/pages/about.md")
          try site.add("pages/across.md", Self.page("Around"))
        }
      ),
      ("a file beside a record", { try site.add("responses/a.txt", "two") }),
      ("the settings", { try site.add("site.yml", MiniSite.configuration + "description: All of it\n") }),
      ("a template", { try site.folder.write("{{page.title}}", to: "templates/page.html") }),
      ("a removed template", { try site.folder.remove("templates/page.html") }),
    ]
    _ = try await Self.build(site)
    for (what, change) in changes {
      #expect(try await Self.isWhole(Self.build(site)) == false, "before \(what)")
      try change()
      try await Self.expectWhole(site, Call(), what)
    }
  }

  @Test func calledOtherwise() async throws {
    let site = try Self.site()
    let theme = DumpTheme.files()
    let shorter = theme.map { file in
      file.path == "page.html" ? ThemeFile(path: file.path, bytes: Array("{{page.title}}".utf8)) : file
    }
    for call in [
      Call(program: 2), Call(program: nil), Call(base: "https://example.org/sub/"),
      Call(asOf: "2024-01-02T12:00Z"), Call(asOf: "2024-01-01T11:59Z"), Call(host: .nginx),
      Call(theme: shorter),
    ] {
      _ = try await Self.build(site)
      #expect(try await Self.isWhole(Self.build(site)) == false)
      try await Self.expectWhole(site, call, "\(call.asOf) \(call.program ?? 0) \(call.base ?? "")")
    }
  }

  /// A new option has to be a part of the digest, unless it changes no output.
  @Test func everyOption() throws {
    let options = BuildOptions(
      site: "", output: "", asOf: try #require(BuildOptions.AsOf("2024-01-01")), jobs: 1, theme: [])
    #expect(
      Mirror(reflecting: options).children.map { $0.label ?? "" } == [
        "site", "output", "baseURL", "asOf", "showsHidden", "isStrict", "host", "jobs", "theme", "program",
      ])
  }

  /// A draft's folder has a stamp of its own, and drafts never come into a public one.
  @Test func drafts() async throws {
    let site = try Self.site()
    try site.add("pages/draft.md", Self.page("Draft", "draft: true\n"))
    let preview = Call(isDrafts: true, output: "preview")
    for call in [Call(), preview] { #expect(try await Self.isWhole(Self.build(site, call))) }
    for call in [Call(), preview] { #expect(try await Self.isWhole(Self.build(site, call)) == false) }
    #expect(site.files().contains("draft/index.html") == false)
    #expect(site.files(of: "preview").contains("draft/index.html"))
    await #expect(throws: BuildError.self) { try await Self.build(site, Call(isDrafts: true)) }
  }

  /// What somebody has done to the output folder is noticed, whatever the file's size and times say.
  @Test func changedByHand() async throws {
    let site = try Self.site()
    let about = "public/about/index.html"
    let path = site.folder[about]
    let changes: [(String, () throws -> Void)] = [
      (
        "a byte",
        {
          var status = stat()
          #expect(stat(path, &status) == 0)
          var bytes = try #require(FileManager.default.contents(atPath: path))
          bytes[0] ^= 1
          let file = try #require(fopen(path, "r+"))
          #expect(bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) } == bytes.count)
          fclose(file)
          #expect(utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0) == 0)
        }
      ),
      ("a removed file", { try site.folder.remove(about) }),
      ("an empty file", { try site.folder.write("", to: about) }),
      (
        "a link",
        {
          try site.folder.remove(about)
          try site.folder.link(about, to: "../timeline/index.html")
        }
      ),
      ("no manifest", { try site.folder.remove("public/" + OutputPath.manifest) }),
      ("no folder", { try site.folder.remove("public") }),
    ]
    _ = try await Self.build(site)
    for (what, change) in changes {
      #expect(try await Self.isWhole(Self.build(site)) == false, "before \(what)")
      try change()
      try await Self.expectWhole(site, Call(), what)
    }
  }

  @Test func foreignFilesStay() async throws {
    let site = try Self.site()
    _ = try await Self.build(site)
    try site.folder.write("example.org", to: "public/CNAME")
    #expect(try await Self.isWhole(Self.build(site)) == false)
    #expect(try site.output("CNAME") == "example.org")
  }

  /// Until the next embargo ends, the moment of the build makes no difference on the same day.
  @Test func embargo() async throws {
    let site = try Self.site()
    try site.add("pages/soon.md", Self.page("Soon", "embargo: 2024-01-01T15:00Z\n"))
    #expect(try await Self.isWhole(Self.build(site)))
    #expect(try await Self.isWhole(Self.build(site, Call(asOf: "2024-01-01T14:59Z"))) == false)
    try await Self.expectWhole(site, Call(asOf: "2024-01-01T15:00Z"), "the end of the embargo")
    #expect(site.files().contains("soon/index.html"))
    #expect(try await Self.isWhole(Self.build(site, Call(asOf: "2024-01-01T23:00Z"))) == false)
    try await Self.expectWhole(site, Call(asOf: "2024-01-01T14:00Z"), "a moment before")
    #expect(site.files().contains("soon/index.html") == false)
  }

  /// A warning is said by every build.
  @Test func warnings() async throws {
    let site = try Self.site()
    try site.add("responses/letter.md", Self.letter.replacingOccurrences(of: "2021", with: "2025"))
    let texts = [
      site.text(of: try await Self.build(site)), site.text(of: try await Self.build(site)),
    ]
    #expect(texts[0].contains("[dated-after-build]"))
    #expect(texts[1] == texts[0])
    #expect(try site.folder.names() == [".public.lock", "content", "public"])
  }

  /// A stamp that cannot be read is none.
  @Test func brokenStamp() async throws {
    let site = try Self.site()
    _ = try await Self.build(site)
    let stamp = try String(contentsOfFile: site.folder[".public.stamp"], encoding: .utf8)
    for text in ["", "x", String(stamp.dropLast()), stamp + "\n", stamp.uppercased()] {
      try site.folder.write(text, to: ".public.stamp")
      try await Self.expectWhole(site, Call(), text)
    }
  }
}
