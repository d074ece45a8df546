import Foundation
import Testing

@testable import ExternalLinks

/// A host with a certificate that nobody vouches for, made by OpenSSL where that is at hand.
@Suite struct CertificateTests {
  private static let hasOpenSSL = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: $0 + "/openssl") }

  private static func openssl(_ arguments: [String], in folder: URL) throws -> (Process, Pipe) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    (process.standardInput, process.standardOutput) = (Pipe(), output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, output)
  }

  @Test(.enabled(if: hasOpenSSL, "openssl is not installed: certificates are not tested"))
  func nobodyVouches() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tls-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let subject = ["-subj", "/CN=127.0.0.1", "-days", "1"]
    let (maker, _) = try Self.openssl(
      ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"] + subject
        + ["-keyout", "key.pem", "-out", "cert.pem"], in: folder)
    maker.waitUntilExit()
    try #require(maker.terminationStatus == 0)
    let (server, output) = try Self.openssl(
      ["s_server", "-accept", "127.0.0.1:0", "-key", "key.pem", "-cert", "cert.pem", "-www"], in: folder)
    defer { server.terminate() }
    // It says where it listens: ACCEPT 127.0.0.1:12345
    var said = ""
    while !said.contains(/ACCEPT [^\n]*:\d+\n/), let data = try output.fileHandleForReading.read(upToCount: 1)
    {
      said += String(decoding: data, as: UTF8.self)
    }
    let port = try #require(said.firstMatch(of: /:(\d+)\n/)).1
    let address = "https://127.0.0.1:\(port)/"
    let verification = Verification()
    let results = try await verification.verifier.results(of: [address, address + "x"])
    #expect(results == [address: .failed(.certificate), address + "x": .failed(.certificate)])
    #expect(verification.waits == [])
  }
}
