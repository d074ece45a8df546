import Foundation
import Testing

@testable import Site

/// Files are made, and never written over.
@Suite struct NewFilesTests {
  @Test func foldersAreMade() throws {
    let folder = try TemporaryFolder()
    let files = NewFiles([("a/b/c.md", [65]), ("d.md", [])], in: folder["new/site"])
    #expect(files.existing == [])
    try files.write()
    #expect(try Data(contentsOf: URL(filePath: folder["new/site/a/b/c.md"])) == Data([65]))
    #expect(files.existing == ["a/b/c.md", "d.md"])
  }

  /// Nor through a link that leads nowhere.
  @Test func nothingIsWrittenOver() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "d.md")
    try #require(symlink("elsewhere", folder["e.md"]) == 0)
    let files = NewFiles([("a.md", [65]), ("d.md", [66]), ("e.md", [67])], in: folder.path)
    #expect(files.existing == ["d.md", "e.md"])
    #expect(throws: PublishError.failed(.create, path: folder["d.md"], errno: EEXIST)) { try files.write() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["d.md", "e.md"])
    #expect(try String(contentsOfFile: folder["d.md"], encoding: .utf8) == "mine")
  }

  @Test func aFileInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "site")
    let error = PublishError.failed(.create, path: folder["site/a"], errno: ENOTDIR)
    #expect(throws: error) { try NewFiles([("a/b.md", [65])], in: folder["site"]).write() }
  }
}
