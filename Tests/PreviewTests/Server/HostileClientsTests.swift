import Foundation
import TestSupport
import Testing

@testable import Preview

/// Clients that mean harm: each gets a refusal or nothing, nothing comes of a path that leads out of the site,
/// and the next client is served as if nothing had been.
@Suite(.serialized) struct HostileClientsTests {
  private static let tail = "\r\nHost: localhost\r\nConnection: close\r\n\r\n"

  private static func status(of answer: String) -> Int {
    answer.prefixMatch(of: /HTTP\/1\.1 (\d+)/).flatMap { Int($0.1) } ?? 0
  }

  private static func expectServed(_ server: PreviewServer, _ what: String) async throws {
    let answer = try await RawClient.answer("GET /data/all.csv HTTP/1.1" + tail, port: server.port)
    #expect(status(of: answer) == 200 && answer.hasSuffix("\r\n\r\n0123456789"), "after \(what)")
  }

  /// Ways to write a path that leads out of the site, for a file that is surely there.
  static let targets: [(target: String, status: Int)] = [
    ("/../../../../etc/passwd", 404), ("/..", 404), ("/../", 404), ("/./../etc/passwd", 404),
    ("/data/../../etc/passwd", 404), ("/about/..;/..;/etc/passwd", 404), ("/....//....//etc/passwd", 404),
    ("//etc/passwd", 404), ("///etc/passwd", 404), ("/etc/passwd", 404), ("/.//etc/passwd", 404),
    ("/%2e%2e/%2e%2e/etc/passwd", 404), ("/%2E%2E%2Fetc%2Fpasswd", 404), ("/%2f%2fetc/passwd", 404),
    ("/%2fetc%2fpasswd", 404), ("/.%2e/etc/passwd", 404), ("/%252e%252e/%252e%252e/etc/passwd", 404),
    ("/%25252e%25252e/etc/passwd", 404), ("/%c0%ae%c0%ae/etc/passwd", 400), ("/%c0%2e%c0%2e/etc", 400),
    ("/%e0%80%ae%e0%80%ae/etc/passwd", 400), ("/%f0%80%80%ae/etc/passwd", 400), ("/%c1%9c..%c1%9cetc", 400),
    ("/%uff0e%uff0e/etc/passwd", 400), ("/\u{FF0E}\u{FF0E}/etc/passwd", 404), ("/\u{2024}\u{2024}/etc", 404),
    ("/..\\..\\etc\\passwd", 404), ("/%5c..%5cetc%5cpasswd", 404), ("\\..\\etc\\passwd", 400),
    ("/etc/passwd%00.html", 400), ("/index.html%00", 400), ("/%00/etc/passwd", 400),
    ("/data/all.csv%0a", 404),
    ("/%0d%0aSet-Cookie:%20a=b", 404), ("/about%0d%0aX:y", 404), ("/about/%2e", 404), ("/about/.", 404),
    ("/c:/windows/win.ini", 404), ("/file:///etc/passwd", 404), ("file:///etc/passwd", 421),
    ("http://localhost/../etc/passwd", 404), ("http://localhost/%2e%2e/etc/passwd", 404),
    ("http://localhost@evil.example/", 421), ("http://evil.example:80@localhost/", 421),
    ("http:///etc/passwd", 421), ("http://", 421), ("//evil.example/about", 404), ("/~root/", 404),
    ("localhost:80", 400), ("*", 400), ("etc/passwd", 400), ("/?../../etc/passwd", 200), ("/#/../etc", 200),
    ("/%", 400), ("/%4", 400), ("/%gg", 400), ("/" + String(repeating: "../", count: 2000), 404),
    ("/" + String(repeating: "a", count: 15_000), 404),
  ]

