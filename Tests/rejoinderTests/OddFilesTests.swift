#if os(Linux)
  import Foundation
  import Testing

  /// Whatever lies in the folders of a site, a build comes to its end, says what is wrong with it, and publishes
  /// nothing that is not of the site.
  @Suite struct OddFilesTests {
    private static func notPlain(_ path: String) -> String {
      "\(path): error: this is not a plain file [not-a-plain-file]\n"
        + "    = put the file itself here instead of a link to it\n"
    }

    /// Builds, and expects these diagnostics and nothing else; what is published stays.
    private static func expect(
      _ folder: Scratch, says errors: String, count: Int, status: Int32 = 1,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let errors = errors + (count == 1 ? "1 error" : "\(count) errors") + "; nothing was published\n"
      try Command.expect(
        ["build"], in: folder, gives: .init(status: status, output: "", errors: errors),
        sourceLocation: sourceLocation)
    }

    /// Pipes, sockets and devices are never opened to be waited for.
    @Test func pipesSocketsAndDevices() throws {
      let folder = try SmallSite.make()
      try folder.write("", to: "templates/notes.txt")
      for path in ["content/pages/pipe.md", "content/pages/pipe.pdf", "templates/home.html"] {
        try #require(mkfifo(folder[path], 0o600) == 0)
      }
      try Self.bindSocket(at: folder["content/socket.md"])
      var odd = [
        "content/pages/pipe.md", "content/pages/pipe.pdf", "content/socket.md", "templates/home.html",
      ]
      if mknod(folder["content/null.md"], S_IFCHR | 0o600, 0x103) == 0 {
        odd.append("content/null.md")
      } else {
        print("skipped: devices may not be made here")
      }
      for jobs in ["1", "4"] {
        let errors = odd.sorted().map(Self.notPlain).joined() + "\(odd.count) errors; nothing was published\n"
        try Command.expect(
          ["build", "--jobs", jobs], in: folder, gives: .init(status: 1, output: "", errors: errors))
      }
    }

    private static func bindSocket(at path: String) throws {
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(descriptor) }
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      let bytes = Array(path.utf8)
      try #require(bytes.count < MemoryLayout.size(ofValue: address.sun_path))
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
      let result = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
      try #require(result == 0)
    }

    /// No link is followed: not out of the site, not in a circle, not to nothing.
    @Test func links() throws {
      let folder = try SmallSite.make()
      let secret = try Scratch()
      try secret.write("---\ntitle: Secret\n---\nA secret.\n", to: "secret.md")
      try folder.write("", to: "templates/notes.txt")
      let links = [
        "content/dangling.md": "nowhere.md", "content/loop": ".", "content/pages/self.md": "self.md",
        "content/outside": secret.path, "content/pages/secret.md": secret["secret.md"],
        "content/pages/secret.pdf": secret["secret.md"], "templates/assets": secret.path,
        "templates/page.html": secret["secret.md"],
      ]
      for (path, target) in links {
        try FileManager.default.createSymbolicLink(atPath: folder[path], withDestinationPath: target)
      }
      try Self.expect(folder, says: links.keys.sorted().map(Self.notPlain).joined(), count: links.count)
    }

    /// site.yml is said to be what it is, and nothing is waited for.
    @Test(arguments: ["a folder", "a pipe", "a link", "a link to nothing", "a link to itself"])
    func theSiteFile(kind: String) throws {
      let folder = try SmallSite.make()
      let path = folder["content/site.yml"]
      try FileManager.default.moveItem(atPath: path, toPath: folder["site.yml"])
      switch kind {
      case "a folder":
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      case "a pipe": try #require(mkfifo(path, 0o600) == 0)
      default:
        let targets = [
          "a link": "../site.yml", "a link to nothing": "nowhere", "a link to itself": "site.yml",
        ]
        let target = try #require(targets[kind])
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      }
      try Self.expect(folder, says: Self.notPlain("content/site.yml"), count: 1)
    }

    /// What stands where a folder has to be.
    @Test func filesInsteadOfFolders() throws {
      let folder = try SmallSite.make()
      try folder.write("no folder", to: "templates")
      try Command.expect(
        ["build"], in: folder,
        gives: .init(
          status: 3, output: "",
          errors: """
            rejoinder: error: cannot read templates: Not a directory
              = a folder has to be there, and not a file

            """))
      try FileManager.default.removeItem(atPath: folder["templates"])
      try FileManager.default.createSymbolicLink(atPath: folder["templates"], withDestinationPath: "nowhere")
      try Command.expect(
        ["build"], in: folder,
        gives: .init(
          status: 3, output: "",
          errors: """
            rejoinder: error: cannot read templates: No such file or directory
              = a link there leads nowhere, or somebody took it away while the site was read

            """))
      try FileManager.default.removeItem(atPath: folder["templates"])
      try FileManager.default.removeItem(atPath: folder["content"])
      try folder.write("no folder", to: "content")
      try Command.expect(
        ["build"], in: folder,
        gives: .init(
          status: 3, output: "",
          errors: """
            rejoinder: error: cannot read content/site.yml: Not a directory
              = a folder has to be there, and not a file

            """))
    }

    /// A folder whose name ends as that of a record is a folder.
    @Test func aFolderNamedAsARecord() throws {
      let folder = try SmallSite.make()
      try folder.write("A plan.", to: "content/pages/plan.md/plan.txt")
      try folder.write("---\ntitle: P\n---\n[the plan](plan.md/plan.txt)\n", to: "content/pages/p.md")
      try Command.expect(["build"], in: folder, gives: .built("8 records", "64 files"))
      #expect(try folder.text("public/plan.md/plan.txt") == "A plan.")
      try folder.write("---\ntitle: Q\n---\n", to: "content/topics/odd.md/q.md")
      try Self.expect(
        folder,
        says: """
          content/topics/odd.md/q.md: error: topics cannot lie in folders of their own [unknown-folder]
              = move the file to content/topics/; only pages may lie in folders

          """, count: 1)
    }

    /// What a build leaves beside the output folder may be replaced by anything.
    @Test func pipesBesideTheOutput() throws {
      let folder = try SmallSite.make()
      for name in [".public.stamp", ".public.lock"] { try #require(mkfifo(folder[name], 0o600) == 0) }
      for _ in 0..<2 { try Command.expect(["build"], in: folder, gives: .built("7 records", "62 files")) }
      try #require(mkfifo(folder["public/pipe"], 0o600) == 0)
      try FileManager.default.removeItem(atPath: folder["public/about/index.html"])
      try #require(mkfifo(folder["public/about/index.html"], 0o600) == 0)
      try Command.expect(["build"], in: folder, gives: .built("7 records", "62 files"))
      #expect(try folder.text("public/about/index.html").contains("Who <em>we</em> are."))
    }

    /// A gigabyte, of which nothing is read. The file has a hole for a body.
    @Test func aGigabyte() throws {
      let folder = try SmallSite.make()
      for path in ["content/pages/big.md", "templates/assets/big.css"] {
        try folder.write("---\ntitle: Big\n---\n", to: path)
        try #require(truncate(folder[path], 1 << 30) == 0)
      }
      try Self.expect(
        folder,
        says: """
          content/pages/big.md: error: the file is larger than 16 MB [file-too-large]
              = split the text into several records, or make the file smaller
          templates/assets/big.css: error: the file is larger than 16 MB [file-too-large]
              = split the text into several records, or make the file smaller

          """, count: 2)
    }
  }
#endif
