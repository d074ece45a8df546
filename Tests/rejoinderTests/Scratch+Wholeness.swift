import Foundation
import Testing

@testable import Site

extension Scratch {
  /// Expects a published site to be whole: its manifest can be read, and every file that it lists has the bytes
  /// that it says, and there are no others.
  func expectWhole(_ what: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    var tree = try tree()
    let listed = tree.removeValue(forKey: OutputPath.manifest)
    let text = try #require(listed, "\(what): no manifest")
    let manifest = try Manifest(text: Array(text), shown: OutputPath.manifest)
    for line in manifest.lines {
      let data = tree.removeValue(forKey: line.path.text)
      let digest = data.map { data in Array(data).withUnsafeBytes { Digest64(of: $0) } }
      #expect(digest == line.digest, "\(what): \(line.path.text)", sourceLocation: sourceLocation)
    }
    #expect(tree.keys.sorted() == [], "\(what)", sourceLocation: sourceLocation)
  }
}
