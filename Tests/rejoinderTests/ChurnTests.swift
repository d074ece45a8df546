import Foundation
import Synchronization
import TestSupport
import Testing

/// Builds while the files of the site come and go, grow, shrink and change their kind: each ends, and what is
/// published is whole. The edits are random; their seed is part of every message.
@Suite struct ChurnTests {
  private static let seed: UInt64 = 80_311
  private static let builds = 60

  /// Edits files of the site until it is told to stop.
  private final class Churn: Sendable {
    private let isStopped = Atomic<Bool>(false)
    private let edits = Atomic<Int>(0)
    private let done = DispatchSemaphore(value: 0)

    init(_ folder: Scratch, seed: UInt64) {
      let thread = Thread { [self] in
        var random = SplitMix64(seed: seed)
        while !isStopped.load(ordering: .relaxed) {
          Self.edit(folder, &random)
          edits.add(1, ordering: .relaxed)
        }
        done.signal()
      }
      thread.start()
    }

    /// Stops; how many edits there were.
    func stop() -> Int {
      isStopped.store(true, ordering: .relaxed)
      done.wait()
      return edits.load(ordering: .relaxed)
    }

    private static func edit(_ folder: Scratch, _ random: inout SplitMix64) {
      let number = Int.random(in: 0..<8, using: &random)
      let isPage = Bool.random(using: &random)
      let path = folder["content/pages/" + (isPage ? "p\(number).md" : "f\(number).txt")]
      let text = isPage ? page(number, Int.random(in: 0..<4000, using: &random)) : "file \(number)"
      switch Int.random(in: 0..<120, using: &random) {
      case 0: unlink(path)
      case 1: truncate(path, Int.random(in: 0..<200, using: &random))
      case 2: append(text, to: path)
      case 3:
        unlink(path)
        symlink("/etc/hostname", path)
      case 4:
        unlink(path)
        mkdir(path, 0o755)
        rmdir(path)
      default: write(text, to: path)
      }
    }

    private static func write(_ text: String, to path: String) {
      unlink(path)
      guard let stream = fopen(path, "w") else { return }
      fputs(text, stream)
      fclose(stream)
    }

    private static func append(_ text: String, to path: String) {
      guard let stream = fopen(path, "a") else { return }
      // In two steps, so that a reader may come between them.
      for part in [text.prefix(text.count / 2), text.suffix(text.count / 2)] {
        fputs(String(part), stream)
        fflush(stream)
      }
      fclose(stream)
    }

    static func page(_ number: Int, _ words: Int) -> String {
      "---\ntitle: Page \(number)\n---\n[file](f\(number).txt) [first](/f0.txt) "
        + String(repeating: "word \(number) ", count: words)
    }
  }

  private static func site() throws -> Scratch {
    let folder = try SmallSite.make()
    for number in 0..<8 {
      try folder.write(
        "---\ntitle: Page \(number)\n---\n[file](f\(number).txt)\n", to: "content/pages/p\(number).md")
      try folder.write("file \(number)", to: "content/pages/f\(number).txt")
    }
    return folder
  }

  @Test func filesThatChangeWhileTheyAreRead() throws {
    let folder = try Self.site()
    try Command.expect(["build"], in: folder, gives: .built("15 records", "79 files"))
    let expected = try folder.tree()
    let churn = Churn(folder, seed: Self.seed)
    var ends: [Int32: Int] = [:]
    for number in 0..<Self.builds {
      let outcome = try Command.run(["build", "--jobs", "\(1 + number % 4)"], in: folder)
      ends[outcome.status, default: 0] += 1
      let what = "build \(number), seed \(Self.seed)"
      #expect([0, 1, 3].contains(outcome.status), "\(what): \(outcome.errors)")
      #expect((outcome.status == 0) == outcome.errors.isEmpty, "\(what): \(outcome.errors)")
      try folder.expectWhole(what)
      #expect(try !folder.names().contains(".public.next"), "\(what)")
    }
    let edits = churn.stop()
    print("\(edits) edits during \(Self.builds) builds, which ended with \(ends)")
    #expect(edits > Self.builds)
    #expect(ends.count > 1, "all ended alike: \(ends)")
    // When nothing changes any more, the next build makes what a first one would.
    for name in try folder.names("content/pages") {
      try FileManager.default.removeItem(atPath: folder["content/pages/" + name])
    }
    try folder.write("---\ntitle: About\n---\n\nWho *we* are.\n", to: "content/pages/about.md")
    for number in 0..<8 {
      try folder.write(
        "---\ntitle: Page \(number)\n---\n[file](f\(number).txt)\n", to: "content/pages/p\(number).md")
      try folder.write("file \(number)", to: "content/pages/f\(number).txt")
    }
    try Command.expect(["build"], in: folder, gives: .built("15 records", "79 files"))
    #expect(try folder.tree() == expected)
  }

  /// The preview outlives the same.
  @Test func aPreviewOfFilesThatChange() throws {
    let folder = try Self.site()
    let preview = try RunningPreview(folder, "--port", "0")
    _ = preview.line()
    _ = preview.line()
    preview.errors.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    let churn = Churn(folder, seed: Self.seed + 1)
    for number in 0..<10 {
      let outcome = try Command.run(["build"], in: folder)
      #expect(
        [0, 1, 3].contains(outcome.status), "build \(number), seed \(Self.seed + 1): \(outcome.errors)")
      #expect(preview.process.isRunning, "seed \(Self.seed + 1)")
    }
    _ = churn.stop()
    preview.errors.fileHandleForReading.readabilityHandler = nil
    #expect(preview.interrupt() == 0)
  }
}
