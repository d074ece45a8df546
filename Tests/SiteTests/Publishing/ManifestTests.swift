import Testing

@testable import Site

@Suite struct ManifestTests {
  private static let text = """
    rejoinder-manifest 1 drafts
    ef46db3751d8e999 0 a b.txt
    44bc2cf5ad770999 3 a/b/index.html
    00000000000000ff 12 é

    """

  @Test func readsWhatItWrites() throws {
    let manifest = try Manifest(text: Array(Self.text.utf8), shown: "m")
    #expect(manifest.kind == .drafts)
    #expect(manifest.lines.map(\.path.text) == ["a b.txt", "a/b/index.html", "é"])
    #expect(manifest.lines.map(\.size) == [0, 3, 12])
    #expect(String(decoding: manifest.text, as: UTF8.self) == Self.text)
  }

  @Test func knowsWhatItOwns() throws {
    let manifest = try Manifest(text: Array(Self.text.utf8), shown: "m")
    for path in ["a b.txt", "a/b/index.html", "é"] { #expect(manifest.index(of: Array(path.utf8)) != nil) }
    for path in ["", "a", "a/b", "a/b/index.htm", "a/b/index.html2", "z", "ê"] {
      #expect(manifest.index(of: Array(path.utf8)) == nil)
    }
    for folder in ["a/", "a/b/"] { #expect(manifest.ownsAnything(below: Array(folder.utf8))) }
    for folder in ["a/c/", "b/", "a/b/index.html/", "é/", "a/b/a/"] {
      #expect(!manifest.ownsAnything(below: Array(folder.utf8)))
    }
  }

  @Test(
    arguments: [
      ("", 1), ("x\n", 1), ("rejoinder-manifest 1 secret\n", 1), ("rejoinder-manifest 1 public", 1),
      ("rejoinder-manifest 1 public\nef46db3751d8e999 0 a", 2),
      ("rejoinder-manifest 1 public\nEF46db3751d8e999 0 a\n", 2),
      ("rejoinder-manifest 1 public\nef46db3751d8e99 0 a\n", 2),
      ("rejoinder-manifest 1 public\nef46db3751d8e999 -1 a\n", 2),
      ("rejoinder-manifest 1 public\nef46db3751d8e999 00 a\n", 2),
      ("rejoinder-manifest 1 public\nef46db3751d8e999  a\n", 2),
      ("rejoinder-manifest 1 public\nef46db3751d8e999 0\n", 2),
      ("rejoinder-manifest 1 public\nef46db3751d8e999 0 ../a\n", 2),
      ("rejoinder-manifest 1 public\nef46db3751d8e999 0 b\nef46db3751d8e999 0 a\n", 3),
      ("rejoinder-manifest 1 public\nef46db3751d8e999 0 a\nef46db3751d8e999 0 a\n", 3),
      ("rejoinder-manifest 1 public\nef46db3751d8e999 0 a\n\n", 3),
    ] as [(String, Int)])
  func refusesAnythingElse(text: String, line: Int) {
    #expect(throws: PublishError.brokenManifest(path: "m", line: line)) {
      try Manifest(text: Array(text.utf8), shown: "m")
    }
  }

  @Test func tellsANewerOne() {
    #expect(throws: PublishError.newerManifest(path: "m")) {
      try Manifest(text: Array("rejoinder-manifest 2 public\n".utf8), shown: "m")
    }
  }

  @Test func countsWhatIsMissing() throws {
    func manifest(_ paths: [String]) throws -> Manifest {
      let digest = Digest64(value: 0)
      let lines = try paths.map { Manifest.Line(path: try OutputPath($0), digest: digest, size: 0) }
      return Manifest(kind: .public, sorted: lines)
    }
    #expect(try manifest(["a", "b", "d"]).count(missingIn: manifest(["b", "c"])) == 2)
    #expect(try manifest([]).count(missingIn: manifest(["b", "c"])) == 0)
    #expect(try manifest(["z"]).count(missingIn: manifest(["b", "z"])) == 0)
  }
}
