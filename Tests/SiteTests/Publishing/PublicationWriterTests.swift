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
}
