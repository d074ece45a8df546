#if os(Linux)
  import Foundation
  import Testing

  /// Disks that are full or may not be written: the site stays as it was, and the command says what to do.
  @Suite struct FaultyDiskTests {
    /// Mounts a file system in memory at `disk`; nil, and said, where that is not allowed.
    private final class Disk {
      let path: String

      init?(in folder: Scratch, _ options: String) throws {
        path = folder["disk"]
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, options) == 0 else {
          print("skipped: mounting is not allowed here")
          return nil
        }
      }

      deinit { umount2(path, Int32(MNT_DETACH)) }
    }

    @Test func aFullDisk() throws {
      let folder = try SmallSite.make()
      guard let disk = try Disk(in: folder, "size=1m") else { return }
      defer { withExtendedLifetime(disk) {} }
      let arguments = ["build", "--output", "disk/public", "--jobs", "1"]
      try Command.expect(arguments, in: folder, gives: .built("7 records", "62 files"))
      let (tree, stamps) = (try folder.tree("disk/public"), try folder.stamps("disk/public"))
      try folder.write(String(repeating: "plan ", count: 400_000), to: "content/pages/plan.txt")
      try folder.write("---\ntitle: About us\n---\n[plan](plan.txt)\n", to: "content/pages/about.md")
      let message = "cannot write \(folder.resolved)/disk/.public.next/plan.txt: No space left on device"
      let cure = "make room on the disk and build again; the published site is untouched"
      let errors = "rejoinder: error: \(message)\n  = \(cure)\n"
      try Command.expect(arguments, in: folder, gives: .init(status: 3, output: "", errors: errors))
      let json = """
        {"errors": 0, "warnings": 0, "failure": {"message": "\(message)", "help": ["\(cure)"]}, \
        "diagnostics": []}

        """
      try Command.expect(
        arguments + ["--format", "json"], in: folder, gives: .init(status: 3, output: json, errors: errors))
      #expect(try folder.tree("disk/public") == tree)
      #expect(try folder.stamps("disk/public") == stamps)
      #expect(try folder.names("disk") == [".public.lock", ".public.stamp", "public"])
      try folder.write("---\ntitle: About us\n---\n", to: "content/pages/about.md")
      try Command.expect(arguments, in: folder, gives: .built("7 records", "62 files"))
      #expect(try folder.text("disk/public/about/index.html").contains("<h1>About us</h1>"))
    }

    /// However little room there is, each build ends, and the site is the old one or the new one.
    @Test func aLittleMoreRoomEachTime() throws {
      let folder = try SmallSite.make()
      try Command.expect(["build", "--output", "whole"], in: folder, gives: .built("7 records", "62 files"))
      let whole = try folder.tree("whole")
      var ends: [Int32: Int] = [:]
      for kilobytes in stride(from: 4, through: 700, by: 29) {
        guard let disk = try Disk(in: folder, "size=\(kilobytes)k") else { return }
        defer { withExtendedLifetime(disk) {} }
        let outcome = try Command.run(["build", "--output", "disk/public"], in: folder)
        ends[outcome.status, default: 0] += 1
        if outcome.status == 0 {
          #expect(try folder.tree("disk/public") == whole, "\(kilobytes) KB")
        } else {
          #expect(outcome.errors.contains("No space left on device\n  = make room"), "\(outcome.errors)")
          #expect(try folder.names("disk").filter { $0 != ".public.lock" } == [], "\(kilobytes) KB")
        }
      }
      #expect(Set(ends.keys) == [0, 3], "\(ends)")
    }

    @Test func aDiskThatIsReadOnly() throws {
      let folder = try SmallSite.make()
      guard let disk = try Disk(in: folder, "size=1m,ro") else { return }
      defer { withExtendedLifetime(disk) {} }
      let errors = """
        rejoinder: error: cannot create \(folder.resolved)/disk/.public.lock: Read-only file system
          = choose a folder on a file system that can be written with --output

        """
      try Command.expect(
        ["build", "--output", "disk/public"], in: folder,
        gives: .init(status: 3, output: "", errors: errors))
    }

    /// Runs a build as somebody who is not allowed anything; as root, that is `nobody`.
    private static func buildAsNobody(in folder: Scratch) throws -> Command.Outcome? {
      let process = try Command.process(["build"], in: folder)
      guard geteuid() == 0 else { return try Command.run(process).timeless }
      let tool = "/usr/bin/setpriv"
      let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", try Command.binary().path]
      let probe = try Command.process(["--version"], in: folder)
      (probe.executableURL, probe.arguments) = (URL(filePath: tool), nobody + ["--version"])
      guard FileManager.default.isExecutableFile(atPath: tool), try Command.run(probe).status == 0 else {
        print("skipped: nobody else can run the program here")
        return nil
      }
      (process.executableURL, process.arguments) = (URL(filePath: tool), nobody + ["build"])
      return try Command.run(process).timeless
    }

    /// What is said where the user who builds may not write, or not read.
    @Test func noPermission() throws {
      let folder = try SmallSite.make()
      try Command.expect(["build"], in: folder, gives: .built("7 records", "62 files"))
      let (tree, stamps) = (try folder.tree(), try folder.stamps())
      try folder.write("---\ntitle: About us\n---\n", to: "content/pages/about.md")
      chmod(folder[".public.lock"], 0o444)
      chmod(folder.path, 0o555)
      defer { chmod(folder.path, 0o755) }
      let writing = """
        rejoinder: error: cannot create \(folder.resolved)/.public.lock: Permission denied
          = let the user who builds write to that folder and the one it is in

        """
      guard let outcome = try Self.buildAsNobody(in: folder) else { return }
      #expect(outcome == .init(status: 3, output: "", errors: writing))
      for (path, shown) in [
        ("content/pages/about.md", "content/pages/about.md"), ("content/pages", "content/pages"),
        ("content", "content/site.yml"),
      ] {
        chmod(folder[path], 0)
        let reading = """
          rejoinder: error: cannot read \(shown): Permission denied
            = let the user who builds read it, and look into the folders it is in

          """
        #expect(try Self.buildAsNobody(in: folder) == .init(status: 3, output: "", errors: reading))
        chmod(folder[path], path.hasSuffix(".md") ? 0o644 : 0o755)
      }
      #expect(try folder.tree() == tree)
      #expect(try folder.stamps() == stamps)
    }

    /// A result that cannot be written is a failure: whoever reads it must not take nothing for good news.
    @Test(arguments: [
      ["build"], ["build", "--format", "json"], ["check", "--format", "sarif"],
      ["build", "--format", "github"],
      ["status"], ["schema", "site"], ["explain"], ["explain", "bad-date"],
      ["render", "content/pages/about.md"],
    ])
    func resultsThatCannotBeWritten(arguments: [String]) throws {
      let folder = try SmallSite.make()
      if arguments.contains("github") { try folder.write("---\ntitle: X\n---\n", to: "content/x/x.md") }
      let outcome = try Command.run(try Command.process(arguments, in: folder), to: "/dev/full")
      #expect(
        outcome
          == .init(
            status: 3, output: "",
            errors: """
              rejoinder: error: cannot write the result to standard output: No space left on device
                = make room, or let the output go elsewhere, and run the command again

              """))
    }

    /// Streams that are closed do not get anything into a file of the site.
    @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
    func closedStreams(redirection: String) throws {
      let folder = try SmallSite.make()
      try Command.expect(["build", "--output", "whole"], in: folder, gives: .built("7 records", "62 files"))
      let binary = try Command.binary().path
      let process = try Command.process([], in: folder)
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", "exec '\(binary)' build --trace-phases \(redirection)"]
      #expect(try Command.run(process).status == 0)
      #expect(try folder.tree() == folder.tree("whole"))
    }
  }
#endif
