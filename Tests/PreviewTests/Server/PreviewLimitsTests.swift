import Foundation
import Testing

@testable import Preview

/// docs/limits.md has the limits of the preview as they are.
@Suite struct PreviewLimitsTests {
  @Test func document() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/limits.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .drop { $0 != "## The preview" }.drop { !$0.hasPrefix("|---") }.dropFirst().prefix { $0.hasPrefix("|") }
    let found = lines.map { $0.split(separator: "|")[1].trimmingCharacters(in: .whitespaces) }
    let limits = PreviewLimits()
    #expect(
      found == [
        "\(limits.headSize >> 10) KB", "\(limits.headerCount)", "\(limits.request.components.seconds) s",
        "\(limits.silence.components.seconds) s", "\(limits.connections / 1000),000",
      ])
  }
}
