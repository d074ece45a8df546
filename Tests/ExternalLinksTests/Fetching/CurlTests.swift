import Foundation
import Testing

@testable import ExternalLinks

/// Which curl will do, and what is read of what it prints.
@Suite struct CurlTests {
  @Test func systemHasOne() async throws { try await Curl().probe() }

  @Test func noCurl() async throws {
    await #expect(throws: CurlFailure.missing) { try await Curl(searchPath: "/nonexistent").probe() }
  }

  @Test(arguments: [
    ("echo curl 7.65.3 'libcurl/7.65.3'", CurlFailure.tooOld("7.65.3")), ("echo curl 7.9", .tooOld("7.9")),
    ("echo curl 7.66.0", nil), ("echo curl 8.0-DEV", nil), ("echo wget 1.2", .unusable),
    ("exit 1", .unusable),
    ("echo curl eight", .unusable),
  ])
  func versions(script: String, failure: CurlFailure?) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "curl-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "curl")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    var found: CurlFailure?
    do throws(CurlFailure) {
      try await Curl(searchPath: folder.path).probe()
    } catch {
      found = error
    }
    #expect(found == failure)
  }

  @Test func words() {
    #expect(CurlFailure.missing.message == "the program curl, which asks other sites, is not on this machine")
    #expect(
      CurlFailure.tooOld("7.29.0").message
        == "curl 7.29.0 is too old to ask other sites; it takes 7.66 or later")
    #expect(CurlFailure.unusable.message == "the program curl, which asks other sites, does not work")
    #expect(CurlFailure.tooOld("7.29.0").help == ["install a later curl, or leave out --external"])
  }

  @Test func answers() {
    func answer(_ text: String, exit: Int = 0) -> [String?] {
      let answer = CurlAnswer(exit: exit, output: Array(text.utf8))
      return ["\(answer.exit) \(answer.status)", answer.redirect, answer.retryAfter]
    }
    #expect(answer("HTTP/1.1 200 OK\r\nA: b\r\n\r\n\n200\n\n") == ["0 200", nil, nil])
    #expect(
      answer("HTTP/2 429\r\nReTry-After:\t 7 \r\n\r\n\n429\nhttps://a.example/\n")
        == ["0 429", "https://a.example/", "7"])
    #expect(
      answer("HTTP/1.1 200 Connection established\r\nRetry-After: 1\r\n\r\nHTTP/1.1 404 No\r\n\r\n\n404\n\n")
        == ["0 404", nil, nil], "a proxy has answered before")
    #expect(answer("HTTP/1.1 200 OK\r\nA: b\r\n\n200\n\n", exit: 28) == ["28 0", nil, nil])
    #expect(answer("\n000\n\n", exit: 6) == ["6 0", nil, nil])
    #expect(answer("", exit: 2) == ["2 0", nil, nil])
  }
}
