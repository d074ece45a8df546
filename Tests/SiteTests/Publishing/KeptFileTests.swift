import Testing

@testable import Site

/// A file in which a command keeps what it found.
@Suite struct KeptFileTests {
  @Test func readsAndReplaces() throws {
    let folder = try TemporaryFolder()
    let file = KeptFile(folder["links.json"])
    #expect(try file.read() == nil)
    try file.replace(with: [1, 2, 3])
    #expect(try file.read() == [1, 2, 3])
    try file.replace(with: [])
    #expect(try file.read() == [])
    #expect(folder.tree("").map { $0.split(separator: " ").first } == ["links.json"])
  }

  @Test func cannotBeWritten() throws {
    let folder = try TemporaryFolder()
    let path = folder["none/links.json"]
    #expect(throws: PublishError.failed(.create, path: path, errno: 2)) {
      try KeptFile(path).replace(with: [1])
    }
    try folder.write("x", to: "links.json/file")
    #expect(throws: PublishError.self) { try KeptFile(folder["links.json"]).replace(with: [1]) }
    #expect(folder.tree("").contains { $0.contains(".new") } == false)
  }
}
