import Foundation
import Synchronization
import Testing

@testable import Site

@Suite struct PublishPhaseTests {
  private static let old = [".gitignore = *", "a.html = a", "b/", "b/c.html = c", "d.html = d"]
  private static let new = [".gitignore = *", "a.html = A", "d.html = d", "e/", "e/f.html = f"]

  private func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("*", to: "public/.gitignore")
    try folder.publish(["a.html": "0"])
    try folder.publish(["a.html": "a", "b/c.html": "c", "d.html": "d"])
    return folder
  }

  @discardableResult
  private func rebuild(
    _ folder: TemporaryFolder, progress: @escaping Publication.Progress = { _ in }
  ) throws(PublishError) -> PublishSummary {
    try folder.publish(["a.html": "A", "d.html": "d", "e/f.html": "f"], progress: progress)
  }

  private func expected(at phase: PublishPhase) -> [String] {
    [.exchanged, .retired, .finished].contains(phase) ? Self.new : Self.old
  }

  @Test func phasesComeInOrder() throws {
    let folder = try site()
    let phases = Mutex<[PublishPhase]>([])
    try rebuild(folder) { phase in phases.withLock { $0.append(phase) } }
    #expect(phases.withLock { $0 } == PublishPhase.allCases)
    try rebuild(folder) { phase in phases.withLock { $0.append(phase) } }
    #expect(phases.withLock { $0 } == PublishPhase.allCases + [.opened])
  }

  /// A copy of the folder as it is at each phase is what a `kill -9` leaves there.
  @Test(arguments: PublishPhase.allCases)
  func aCrashLeavesAWholeTree(stopped: PublishPhase) throws {
    let folder = try site()
    let crashed = folder.path + ".crashed"
    defer { try? FileManager.default.removeItem(atPath: crashed) }
    try rebuild(folder) { phase in
      if phase == stopped { try? FileManager.default.copyItem(atPath: folder.path, toPath: crashed) }
    }
    try FileManager.default.removeItem(atPath: folder.path)
    try FileManager.default.moveItem(atPath: crashed, toPath: folder.path)
    #expect(folder.tree() == expected(at: stopped))
    try rebuild(folder)
    #expect(folder.tree() == Self.new)
    #expect(try folder.names() == [".public.lock", ".public.previous", "public"])
    #expect(try rebuild(folder).written == 0)
  }

  @Test(arguments: PublishPhase.allCases)
  func anErrorLeavesAWholeTree(stopped: PublishPhase) throws {
    let folder = try site()
    #expect(throws: PublishError.alreadyEnded) {
      try rebuild(folder) { phase throws(PublishError) in if phase == stopped { throw .alreadyEnded } }
    }
    #expect(folder.tree() == expected(at: stopped))
    #expect(try folder.names().contains(".public.next") == false)
    try rebuild(folder)
    #expect(folder.tree() == Self.new)
  }

  @Test(arguments: [PublishPhase.staging, .listed, .synced])
  func aFirstBuildThatFailsPublishesNothing(stopped: PublishPhase) throws {
    let folder = try TemporaryFolder()
    #expect(throws: PublishError.alreadyEnded) {
      try rebuild(folder) { phase throws(PublishError) in if phase == stopped { throw .alreadyEnded } }
    }
    #expect(try folder.names() == [".public.lock"])
  }

  @Test func leftoversGo() throws {
    let folder = try site()
    try folder.write("half", to: ".public.next/x/y.html")
    try folder.link(".public.next/x/z", to: "../../public")
    #expect(try folder.publish(["a.html": "a", "b/c.html": "c", "d.html": "d"]).written == 0)
    #expect(try folder.names() == [".public.lock", ".public.previous", "public"])
    #expect(folder.tree() == Self.old)
  }
}
