#if os(Linux)
  import Foundation
  import Testing

  /// Names that nobody would choose: each is told in a form that can be printed, in all forms of a report.
  @Suite struct OddNamesTests {
    private static let page = "---\ntitle: A\n---\n"

    /// Writes a file whose name is any bytes.
    private static func write(_ name: [UInt8], in folder: Scratch) throws {
      let path = Array((folder.path + "/content/pages/").utf8) + name + [0]
      let descriptor = path.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { path in
          path.baseAddress.map { open($0, O_CREAT | O_WRONLY | O_EXCL, 0o644) } ?? -1
        }
      }
      try #require(descriptor >= 0)
      defer { close(descriptor) }
      let bytes = Array(page.utf8)
      try #require(Foundation.write(descriptor, bytes, bytes.count) == bytes.count)
    }

    private static func site() throws -> Scratch {
      let folder = try SmallSite.make()
      let names: [[UInt8]] = [
        Array("a\nb.md".utf8), Array("a\tb.md".utf8), Array("a\u{1B}[31mb.md".utf8),
        [0x63, 0x61, 0x66, 0xE9] + Array(".md".utf8), Array("\u{202E}fdp.md".utf8),
        [UInt8](repeating: UInt8(ascii: "x"), count: 252) + Array(".md".utf8), Array("A.md".utf8),
        Array("a.md".utf8), Array("\u{E9}.md".utf8), Array("e\u{301}.md".utf8),
      ]
      for name in names { try write(name, in: folder) }
      return folder
    }

    private static let long = String(repeating: "x", count: 252)

    @Test func asText() throws {
      func badID(_ name: String, _ id: String) -> String {
        "content/pages/\(name).md: error: \"\(id)\" cannot be the name of a record [bad-id]\n"
          + "    = a name has only the letters a to z, digits and -, such as gmpf-2020-iops\n"
      }
      func badName(_ name: String, _ what: String) -> String {
        "content/pages/\(name).md: error: the name of this file \(what) [bad-file-name]\n    = rename the file\n"
      }
      let errors =
        badID("A", "A") + badName(#"a\nb"#, "has a control character")
        + badName(#"a\tb"#, "has a control character") + badName(#"a\x1B[31mb"#, "has a control character")
        + badName(#"caf\xE9"#, "is not UTF-8") + badID("e\u{301}", "e\u{301}")
        + badID(Self.long, Self.long.prefix(80) + "…") + badID("\u{E9}", "\u{E9}")
        + "content/pages/\u{E9}.md: error: \"/\u{E9}/\" would be written twice: also by content/pages/e\u{301}.md "
        + "[output-conflict]\n    = rename one of the two\n" + badID("\u{FFFD}fdp", "\u{FFFD}fdp")
      let outcome = try Command.run(["build"], in: Self.site())
      #expect(outcome.errors.utf8.elementsEqual((errors + "10 errors; nothing was published\n").utf8))
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
    }

    @Test(arguments: ["text", "json", "github", "sarif"])
    func printable(format: String) throws {
      let outcome = try Command.run(["build", "--format", format], in: Self.site())
      #expect(outcome.status == 1)
      for scalar in (outcome.output + outcome.errors).unicodeScalars where scalar != "\n" {
        let isPrintable =
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
          default: true
          }
        #expect(isPrintable, "U+\(String(scalar.value, radix: 16))")
      }
      guard format == "json" else { return }
      let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
      let paths = try #require(object?["diagnostics"] as? [[String: Any]]).compactMap {
        $0["path"] as? String
      }
      #expect(paths.contains("content/pages/\u{202E}fdp.md"))
      #expect(paths.contains(#"content/pages/a\nb.md"#))
    }

    /// Paths of several hundred bytes are those of pages and files like any other.
    @Test func longPaths() throws {
      let folder = try SmallSite.make()
      let path = (0..<3).map { _ in String(repeating: "d", count: 120) }.joined(separator: "/")
      try folder.write("---\ntitle: Deep\n---\n[plan](plan.txt)\n", to: "content/pages/\(path)/a.md")
      try folder.write("A plan.", to: "content/pages/\(path)/plan.txt")
      try Command.expect(["build"], in: folder, gives: .built("8 records", "64 files"))
      #expect(try folder.text("public/\(path)/plan.txt") == "A plan.")
      #expect(try folder.text("public/\(path)/a/index.html").contains("<h1>Deep</h1>"))
    }

    /// Longer ones are refused at the folder that makes them so, also where the system itself could not name
    /// what is in it (PATH_MAX).
    @Test func pathsThatAreTooLong() throws {
      let folder = try SmallSite.make()
      defer { Self.removeDeep(folder) }
      let name = String(repeating: "d", count: 200)
      var descriptor = open(folder["content/pages"], O_RDONLY | O_DIRECTORY)
      for _ in 0..<30 {
        try #require(mkdirat(descriptor, name, 0o755) == 0)
        let next = openat(descriptor, name, O_RDONLY | O_DIRECTORY)
        close(descriptor)
        descriptor = next
      }
      close(openat(descriptor, "a.md", O_CREAT | O_WRONLY, 0o644))
      close(descriptor)
      let path = "content/pages/" + (0..<5).map { _ in name }.joined(separator: "/")
      try Command.expect(
        ["build"], in: folder,
        gives: .init(
          status: 1, output: "",
          errors: """
            \(path): error: the path of this file is longer than 1000 bytes [bad-file-name]
                = give it, or the folders it is in, a shorter name
            1 error; nothing was published

            """))
    }

    private static func removeDeep(_ folder: Scratch) {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/rm")
      process.arguments = ["-rf", folder.path]
      try? process.run()
      process.waitUntilExit()
    }
  }
#endif
