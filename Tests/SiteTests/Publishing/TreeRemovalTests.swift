import Foundation
import Testing

@testable import Site

@Suite struct TreeRemovalTests {
  @Test func aTreeGoesAndNothingElse() throws {
    let folder = try TemporaryFolder()
    try folder.write("kept", to: "kept/a.txt")
    try folder.write("x", to: "tree/b/c/d.txt")
    try folder.makeFolder("tree/e")
    try folder.link("tree/b/kept", to: "../../kept")
    let place = try OutputPlace(of: folder["public"])
    try TreeRemoval.remove("tree", at: place)
    try TreeRemoval.remove("tree", at: place)
    #expect(try folder.names() == ["kept"])
    #expect(folder.tree("kept") == ["a.txt = kept"])
  }

  @Test func aDeepTreeGoes() throws {
    let folder = try TemporaryFolder()
    let deep = Array(repeating: "d", count: 1000).joined(separator: "/")
    try folder.makeFolder("tree")
    var writer = StageWriter(try Stage(at: OutputPlace(of: folder["x"])))
    try writer.create(deep + "/f", [])
    try TreeRemoval.remove(".x.next", at: OutputPlace(of: folder["x"]))
    #expect(try folder.names() == ["tree"])
  }

  @Test func closedFoldersGo() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "tree/closed/inner/x.txt")
    chmod(folder["tree/closed/inner"], 0o500)
    chmod(folder["tree/closed"], 0)
    try TreeRemoval.remove("tree", at: OutputPlace(of: folder["public"]))
    #expect(try folder.names() == [])
  }

  @Test func aFileOfThatNameIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: ".public.next")
    #expect(throws: PublishError.failed(.remove, path: folder.resolved + "/.public.next", errno: ENOTDIR)) {
      try folder.publish(["a": "a"])
    }
  }
}
