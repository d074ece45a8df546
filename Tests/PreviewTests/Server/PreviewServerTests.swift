import Foundation
import Testing

@testable import Preview

@Suite(.serialized) struct PreviewServerTests {
  /// Runs a server on a free port while `body` runs. Other tests can keep this one waiting for minutes: unless it
  /// is about limits of time, none ends what it does.
  static func withServer(
    _ outputs: SampleOutputs = SampleOutputs(), limits: PreviewLimits = .patient,
    _ body: @escaping @Sendable (PreviewServer) async throws -> Void
  ) async throws {
    let address = PreviewServer.Address(host: "127.0.0.1", port: 0, otherPorts: 0, allowsAnyHost: false)
    let server = try await PreviewServer(at: address, limits: limits, showing: .sample(1, outputs))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try? await server.run() }
      try await body(server)
      group.cancelAll()
    }
  }

  private static func request(_ line: String, _ headers: String...) -> String {
    ([line + " HTTP/1.1", "Host: localhost", "Connection: close"] + headers).joined(separator: "\r\n")
      + "\r\n\r\n"
  }

  /// An answer, as it is on the wire.
  @Test func wholeAnswers() async throws {
    try await Self.withServer { server in
      let tag = WirePage.tag(of: Array("0123456789".utf8))
      #expect(
        try await RawClient.answer(Self.request("GET /data/all.csv"), port: server.port)
          == """
          HTTP/1.1 200 OK\r
          Content-Type: text/csv; charset=utf-8\r
          ETag: "\(tag)"\r
          Cache-Control: no-cache\r
          X-Content-Type-Options: nosniff\r
          Accept-Ranges: bytes\r
          Content-Length: 10\r
          Connection: close\r
          \r
          0123456789
          """)
      #expect(
        try await RawClient.answer(Self.request("GET /data/all.csv", "Range: bytes=2-4"), port: server.port)
          == """
          HTTP/1.1 206 Partial Content\r
          Content-Type: text/csv; charset=utf-8\r
          ETag: "\(tag)"\r
          Cache-Control: no-cache\r
          X-Content-Type-Options: nosniff\r
          Accept-Ranges: bytes\r
          Content-Range: bytes 2-4/10\r
          Content-Length: 3\r
          Connection: close\r
          \r
          234
          """)
      #expect(
        try await RawClient.answer(
          Self.request("GET /data/all.csv", "If-None-Match: \"x\", W/\"\(tag)\""), port: server.port)
            == """
            HTTP/1.1 304 Not Modified\r
            ETag: "\(tag)"\r
            Cache-Control: no-cache\r
            X-Content-Type-Options: nosniff\r
            Connection: close\r
            \r

            """)
      let missing = try await RawClient.answer(Self.request("GET /nowhere"), port: server.port)
      #expect(missing.hasPrefix("HTTP/1.1 404 Not Found\r\nContent-Type: text/html; charset=utf-8\r\n"))
      #expect(missing.hasSuffix("defer></script>\n</head>Nothing here"))
    }
  }

  /// The first line of the answer, one header of it, and the bytes of its body.
  @Test(
    arguments: [
      (["HEAD /data/all.csv"], "200 OK", "Content-Length: 10", 0),
      (["HEAD /data/all.csv", "Range: bytes=2-4"], "200 OK", "Content-Length: 10", 0),
      (
        ["GET /data/all.csv", "Range: bytes=20-"], "416 Range Not Satisfiable", "Content-Range: bytes */10",
        27
      ),
      (["GET /data/all.csv", "Range: bytes=2-4", "If-Range: \"x\""], "200 OK", "Content-Length: 10", 10),
      (["GET /%C3%BCber%20uns.txt"], "200 OK", "Content-Type: text/plain; charset=utf-8", 3),
      (["GET /about?x"], "302 Found", "Location: /about/?x", 16),
      (["GET /%2e%2e/%2e%2e/etc/passwd"], "404 Not Found", "Content-Type: text/html; charset=utf-8", nil),
      (["GET /../../etc/passwd"], "404 Not Found", "Content-Type: text/html; charset=utf-8", nil),
      (["GET /%zz"], "400 Bad Request", "Content-Type: text/plain; charset=utf-8", 29),
      (["POST /", "Content-Length: 3"], "405 Method Not Allowed", "Allow: GET, HEAD", 33),
      (["OPTIONS *"], "405 Method Not Allowed", "Allow: GET, HEAD", 33),
      (["GET http://evil.example/"], "421 Misdirected Request", "Content-Length: 79", 79),
      (["GET /", "Host: localhost"], "400 Bad Request", "Content-Length: 35", 35),
      (["GET /.rejoinder/reload.js"], "200 OK", "Content-Type: text/javascript; charset=utf-8", nil),
      (["GET /.rejoinder/other"], "404 Not Found", "Content-Length: 23", 23),
    ] as [([String], String, String, Int?)])
  func answers(request: [String], status: String, header: String, size: Int?) async throws {
    let rest = request.dropFirst().joined(separator: "\r\n")
    let body = request[0].hasPrefix("POST") ? "abc" : ""
    let text =
      [request[0] + " HTTP/1.1", "Host: localhost", "Connection: close", rest].filter { !$0.isEmpty }
      .joined(separator: "\r\n") + "\r\n\r\n" + body
    try await Self.withServer { server in
      let answer = try await RawClient.answer(text, port: server.port)
      let parts = answer.components(separatedBy: "\r\n\r\n")
      let lines = parts[0].components(separatedBy: "\r\n")
      #expect(lines.first == "HTTP/1.1 " + status)
      #expect(lines.contains(header), "\(lines)")
      if let size { #expect(parts.dropFirst().joined(separator: "\r\n\r\n").utf8.count == size) }
    }
  }

  @Test func strangers() async throws {
    try await Self.withServer { server in
      for host in ["evil.example", "localhost.evil.example", ""] {
        let answer = try await RawClient.answer(
          "GET / HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n", port: server.port)
        #expect(answer.hasPrefix("HTTP/1.1 421 "))
      }
    }
  }

  /// Requests that come together are answered in their order.
  @Test func pipelining() async throws {
    try await Self.withServer { server in
      let one = "GET /data/all.csv HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let answer = try await RawClient.answer(
        one + one.replacing("/data/all.csv", with: "/about") + Self.request("GET /data/all.csv"),
        port: server.port)
      #expect(answer.matches(of: /HTTP\/1.1 (\d+)/).map { String($0.1) } == ["200", "302", "200"])
    }
  }

  /// A file on the disk is sent in parts, and must have the size that pages say.
  @Test func copies() async throws {
    let path = NSTemporaryDirectory() + "rejoinder-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = String(repeating: "0123456789", count: 30_000)
    try Data(text.utf8).write(to: URL(filePath: path))
    var outputs = SampleOutputs()
    outputs.files["a.pdf"] = .copy(path: path, size: text.utf8.count)
    outputs.files["b.pdf"] = .copy(path: path, size: 3)
    try await Self.withServer(outputs) { server in
      let whole = try await RawClient.answer(Self.request("GET /a.pdf"), port: server.port)
      #expect(whole.components(separatedBy: "\r\n\r\n").last == text)
      let part = try await RawClient.answer(Self.request("GET /a.pdf", "Range: bytes=-5"), port: server.port)
      #expect(part.components(separatedBy: "\r\n\r\n").last == "56789")
      let other = try await RawClient.answer(Self.request("GET /b.pdf"), port: server.port)
      #expect(other.hasPrefix("HTTP/1.1 503 "))
    }
  }

  @Test func nothingMadeYet() async throws {
    let address = PreviewServer.Address(host: "127.0.0.1", port: 0, otherPorts: 0, allowsAnyHost: false)
    let server = try await PreviewServer(at: address)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try? await server.run() }
      let answer = try await RawClient.answer(Self.request("GET /any/"), port: server.port)
      #expect(answer.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
      #expect(answer.contains(WirePage.scriptPath))
      group.cancelAll()
    }
  }

  /// The next free port is taken, unless one was named.
  @Test func takenPorts() async throws {
    let first = try await PreviewServer(
      at: .init(host: "127.0.0.1", port: 0, otherPorts: 0, allowsAnyHost: false))
    let second = try await PreviewServer(
      at: .init(host: "127.0.0.1", port: first.port, otherPorts: 200, allowsAnyHost: false))
    #expect(second.port > first.port)
    do {
      _ = try await PreviewServer(
        at: .init(host: "127.0.0.1", port: first.port, otherPorts: 0, allowsAnyHost: false))
      Issue.record("a port that is taken was taken again")
    } catch {
      #expect(error.message == "cannot listen on 127.0.0.1:\(first.port): Address already in use")
    }
    for server in [first, second] {
      let task = Task { try? await server.run() }
      task.cancel()
      await task.value
    }
  }
}

extension PreviewLimits {
  /// Limits that a test cannot meet by being slow.
  static var patient: PreviewLimits {
    var limits = PreviewLimits()
    (limits.request, limits.silence) = (.seconds(3600), .seconds(3600))
    return limits
  }
}
