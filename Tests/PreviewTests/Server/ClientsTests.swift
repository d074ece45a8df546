import Foundation
import Testing

@testable import Preview

/// Clients that listen, dawdle, send too much, and go.
@Suite(.serialized) struct ClientsTests {
  private static let listening = "GET /.rejoinder/events HTTP/1.1\r\nHost: localhost\r\n\r\n"

  /// Waits until something holds, for a bounded time, without keeping others from their work.
  static func eventually(_ condition: @escaping @Sendable () -> Bool) async -> Bool {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        let end = ContinuousClock.now + .seconds(300)
        while !condition(), ContinuousClock.now < end { usleep(1000) }
        continuation.resume(returning: condition())
      }
    }
  }

  @Test func eventsReachEveryone() async throws {
    try await PreviewServerTests.withServer { server in
      let clients = try (0..<3).map { _ in try RawClient(port: server.port) }
      for client in clients {
        client.send(Self.listening)
        let first = await client.receive(until: "\n\n\r\n")
        #expect(first.contains("Content-Type: text/event-stream\r\n"))
        #expect(first.contains("data: {\"generation\":1,\"report\":[]}"))
      }
      server.show(.sample(2))
      for client in clients {
        let second = "data: {\"generation\":2,\"report\":[]}\n\n\r\n"
        #expect(await client.receive(until: second).contains(second))
      }
    }
  }

  /// Two hundred browsers come and go, and nothing of them stays.
  @Test func comingAndGoing() async throws {
    try await PreviewServerTests.withServer { server in
      for _ in 0..<4 {
        let clients = try (0..<50).map { _ in try RawClient(port: server.port) }
        for client in clients { client.send(Self.listening) }
        for client in clients { _ = await client.receive(until: "data:") }
        // Those of the round before may still be on their way out.
        #expect(await Self.eventually { server.listenerCount == 50 && server.connectionCount == 50 })
        withExtendedLifetime(clients) {}
      }
      #expect(await Self.eventually { server.listenerCount == 0 && server.connectionCount == 0 })
    }
  }

  /// Whoever does not end a request is not waited for, also when a byte comes now and then.
  @Test(arguments: [
    "", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\n",
    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nabc",
  ])
  func slowRequests(beginning: String) async throws {
    var limits = PreviewLimits()
    (limits.request, limits.silence) = (.milliseconds(100), .milliseconds(300))
    try await PreviewServerTests.withServer(limits: limits) { server in
      let client = try RawClient(port: server.port)
      client.send(beginning)
      #expect(await client.rest() == "")
    }
  }

  /// A client that takes nothing of what is sent is not waited for either.
  @Test func slowReaders() async throws {
    var limits = PreviewLimits.patient
    limits.silence = .milliseconds(200)
    var outputs = SampleOutputs()
    outputs.files["big.csv"] = .bytes([UInt8](repeating: 0x30, count: 24 << 20))
    try await PreviewServerTests.withServer(outputs, limits: limits) { server in
      let client = try RawClient(port: server.port)
      client.send("GET /data/all.csv HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(await client.receive(until: "\r\n\r\n0123456789").hasPrefix("HTTP/1.1 200 "))
      client.send("GET /big.csv HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(await Self.eventually { server.connectionCount == 0 })
      #expect(await client.rest().utf8.count < 24 << 20)
    }
  }

  @Test func tooMuch() async throws {
    try await PreviewServerTests.withServer { server in
      let fields = [
        "X: " + String(repeating: "x", count: 20_000),
        (0..<200).map { "X\($0): x" }.joined(separator: "\r\n"),
      ]
      for field in fields {
        let answer = try await RawClient.answer(
          "GET / HTTP/1.1\r\nHost: localhost\r\n\(field)\r\n\r\n", port: server.port)
        #expect(
          answer.hasPrefix("HTTP/1.1 431 ") || answer.hasPrefix("HTTP/1.1 400 "), "\(answer.prefix(100))")
      }
      let nonsense = try await RawClient.answer("\u{1}\u{2}\r\n\r\n", port: server.port)
      #expect(nonsense.hasPrefix("HTTP/1.1 400 "))
    }
  }

  @Test func tooMany() async throws {
    var limits = PreviewLimits.patient
    limits.connections = 2
    try await PreviewServerTests.withServer(limits: limits) { server in
      let clients = try (0..<2).map { _ in try RawClient(port: server.port) }
      for client in clients {
        client.send(Self.listening)
        _ = await client.receive(until: "data:")
      }
      let third = try RawClient(port: server.port)
      third.send(Self.listening)
      #expect(await third.rest() == "")
      withExtendedLifetime(clients) {}
    }
  }
}
