import Foundation
import Testing

@testable import Site

@Suite struct StageWriterTests {
  @Test func aCopyKeepsBytesModeAndTimes() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "0123456789", count: 50_000)
    try folder.write(text, to: "public/a.txt")
    var times = [timespec(tv_sec: 5, tv_nsec: 6), timespec(tv_sec: 1_583_193_600, tv_nsec: 7)]
    utimensat(AT_FDCWD, folder["public/a.txt"], &times, 0)
    chmod(folder["public/a.txt"], 0o640)
    let place = try OutputPlace(of: folder["public"])
    let old = try #require(try PublishedTree(at: place))
    let writer = StageWriter(try Stage(at: place))
    try writer.copy("a.txt", from: old.folder.descriptor)
    let (from, to) = (folder.stamp("public/a.txt"), folder.stamp(".public.next/a.txt"))
    #expect(to.seconds == 1_583_193_600)
    #expect(to.nanoseconds == 7)
    #expect(to.mode == 0o640)
    #expect(from.inode != to.inode)
    #expect(folder.tree(".public.next") == ["a.txt = " + text])
  }

  @Test func foldersAreMadeOnTheWay() throws {
    let folder = try TemporaryFolder()
    var writer = StageWriter(try Stage(at: OutputPlace(of: folder["public"])))
    for path in ["a/b/c/1", "a/b/2", "a/b/c/3", "ab/4", "a/5", "6", "a/b/c/7"] { try writer.create(path, []) }
    #expect(
      folder.tree(".public.next") == [
        "6 = ", "a/", "a/5 = ", "a/b/", "a/b/2 = ", "a/b/c/", "a/b/c/1 = ", "a/b/c/3 = ", "a/b/c/7 = ", "ab/",
        "ab/4 = ",
      ])
  }
}