  @Test func pathsThatLeadOut() async throws {
    try await PreviewServerTests.withServer { server in
      for (target, expected) in Self.targets {
        let answer = try await RawClient.answer("GET \(target) HTTP/1.1" + Self.tail, port: server.port)
        // The parser of the protocol itself refuses some of them.
        #expect(
          [expected, 400].contains(Self.status(of: answer)), "\(target.prefix(80)): \(answer.prefix(60))")
        #expect(!answer.contains("root:"), "\(target.prefix(80))")
        #expect(!answer.contains("Set-Cookie"), "\(target.prefix(80))")
      }
      try await Self.expectServed(server, "paths")
    }
  }

  @Test(arguments: [
    ("PUT /index.html", [405]), ("DELETE /", [405]), ("PATCH /", [405]), ("TRACE /", [405]),
    ("PROPFIND /", [405]),
    ("OPTIONS *", [405]), ("CONNECT localhost:22", [400, 405]), ("get /", [400]), ("BREW /", [400, 405]),
    ("GETT /", [400]), ("PRI *", [400, 405]), ("", [0, 400]), ("GET", [400]),
    ("GET /index.html /about/", [400]),
  ])
  func methods(line: String, expected: [Int]) async throws {
    try await PreviewServerTests.withServer { server in
      let answer = try await RawClient.answer(line + " HTTP/1.1" + Self.tail, port: server.port)
      #expect(expected.contains(Self.status(of: answer)), "\(answer.prefix(60))")
      #expect(!answer.contains("Home"))
      try await Self.expectServed(server, line)
    }
  }

  /// Other versions of the protocol, and heads that different readers would read differently.
  @Test(arguments: [
    ("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n", [200]), ("GET / HTTP/1.0\r\n\r\n", [400]),
    ("GET /\r\n\r\n", [0, 400]), ("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", [0, 400, 505]),
    ("GET / HTTP/1.1\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\nHost: localhost, evil.example" + tail, [400, 421]),
    ("GET / HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\nHost : localhost" + tail, [400]), ("GET / HTTP/1.1\r\n Host: evil" + tail, [400]),
    ("GET / HTTP/1.1\r\nX\u{0}: y" + tail, [400]), ("GET / HTTP/1.1\r\nX: a\u{0}b" + tail, [400]),
    (
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET",
      [400, 405]
    ),
    ("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2" + tail + "ab", [400]),
    ("POST / HTTP/1.1\r\nContent-Length: -1" + tail, [400]),
    ("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999" + tail, [400]),
    ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked" + tail + "zz\r\n", [400]),
    ("GET / HTTP/1.1\r\nExpect: 100-continue" + tail, [200]),
    ("GET / HTTP/1.1\r\nUpgrade: h2c\r\nConnection: Upgrade, close\r\nHost: localhost\r\n\r\n", [200, 400]),
  ])
  func heads(request: String, expected: [Int]) async throws {
    var limits = PreviewLimits()
    (limits.request, limits.silence) = (.milliseconds(500), .milliseconds(500))
    try await PreviewServerTests.withServer(limits: limits) { server in
      let answer = try await RawClient.answer(request, port: server.port)
      #expect(expected.contains(Self.status(of: answer)), "\(answer.prefix(60))")
      try await Self.expectServed(server, request)
    }
  }

  @Test(arguments: [
    "bytes=" + (0..<1500).map { "\($0)-\($0)" }.joined(separator: ","),
    "bytes=" + String(repeating: ",", count: 9000),
    "bytes=0-" + String(repeating: "9", count: 9000), "bytes=-" + String(repeating: "0", count: 9000),
    "bytes=" + String(repeating: "-", count: 9000), "bytes=0-0,1-1", "\u{FF}=0-1", "=", "bytes==0-1",
  ])
  func ranges(value: String) async throws {
    try await PreviewServerTests.withServer { server in
      let request = "GET /data/all.csv HTTP/1.1\r\nRange: \(value)" + Self.tail
      let answer = try await RawClient.answer(request, port: server.port)
      #expect([200, 206, 400, 416, 431].contains(Self.status(of: answer)), "\(answer.prefix(60))")
      #expect(answer.utf8.count < 1000)
      try await Self.expectServed(server, "a range")
    }
  }

  /// Bytes at random, and requests with bytes changed at random.
  @Test func garbage() async throws {
    let seed: UInt64 = 8080
    try await PreviewServerTests.withServer { server in
      var random = SplitMix64(seed: seed)
      let request = Array(("GET /about/?q=1 HTTP/1.1\r\nRange: bytes=1-2" + Self.tail).utf8)
      for number in 0..<300 {
        var bytes = request
        if number % 3 == 0 {
          bytes = (0..<Int.random(in: 0..<4000, using: &random)).map { _ in
            .random(in: 0...255, using: &random)
          }
        } else {
          for _ in 0..<Int.random(in: 1..<6, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
          }
        }
        let client = try RawClient(port: server.port)
        client.send(bytes)
        client.endSending()
        let answer = await client.rest()
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 "), "seed \(seed), number \(number)")
      }
      try await Self.expectServed(server, "garbage")
      #expect(await ClientsTests.eventually { server.connectionCount == 0 })
    }
  }

  /// A client that has said all that it has to say, and still listens, is answered or let go; nothing stays.
  @Test func halfClosed() async throws {
    try await PreviewServerTests.withServer { server in
      for request in ["GET /data/all.csv HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HT", ""] {
        let client = try RawClient(port: server.port)
        client.send(request)
        client.endSending()
        let answer = await client.rest()
        #expect(answer.isEmpty || [200, 400].contains(Self.status(of: answer)), "\(answer.prefix(60))")
      }
      try await Self.expectServed(server, "half-closed connections")
      #expect(await ClientsTests.eventually { server.connectionCount == 0 })
    }
  }

  /// However many connect and say nothing, or a byte now and then, there are no more of them than the limit; when
  /// their time is over others are served.
  @Test func idleConnections() async throws {
    var limits = PreviewLimits()
    (limits.connections, limits.silence, limits.request) = (100, .milliseconds(500), .milliseconds(500))
    try await PreviewServerTests.withServer(limits: limits) { server in
      for round in 0..<4 {
        let clients = try (0..<500).map { _ in try RawClient(port: server.port) }
        for client in clients { client.send("G") }
        #expect(server.connectionCount <= 100, "round \(round)")
        #expect(await ClientsTests.eventually { server.connectionCount == 0 })
        try await Self.expectServed(server, "round \(round)")
        withExtendedLifetime(clients) {}
      }
    }
  }

  /// A body is not kept, however long it is.
  @Test func aBodyThatNobodyWants() async throws {
    try await PreviewServerTests.withServer { server in
      let client = try RawClient(port: server.port)
      client.send("POST / HTTP/1.1\r\nContent-Length: 33554432" + Self.tail)
      let part = [UInt8](repeating: 0x61, count: 1 << 20)
      for _ in 0..<32 { client.send(part) }
      #expect(Self.status(of: await client.rest()) == 405)
      try await Self.expectServed(server, "a long body")
    }
  }

  /// A thousand requests in one go are answered one after the other, in their order.
  @Test func manyAtOnce() async throws {
    try await PreviewServerTests.withServer { server in
      let client = try RawClient(port: server.port)
      let one = "GET /data/all.csv HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let other = "HEAD /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n"
      async let answer = client.rest()
      client.send(String(repeating: one + other, count: 500) + "GET / HTTP/1.1" + Self.tail)
      let statuses = await answer.matches(of: /HTTP\/1\.1 (\d+)/).map { String($0.1) }
      #expect(statuses == (0..<500).flatMap { _ in ["200", "404"] } + ["200"])
    }
  }
}
