import Foundation
import Synchronization
import Testing

@testable import Site

@Suite struct PublishLockTests {
  @Test func aSecondBuildWaitsForTheFirst() async throws {
    let folder = try TemporaryFolder()
    let events = Mutex<[String]>([])
    let first = try Publication.open(output: folder["public"], kind: .public)
    let (waiting, waits) = AsyncStream.makeStream(of: Void.self)
    let second = Task.detached {
      let publication = try Publication.open(output: folder["public"], kind: .public) {
        events.withLock { $0.append("waits") }
        waits.finish()
      }
      events.withLock { $0.append("opened") }
      var writer = PublicationWriter(publication)
      try writer.put(path: "a.html", bytes: Array("a".utf8))
      return try publication.commit([writer.finish()])
    }
    for await _ in waiting {}
    var writer = PublicationWriter(first)
    try writer.put(path: "a.html", bytes: Array("a".utf8))
    events.withLock { $0.append("commits") }
    #expect(try first.commit([writer.finish()]).written == 1)
    #expect(try await second.value == PublishSummary(written: 0, unchanged: 1, removed: 0))
    #expect(events.withLock { $0 } == ["waits", "commits", "opened"])
  }

  @Test func nobodyWaitsForAnEndedBuild() throws {
    let folder = try TemporaryFolder()
    let first = try Publication.open(output: folder["public"], kind: .public)
    _ = try first.commit([])
    let second = try Publication.open(output: folder["public"], kind: .public) { Issue.record("waits") }
    second.abandon()
    _ = try Publication.open(output: folder["public"], kind: .public) { Issue.record("waits") }
    withExtendedLifetime(second) {}
    withExtendedLifetime(first) {}
  }
}
