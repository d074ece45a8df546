import Foundation
import Testing

@testable import Site

@Suite struct PublicationWriterTests {
  @Test(arguments: [("", PublishError.PathFault.empty), ("../a", .dots), (".rejoinder-manifest", .reserved)])
  func badPathsAreRefused(path: String, fault: PublishError.PathFault) throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a"])
    #expect(throws: PublishError.badPath(path, fault)) {
      try folder.publish(["a.html": "b", path: "x"])
    }
    #expect(folder.tree() == ["a.html = a"])
    #expect(try folder.names() == [".public.lock", "public"])
  }

  @Test func aPathTwiceInOneBuild() throws {
    let folder = try TemporaryFolder()
    #expect(throws: PublishError.duplicatePath("a")) { try folder.publish(["a": "1", "a": "2"]) }
    try folder.publish(["a": "1"])
    // Here both are unchanged, so that only the commit can tell.
    #expect(throws: PublishError.duplicatePath("a")) { try folder.publish(["a": "1", "a": "1"]) }
    #expect(throws: PublishError.duplicatePath("a")) { try folder.publish(["a": "1", "a": "2"]) }
    #expect(folder.tree() == ["a = 1"])
  }

  @Test func aPathThatIsAlsoAFolder() throws {
    let folder = try TemporaryFolder()
    #expect(throws: PublishError.fileAndFolder("a/b")) { try folder.publish(["a": "1", "a/b": "2"]) }
    #expect(throws: PublishError.duplicatePath("a")) { try folder.publish(["a/b": "2", "a": "1"]) }
    try folder.publish(["a": "1"])
    #expect(throws: PublishError.self) { try folder.publish(["a": "1", "a/b": "2"]) }
    #expect(folder.tree() == ["a = 1"])
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func everySizeIsCompared(size: Int) throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "x", count: size)
    #expect(try folder.publish(["a": text]).written == 1)
    #expect(try folder.publish(["a": text]).unchanged == 1)
    #expect(try folder.publish(["a": text + "y"]).written == 1)
    if size > 0 { #expect(try folder.publish(["a": text.dropLast() + "z" + "y"]).written == 1) }
  }

  /// A copy of a file and the same bytes put by themselves are one and the same output.
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func everySizeIsCopied(size: Int) throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "0123456789", count: size / 10 + 1).prefix(size)
    func copy(_ text: some StringProtocol) throws -> PublishSummary {
      try folder.write(String(text), to: "content/a.pdf")
      let publication = try Publication.open(output: folder["public"], kind: .public)
      var writer = PublicationWriter(publication)
      try writer.put(path: "x/a.pdf", copying: SiteFolder(path: folder.path).openFile("content/a.pdf"))
      return try publication.commit([writer.finish()])
    }
    #expect(try copy(text).written == 1)
    #expect(folder.tree() == ["x/", "x/a.pdf = " + text])
    #expect(try copy(text).unchanged == 1)
    #expect(try folder.publish(["x/a.pdf": String(text)]).unchanged == 1)
    #expect(try copy(text + "y").written == 1)
    #expect(try copy(text + "z").written == 1)
    #expect(folder.tree() == ["x/", "x/a.pdf = " + text + "z"])
  }

  /// A file that another program shortens or replaces while the site is built stops the build.
  @Test func aFileThatChangesMeanwhile() throws {
    let folder = try TemporaryFolder()
    let site = SiteFolder(path: folder.path)
    try folder.publish(["a.pdf": "old"])
    for text in ["sho", "much longer than it was"] {
      try folder.write("as it was", to: "content/a.pdf")
      let file = try site.openFile("content/a.pdf")
      let stream = try #require(fopen(folder["content/a.pdf"], "w"))
      fputs(text, stream)
      fclose(stream)
      #expect(throws: PublishError.changedMeanwhile(path: "content/a.pdf")) {
        let publication = try Publication.open(output: folder["public"], kind: .public)
        var writer = PublicationWriter(publication)
        try writer.put(path: "a.pdf", copying: file)
        _ = try publication.commit([writer.finish()])
      }
      #expect(folder.tree() == ["a.pdf = old"])
    }
  }
}
