import Diagnostics
import Foundation
import Testing
import Theme

@testable import Site

/// Whatever is edited, a session shows what a whole build would: all outputs, byte by byte, and all diagnostics.
@Suite struct RandomEditsTests {
  private static let theme = DefaultTheme.files.map { ThemeFile(path: $0.path, bytes: $0.bytes) }
  private static let steps = 70

  @Test(arguments: [(UInt64(1), true), (2, true), (3, false)])
  func aSessionShowsWhatABuildGives(seed: UInt64, drafts: Bool) async throws {
    var site = try EditedSite(seed: seed)
    let session = Self.session(site, drafts: drafts)
    var good = 0
    for step in 0..<Self.steps {
      let edit = try site.edit()
      let whole = site.chance(1, of: 8)
      let change: SiteSession.Change = whole ? .everything : .paths(edit.paths)
      let update = try await session.update(step == 0 ? .everything : change)
      let name = "seed \(seed), step \(step): \(edit.name)"
      let fresh = try #require(try await Self.session(site, drafts: drafts).update(.everything))
      guard let shown = update ?? site.last else {
        Issue.record("\(name): nothing was shown")
        return
      }
      site.last = shown
      #expect(
        String(describing: shown.diagnostics).prefix(400)
          == String(describing: fresh.diagnostics).prefix(400),
        "\(name)")
      try #require((shown.snapshot == nil) == (fresh.snapshot == nil), "\(name)")
      guard let snapshot = shown.snapshot, let expected = fresh.snapshot else { continue }
      good += 1
      let difference = try await Self.difference(snapshot, expected)
      try #require(difference == nil, "\(name)")
      if step % 20 == 0 { try await compare(snapshot, withBuildOf: site, drafts: drafts, name) }
    }
    // The test is worth little unless most edits lead to a site.
    #expect(good > Self.steps / 2)
  }

  private static func session(_ site: EditedSite, drafts: Bool) -> SiteSession {
    let options = BuildOptions(
      site: site.site.folder.path, output: "", asOf: EditedSite.asOf, showsHidden: drafts, jobs: 2,
      theme: theme)
    return SiteSession(options) { EditedSite.asOf }
  }

  /// The first file that is not the same in both.
  private static func difference(_ left: SiteSnapshot, _ right: SiteSnapshot) async throws -> String? {
    let (files, expected) = (await left.files.sorted(), await right.files.sorted())
    guard files == expected else {
      return "the files: \(Set(files).symmetricDifference(expected).sorted().prefix(5))"
    }
    for file in files where try await bytes(left, file) != bytes(right, file) { return file }
    return nil
  }

  private static func bytes(_ snapshot: SiteSnapshot, _ file: String) async throws -> [UInt8] {
    switch try #require(await snapshot.output(file)) {
    case .bytes(let bytes): return bytes
    case .copy(let path, let size):
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      #expect(bytes.count == size)
      return bytes
    }
  }

  /// The same, against the files that a build writes.
  private func compare(
    _ snapshot: SiteSnapshot, withBuildOf site: EditedSite, drafts: Bool, _ name: String
  ) async throws {
    let output = drafts ? "drafts" : "public"
    _ = try await site.site.build(asOf: "2021-06-01", drafts: drafts, theme: Self.theme, to: output)
    let files = await snapshot.files
    let written = site.site.folder.tree(output).filter { $0.contains(" = ") }.count
    #expect(files.count == written, "\(name)")
    for file in files {
      let built = try Data(contentsOf: URL(filePath: site.site.folder[output] + "/" + file))
      #expect(try await Self.bytes(snapshot, file) == [UInt8](built), "\(name): \(file)")
    }
  }
}
