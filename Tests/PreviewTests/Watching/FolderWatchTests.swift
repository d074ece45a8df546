import Foundation
import Testing

@testable import Preview

/// Each way in which files change is noticed, whatever program changes them.
@Suite(.serialized) struct FolderWatchTests {
  /// A folder with `content/` in it, removed with the value, and a watch on it.
  private final class Watched: Sendable {
    let path: String
    let watch: FolderWatch

    init(polling: Duration? = nil) throws {
      path = NSTemporaryDirectory() + "rejoinder-" + UUID().uuidString
      try FileManager.default.createDirectory(
        atPath: path + "/content/topics", withIntermediateDirectories: true)
      try Data("a".utf8).write(to: URL(filePath: path + "/content/topics/a.md"))
      watch = FolderWatch(["content", "templates"], in: path, polling: polling)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String = "x") throws {
      let stream = try #require(fopen(path + "/" + name, "w"))
      fputs(text, stream)
      fclose(stream)
    }

    func rename(_ old: String, _ new: String) throws {
      try #require(Foundation.rename(path + "/" + old, path + "/" + new) == 0)
    }

    func makeFolder(_ name: String) throws {
      try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    private static func covers(_ name: String, _ path: String) -> Bool {
      name == path || name.hasPrefix(path + "/") || path.hasPrefix(name + "/")
    }

    /// Waits until each of these paths, or something below or above it, has been named; fails when that takes
    /// too long.
    func expect(_ wanted: String..., sourceLocation: SourceLocation = #_sourceLocation) async {
      let named = await withCheckedContinuation { continuation in
        // Away from the threads of the other tests, which may be busy for long.
        DispatchQueue.global().async { [watch] in
          var named: Set<String> = []
          let end = ContinuousClock.now + .seconds(60)
          while ContinuousClock.now < end {
            switch watch.take() {
            case .paths(let paths): named.formUnion(paths)
            case .everything: named.formUnion(wanted)
            case nil: usleep(500)
            }
            if wanted.allSatisfy({ path in named.contains { Self.covers($0, path) } }) { break }
          }
          continuation.resume(returning: named)
        }
      }
      for path in wanted where !named.contains(where: { Self.covers($0, path) }) {
        Issue.record("\(path) was not noticed, only \(named.sorted())", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func aFileIsSaved() async throws {
    let watched = try Watched()
    #expect(watched.watch.method == .events)
    try watched.write("content/topics/a.md", "b")
    await watched.expect("content/topics/a.md")
    // Again, and beside it a hidden file, of which nothing is said.
    try watched.write("content/topics/.a.md.swp")
    try watched.write("content/topics/a.md", "c")
    await watched.expect("content/topics/a.md")
  }

  @Test func aFileTakesThePlaceOfAnother() async throws {
    let watched = try Watched()
    try watched.write("content/topics/.a.new", "b")
    try watched.rename("content/topics/.a.new", "content/topics/a.md")
    await watched.expect("content/topics/a.md")
  }

  @Test func filesComeAndGo() async throws {
    let watched = try Watched()
    try watched.write("content/topics/b.md")
    await watched.expect("content/topics/b.md")
    try watched.rename("content/topics/b.md", "content/topics/c.md")
    await watched.expect("content/topics/b.md", "content/topics/c.md")
    try watched.remove("content/topics/c.md")
    await watched.expect("content/topics/c.md")
  }

  @Test func newFolders() async throws {
    let watched = try Watched()
    try watched.makeFolder("content/pages/about/team")
    try watched.write("content/pages/about/team/new.md")
    await watched.expect("content/pages/about/team/new.md")
    try watched.write("content/pages/about/team/new.md", "again")
    await watched.expect("content/pages/about/team/new.md")
    // A folder of templates that was not there at all.
    try watched.makeFolder("templates/assets")
    await watched.expect("templates")
    try watched.write("templates/assets/site.css")
    await watched.expect("templates/assets/site.css")
  }

  @Test func foldersAreRenamed() async throws {
    let watched = try Watched()
    try watched.rename("content/topics", "content/subjects")
    await watched.expect("content/topics", "content/subjects")
    try watched.write("content/subjects/a.md", "b")
    await watched.expect("content/subjects/a.md")
    try watched.rename("content", "elsewhere")
    await watched.expect("content")
    try watched.rename("elsewhere", "content")
    await watched.expect("content")
    try watched.write("content/subjects/a.md", "c")
    await watched.expect("content/subjects/a.md")
  }

  @Test func aFolderIsDeleted() async throws {
    let watched = try Watched()
    try watched.remove("content/topics")
    await watched.expect("content/topics")
    try watched.makeFolder("content/topics")
    try watched.write("content/topics/a.md")
    await watched.expect("content/topics/a.md")
  }

  /// As `git checkout` does it: hundreds of files, some gone, some new, some replaced.
  @Test func manyFiles() async throws {
    let watched = try Watched()
    for number in 0..<300 { try watched.write("content/topics/\(number).md") }
    await watched.expect("content/topics/0.md", "content/topics/299.md")
    for number in 0..<300 {
      switch number % 3 {
      case 0: try watched.remove("content/topics/\(number).md")
      case 1: try watched.write("content/topics/\(number).md", "other")
      default:
        try watched.write("content/topics/.new")
        try watched.rename("content/topics/.new", "content/topics/\(number).md")
      }
    }
    await watched.expect("content/topics/0.md", "content/topics/298.md", "content/topics/299.md")
  }

  /// Whoever waits is told each time.
  @Test func hintsCome() async throws {
    for polling in [nil, Duration.milliseconds(5)] {
      let watched = try Watched(polling: polling)
      #expect(watched.watch.method == polling.map { .polling($0) } ?? .events)
      try watched.write("content/topics/a.md", "b")
      var hints = watched.watch.hints.makeAsyncIterator()
      #expect(await hints.next() != nil)
      #expect(watched.watch.take() == (polling == nil ? .paths(["content/topics/a.md"]) : .everything))
    }
  }
}
