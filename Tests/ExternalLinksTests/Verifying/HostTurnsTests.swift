import Testing

@testable import ExternalLinks

/// How gently hosts are asked.
@Suite struct HostTurnsTests {
  /// However many addresses there are at a host, there is one request at a time, and a pause before each but the first.
  @Test func oneRequestAtATime() async throws {
    let server = try await MisbehavingServer(["/3": [.redirect(302, "/4")], "/5": [.status(404)]])
    let verification = Verification { $0.pause = 0.5 }
    let addresses = (0..<10).map { "\(server.origin)/\($0)" }
    let results = try await verification.verifier.results(of: addresses + addresses)
    #expect(results.values.count { $0 == .good } == 9)
    #expect(server.count.most == 1)
    let requests = (0..<4).map { "HEAD /\($0)" } + ["HEAD /4", "HEAD /4", "HEAD /5", "GET /5"]
    #expect(server.requests == requests + (6..<10).map { "HEAD /\($0)" })
    #expect(verification.waits == Array(repeating: 0.5, count: 11))
    try await server.close()
  }

  /// Redirects of many hosts to one of them do not make more than one request at a time to that.
  @Test func redirectsWaitForTheirTurn() async throws {
    let target = try await MisbehavingServer([:])
    var servers: [MisbehavingServer] = []
    for _ in 0..<4 {
      servers.append(try await MisbehavingServer(["/x": [.redirect(302, target.origin + "/y")]]))
    }
    let addresses = servers.map { $0.origin + "/x" } + (0..<4).map { "\(target.origin)/\($0)" }
    let results = try await Verification().verifier.results(of: addresses)
    #expect(results == Dictionary(uniqueKeysWithValues: addresses.map { ($0, .good) }))
    #expect(target.count.most == 1)
    #expect(target.requests.sorted() == (0..<4).map { "HEAD /\($0)" } + Array(repeating: "HEAD /y", count: 4))
    for server in servers + [target] { try await server.close() }
  }

  /// Two hosts are asked at a time: neither of these answers before both are.
  @Test func hostsAtOneTime() async throws {
    let count = MisbehavingServer.Count()
    let script = ["/x": [MisbehavingServer.Step.held(until: 2, "HTTP/1.1 200 OK\r\n\r\n")]]
    let servers = [
      try await MisbehavingServer(script, count: count), try await MisbehavingServer(script, count: count),
    ]
    let addresses = servers.map { $0.origin + "/x" }
    let results = try await Verification().verifier.results(of: addresses)
    #expect(results == [addresses[0]: .good, addresses[1]: .good])
    #expect(count.most == 2)
    for server in servers { try await server.close() }
  }

  /// A host that has had enough is asked for nothing more.
  @Test func tooManyRequests() async throws {
    let server = try await MisbehavingServer(["/b": [.status(429, "Retry-After: 99")]])
    let addresses = ["a", "b", "c", "d"].map { server.origin + "/" + $0 }
    let results = try await Verification().verifier.results(of: addresses)
    let closed = LinkResult.failed(.status(429))
    #expect(addresses.map { results[$0] } == [.good, closed, closed, closed])
    #expect(server.requests == ["HEAD /a", "HEAD /b"])
    try await server.close()
  }

  /// A host that does not answer twice in a row is given up; one that answers in between is not.
  @Test func silentHosts() async throws {
    let server = try await MisbehavingServer([
      "/a": [.hanging("")], "/c": [.hanging("")], "/d": [.hanging("")],
    ])
    let addresses = ["a", "b", "c", "d", "e"].map { server.origin + "/" + $0 }
    let verification = Verification { ($0.secondsToAnswer, $0.waits) = (0.3, []) }
    let results = try await verification.verifier.results(of: addresses)
    let silent = LinkResult.failed(.timedOut)
    #expect(addresses.map { results[$0] } == [silent, .good, silent, silent, silent])
    #expect(server.requests.contains("HEAD /e") == false)
    try await server.close()
  }

  @Test func timeIsOver() async throws {
    let server = try await MisbehavingServer([:])
    let results = try await Verification(elapsed: 1800).verifier.results(of: [server.origin + "/"])
    #expect(results == [server.origin + "/": .failed(.outOfTime)])
    #expect(server.requests == [])
    try await server.close()
  }

  @Test func redirectsWithoutAnEnd() async throws {
    let script = (0..<9).map { ("/\($0)", [MisbehavingServer.Step.redirect(302, "/\($0 + 1)")]) }
    let server = try await MisbehavingServer(Dictionary(uniqueKeysWithValues: script))
    let verification = Verification { $0.redirects = 3 }
    let results = try await verification.verifier.results(of: [server.origin + "/0", server.origin + "/6"])
    #expect(results == [server.origin + "/0": .failed(.tooManyRedirects), server.origin + "/6": .good])
    #expect(
      server.requests == [
        "HEAD /0", "HEAD /1", "HEAD /2", "HEAD /3", "HEAD /6", "HEAD /7", "HEAD /8", "HEAD /9",
      ])
    try await server.close()
  }
}
