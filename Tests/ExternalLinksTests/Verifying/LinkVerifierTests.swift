import Testing

@testable import ExternalLinks

/// What comes of asking servers that behave in all the ways in which servers do.
@Suite struct LinkVerifierTests {
  /// One address at a server with a script: what comes of it, what was asked, and how long would have been waited.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let script: [String: [MisbehavingServer.Step]]
    let result: LinkResult
    var requests: [String]
    var waits: [Double] = []

    var testDescription: String { name }
  }

  private static let plain = ["HEAD /x", "GET /x"]

  static let statuses: [Case] = [
    Case(name: "good", script: [:], result: .good, requests: ["HEAD /x"]),
    Case(name: "not found", script: ["/x": [.status(404)]], result: .failed(.status(404)), requests: plain),
    Case(name: "gone", script: ["/x": [.status(410)]], result: .failed(.status(410)), requests: plain),
    Case(name: "login", script: ["/x": [.status(401)]], result: .failed(.status(401)), requests: plain),
    Case(name: "forbidden", script: ["/x": [.status(403)]], result: .failed(.status(403)), requests: plain),
    Case(name: "made up", script: ["/x": [.status(999)]], result: .failed(.status(999)), requests: plain),
    Case(
      name: "early hints",
      script: ["/x": [.answer("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 404 No\r\n\r\n")]],
      result: .failed(.status(404)), requests: plain),
    Case(name: "HEAD is refused", script: ["HEAD /x": [.status(405)]], result: .good, requests: plain),
    Case(name: "HEAD is unknown", script: ["HEAD /x": [.status(501)]], result: .good, requests: plain),
    Case(name: "HEAD is not found", script: ["HEAD /x": [.status(404)]], result: .good, requests: plain),
    Case(name: "HEAD is dropped", script: ["HEAD /x": [.closing]], result: .good, requests: plain),
    Case(
      name: "HEAD is refused, GET redirects",
      script: ["HEAD /x": [.status(405)], "GET /x": [.redirect(301, "/y")]],
      result: .moved(to: "{origin}/y"), requests: plain + ["HEAD /y"]),
  ]

  static let attempts: [Case] = [
    Case(
      name: "trouble once", script: ["/x": [.status(500), .status(500), .status(200)]], result: .good,
      requests: plain + ["HEAD /x"], waits: [2]),
    Case(
      name: "trouble for ever", script: ["/x": [.status(503)]], result: .failed(.status(503)),
      requests: ["HEAD /x", "HEAD /x", "HEAD /x"], waits: [2, 8]),
    Case(
      name: "too many, and a moment to wait",
      script: ["/x": [.status(429, "Retry-After: 5"), .status(200)]], result: .good,
      requests: ["HEAD /x", "HEAD /x"], waits: [5]),
    Case(
      name: "too many, and less than is waited anyway",
      script: ["/x": [.status(429, "retry-after:0"), .status(200)]], result: .good,
      requests: ["HEAD /x", "HEAD /x"], waits: [2]),
    Case(
      name: "too many, and an hour to wait", script: ["/x": [.status(429, "Retry-After: 3600")]],
      result: .failed(.status(429)), requests: ["HEAD /x"]),
    Case(
      name: "too many, until some day",
      script: ["/x": [.status(429, "Retry-After: Wed, 21 Oct 2065 07:28:00 GMT")]],
      result: .failed(.status(429)), requests: ["HEAD /x"]),
    Case(
      name: "what will not change is not asked for again", script: ["/x": [.status(400)]],
      result: .failed(.status(400)), requests: plain),
  ]

  static let redirects: [Case] = [
    Case(
      name: "moved", script: ["/x": [.redirect(301, "{origin}/new")]], result: .moved(to: "{origin}/new"),
      requests: ["HEAD /x", "HEAD /new"]),
    Case(
      name: "moved, told by a path", script: ["/x": [.redirect(308, "../a/b?c#d")]],
      result: .moved(to: "{origin}/a/b?c"), requests: ["HEAD /x", "HEAD /a/b?c"]),
    Case(
      name: "for now", script: ["/x": [.redirect(302, "/y")]], result: .good,
      requests: ["HEAD /x", "HEAD /y"]),
    Case(
      name: "for now, other kinds", script: ["/x": [.redirect(303, "/y")], "/y": [.redirect(307, "/z")]],
      result: .good, requests: ["HEAD /x", "HEAD /y", "HEAD /z"]),
    Case(
      name: "for good and then for now",
      script: ["/x": [.redirect(301, "/y")], "/y": [.redirect(302, "/z")]],
      result: .moved(to: "{origin}/y"), requests: ["HEAD /x", "HEAD /y", "HEAD /z"]),
    Case(
      name: "for now and then for good",
      script: ["/x": [.redirect(302, "/y")], "/y": [.redirect(301, "/z")]],
      result: .good, requests: ["HEAD /x", "HEAD /y", "HEAD /z"]),
    Case(
      name: "to what is gone", script: ["/x": [.redirect(301, "/y")], "/y": [.status(404)]],
      result: .failed(.status(404), at: "{origin}/y"), requests: ["HEAD /x", "HEAD /y", "GET /y"]),
    Case(
      name: "to itself", script: ["/x": [.redirect(301, "/x")]], result: .failed(.tooManyRedirects),
      requests: ["HEAD /x"]),
    Case(
      name: "in a circle", script: ["/x": [.redirect(302, "/y")], "/y": [.redirect(301, "/x")]],
      result: .failed(.tooManyRedirects), requests: ["HEAD /x", "HEAD /y"]),
    Case(
      name: "to a file", script: ["/x": [.redirect(302, "file:///etc/passwd")]],
      result: .failed(.notOnTheWeb, at: "file:///etc/passwd"), requests: ["HEAD /x"]),
    Case(
      name: "to another protocol", script: ["/x": [.redirect(301, "gopher://127.0.0.1/x")]],
      result: .failed(.notOnTheWeb, at: "gopher://127.0.0.1/x"), requests: ["HEAD /x"]),
    Case(
      name: "to no place", script: ["/x": [.status(301)]], result: .failed(.status(301)), requests: plain),
    Case(
      name: "with brackets", script: ["/x": [.redirect(301, "/a[1]{2}")]],
      result: .moved(to: "{origin}/a[1]%7B2%7D"), requests: ["HEAD /x", "HEAD /a[1]%7B2%7D"]),
    Case(
      name: "with bytes that are none of an address", script: ["/x": [.redirect(301, "/\u{1B}[31m")]],
      result: .failed(.notOnTheWeb, at: "/\u{1B}[31m"), requests: ["HEAD /x"]),
  ]

  @Test(arguments: statuses + attempts + redirects) func answers(_ expected: Case) async throws {
    let server = try await MisbehavingServer(expected.script)
    let verification = Verification()
    let results = try await verification.verifier.results(of: [server.origin + "/x"])
    #expect(results == [server.origin + "/x": expected.result.at(server.origin)])
    #expect(server.requests == expected.requests)
    #expect(verification.waits == expected.waits)
    try await server.close()
  }

  static let connections: [Case] = [
    Case(name: "nothing ever", script: ["/x": [.hanging("")]], result: .failed(.timedOut), requests: plain),
    Case(
      name: "half a header", script: ["/x": [.hanging("HTTP/1.1 200 OK\r\nContent-")]],
      result: .failed(.timedOut), requests: plain),
    Case(name: "closed", script: ["/x": [.closing]], result: .failed(.lost), requests: plain),
    Case(
      name: "closed within the header", script: ["/x": [.answer("HTTP/1.1 200 OK\r\nX: y")]],
      result: .failed(.notHTTP), requests: plain),
    Case(
      name: "garbage", script: ["/x": [.answer("SSH-2.0-OpenSSH_9.2\r\n")]], result: .failed(.notHTTP),
      requests: plain),
    Case(
      name: "NUL", script: ["/x": [.answer("HTTP/1.1 200 OK\r\nX: \0\r\n\r\n")]], result: .failed(.notHTTP),
      requests: plain),
    Case(
      name: "a header that is too large",
      script: [
        "/x": [.answer("HTTP/1.1 200 OK\r\nX: " + String(repeating: "y", count: 400_000) + "\r\n\r\n")]
      ],
      result: .failed(.tooLarge), requests: plain),
    Case(
      name: "a header without an end", script: ["/x": [.endless("HTTP/1.1 200 OK\r\nX: ")]],
      result: .failed(.tooLarge), requests: plain),
    Case(
      name: "a body without an end",
      script: ["HEAD /x": [.status(405)], "GET /x": [.endless("HTTP/1.1 200 OK\r\n\r\n")]],
      result: .good, requests: plain),
    Case(
      name: "a page that says it is not there, without an end",
      script: ["HEAD /x": [.status(405)], "GET /x": [.endless("HTTP/1.1 404 Not Found\r\n\r\n")]],
      result: .failed(.status(404)), requests: plain),
    Case(
      name: "a body that is cut off",
      script: [
        "HEAD /x": [.status(405)], "GET /x": [.answer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")],
      ],
      result: .good, requests: plain),
    Case(
      name: "a body that is very large",
      script: [
        "HEAD /x": [.status(405)],
        "GET /x": [.endless("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")],
      ],
      result: .good, requests: plain),
  ]

  @Test(arguments: connections) func connectionsThatFail(_ expected: Case) async throws {
    let server = try await MisbehavingServer(expected.script)
    let verification = Verification { policy in
      (policy.secondsToAnswer, policy.waits) = (1, [])
    }
    let results = try await verification.verifier.results(of: [server.origin + "/x"])
    #expect(results == [server.origin + "/x": expected.result])
    #expect(server.requests == expected.requests)
    try await server.close()
  }

  /// A server that nobody can prove to be what it is: it does not even speak TLS.
  @Test func noTLS() async throws {
    let server = try await MisbehavingServer([:])
    let address = "https://127.0.0.1:\(server.port)/x"
    #expect(try await Verification().verifier.results(of: [address]) == [address: .failed(.certificate)])
    #expect(server.requests == [])
    try await server.close()
  }

  @Test func nobodyListens() async throws {
    let server = try await MisbehavingServer([:])
    try await server.close()
    let addresses = [server.origin + "/a", server.origin + "/b"]
    let verification = Verification()
    let results = try await verification.verifier.results(of: addresses)
    #expect(results == [addresses[0]: .failed(.refused), addresses[1]: .failed(.refused)])
    #expect(verification.waits == [2], "the second is not tried")
  }

  /// A label of more than 63 bytes is in no name (RFC 1035, section 2.3.4), so that nobody is asked for it.
  @Test func noSuchHost() async throws {
    let address = "http://" + String(repeating: "x", count: 64) + ".invalid/"
    let alone = try await Verification().verifier.results(of: [address])
    #expect(alone == [address: .failed(.noNetwork)], "it may be that this machine finds no host at all")
    let server = try await MisbehavingServer([:])
    let number = server.origin + "/"
    let numbers = try await Verification().verifier.results(of: [address, number])
    #expect(numbers == [address: .failed(.noNetwork), number: .good], "a number is no name")
    let name = "http://localhost:\(server.port)/"
    let results = try await Verification().verifier.results(of: [address, name])
    #expect(results == [address: .failed(.noSuchHost), name: .good])
    #expect(results[address]?.verdict == .broken)
    try await server.close()
  }

  @Test func malformedAddressesAreNotAskedFor() async throws {
    let addresses = ["http:///x", "https://a b/", "http://a:99999/", "-o/tmp/x", "file:///etc/passwd"]
    let results = try await Verification().verifier.results(of: addresses)
    #expect(results == Dictionary(uniqueKeysWithValues: addresses.map { ($0, .failed(.malformed)) }))
  }

  /// What a host gets to see, byte for byte: no fragment, no cookies, nothing that curl would make of brackets.
  @Test func request() async throws {
    let server = try await MisbehavingServer(["/%C3%A9/a[1-3]?b=%7Bc,d%7D": [.status(200, "Set-Cookie: a=b")]]
    )
    let address = server.origin + "/é/a[1-3]?b={c,d}#part"
    #expect(try await Verification().verifier.results(of: [address]) == [address: .good])
    #expect(
      server.wholeRequests == [
        "HEAD /%C3%A9/a[1-3]?b=%7Bc,d%7D HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n"
          + "User-Agent: test\r\nAccept: */*\r\n\r\n"
      ])
    try await server.close()
  }
}

extension LinkResult {
  /// The same at a server.
  fileprivate func at(_ origin: String) -> LinkResult {
    LinkResult(
      verdict: verdict, reason: reason, address: address?.replacing("{origin}", with: origin))
  }
}
