import Foundation
import Testing

@testable import Site

@Suite struct PublicationTests {
  @Test func firstBuild() throws {
    let folder = try TemporaryFolder()
    let summary = try folder.publish(["b/c/d.html": "abc", "a.html": "", "b/e.html": "a"])
    #expect(summary == PublishSummary(written: 3, unchanged: 0, removed: 0))
    #expect(summary.total == 3)
    #expect(folder.tree() == ["a.html = ", "b/", "b/c/", "b/c/d.html = abc", "b/e.html = a"])
    #expect(try folder.names() == [".public.lock", "public"])
    let manifest = try String(contentsOfFile: folder["public/.rejoinder-manifest"], encoding: .utf8)
    #expect(
      manifest == """
        rejoinder-manifest 1 public
        ef46db3751d8e999 0 a.html
        44bc2cf5ad770999 3 b/c/d.html
        d24ec4f1a98c6e5b 1 b/e.html

        """)
  }

  @Test func modesAreForEveryReader() throws {
    let folder = try TemporaryFolder()
    let mask = umask(0)
    umask(mask)
    try folder.publish(["b/c.html": "c"])
    #expect(folder.stamp("public").mode == 0o755 & ~UInt32(mask))
    #expect(folder.stamp("public/b").mode == 0o755 & ~UInt32(mask))
    #expect(folder.stamp("public/b/c.html").mode == 0o644 & ~UInt32(mask))
    #expect(folder.stamp("public/.rejoinder-manifest").mode == 0o644 & ~UInt32(mask))
  }

  @Test func emptySite() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.publish([:]).total == 0)
    #expect(folder.tree() == [])
    #expect(try folder.names() == [".public.lock", "public"])
  }

  @Test func anUnchangedBuildTouchesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a", "b/c.html": "c"])
    let names = ["public", "public/b", "public/a.html", "public/b/c.html", "public/.rejoinder-manifest"]
    let before = names.map(folder.stamp)
    let summary = try folder.publish(["b/c.html": "c", "a.html": "a"])
    #expect(summary == PublishSummary(written: 0, unchanged: 2, removed: 0))
    #expect(names.map(folder.stamp) == before)
    #expect(try folder.names() == [".public.lock", "public"])
  }

  @Test func anUnchangedBuildKeepsThePreviousTree() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "1"])
    try folder.publish(["a.html": "2"])
    try folder.publish(["a.html": "2"])
    #expect(folder.tree() == ["a.html = 2"])
    #expect(folder.tree(".public.previous") == ["a.html = 1"])
    try folder.publish(["a.html": "3"])
    #expect(folder.tree() == ["a.html = 3"])
    #expect(folder.tree(".public.previous") == ["a.html = 2"])
    #expect(try folder.names() == [".public.lock", ".public.previous", "public"])
  }

  @Test func aChangedFileLeavesTheOthersAsTheyWere() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a", "b/c.html": "c", "d.html": "d"])
    let names = ["public/b/c.html", "public/d.html"]
    let before = names.map(folder.stamp)
    let changed = folder.stamp("public/a.html")
    let summary = try folder.publish(["a.html": "A", "b/c.html": "c", "d.html": "d"])
    #expect(summary == PublishSummary(written: 1, unchanged: 2, removed: 0))
    #expect(names.map(folder.stamp) == before)
    #expect(folder.stamp("public/a.html").inode != changed.inode)
    #expect(folder.tree() == ["a.html = A", "b/", "b/c.html = c", "d.html = d"])
    #expect(folder.tree(".public.previous") == ["a.html = a", "b/", "b/c.html = c", "d.html = d"])
  }

  @Test func whatIsNoLongerMadeGoes() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a", "b/c/d.html": "d"])
    let summary = try folder.publish(["a.html": "a"])
    #expect(summary == PublishSummary(written: 0, unchanged: 1, removed: 1))
    #expect(folder.tree() == ["a.html = a"])
  }

  @Test func aFileBecomesAFolderAndBack() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a": "file", "b": "b"])
    try folder.publish(["a/index.html": "page", "b": "b"])
    #expect(folder.tree() == ["a/", "a/index.html = page", "b = b"])
    try folder.publish(["a": "file", "b": "b"])
    #expect(folder.tree() == ["a = file", "b = b"])
  }

  @Test func aTamperedFileIsMadeAgain() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "right", "b.html": "b"])
    let stamp = folder.stamp("public/a.html")
    try folder.remove("public/a.html")
    try folder.write("wrong", to: "public/a.html")
    var times = [timespec(), timespec(tv_sec: stamp.seconds, tv_nsec: stamp.nanoseconds)]
    utimensat(AT_FDCWD, folder["public/a.html"], &times, 0)
    try folder.remove("public/b.html")
    try folder.link("public/b.html", to: "a.html")
    #expect(try folder.publish(["a.html": "right", "b.html": "b"]).written == 2)
    #expect(folder.tree() == ["a.html = right", "b.html = b"])
  }

  @Test func draftsDoNotReplaceAPublicBuild() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a"])
    let error = #expect(throws: PublishError.self) { try folder.publish(["a.html": "x"], kind: .drafts) }
    #expect(
      error?.description == """
        \(folder.resolved)/public holds a public build, which drafts must not replace
        choose another folder for the drafts with --output
        """)
    #expect(folder.tree() == ["a.html = a"])
    try folder.publish(["d.html": "d"], kind: .drafts, to: "drafts")
    try folder.publish(["d.html": "d", "e.html": "e"], kind: .drafts, to: "drafts")
    #expect(try folder.publish(["d.html": "d"], to: "drafts").unchanged == 1)
    #expect(folder.tree("drafts") == ["d.html = d"])
    #expect(throws: PublishError.self) { try folder.publish(["d.html": "d"], kind: .drafts, to: "drafts") }
  }

  @Test func theKindAloneIsAChange() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a"], kind: .drafts)
    #expect(try folder.publish(["a.html": "a"]).written == 0)
    let manifest = try String(contentsOfFile: folder["public/.rejoinder-manifest"], encoding: .utf8)
    #expect(manifest.hasPrefix("rejoinder-manifest 1 public\n"))
  }

  @Test func abandoningLeavesNoTrace() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a"])
    let before = folder.stamp("public")
    do {
      let publication = try Publication.open(output: folder["public"], kind: .public)
      var writer = PublicationWriter(publication)
      try writer.put(path: "a.html", bytes: Array("b".utf8))
      #expect(try folder.names() == [".public.lock", ".public.next", "public"])
    }
    #expect(try folder.names() == [".public.lock", "public"])
    #expect(folder.stamp("public") == before)
    #expect(try folder.publish(["a.html": "a"]).unchanged == 1)
  }

  @Test func nothingAfterTheEnd() throws {
    let folder = try TemporaryFolder()
    let publication = try Publication.open(output: folder["public"], kind: .public)
    #expect(try publication.commit([]).total == 0)
    var writer = PublicationWriter(publication)
    #expect(throws: PublishError.alreadyEnded) { try writer.put(path: "a", bytes: []) }
    #expect(throws: PublishError.alreadyEnded) { try publication.commit([]) }
    #expect(folder.tree() == [])
  }

  @Test func theManifestDoesNotDependOnTheOrderOfWork() async throws {
    var manifests: Set<String> = []
    for workers in [1, 2, 5] {
      let folder = try TemporaryFolder()
      let publication = try Publication.open(output: folder["public"], kind: .public)
      let records = try await withThrowingTaskGroup(of: PublicationRecord.self) { group in
        for worker in 0..<workers {
          group.addTask {
            var writer = PublicationWriter(publication)
            for number in stride(from: worker, to: 200, by: workers) {
              try writer.put(path: "p/\(number % 7)/\(number).html", bytes: Array("\(number)".utf8))
            }
            return writer.finish()
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(try publication.commit(records).written == 200)
      manifests.insert(try String(contentsOfFile: folder["public/.rejoinder-manifest"], encoding: .utf8))
    }
    #expect(manifests.count == 1)
  }
}
