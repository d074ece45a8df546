import Foundation
import Testing

@testable import Site

@Suite struct ForeignFilesTests {
  @Test func everythingForeignIsKept() throws {
    let folder = try TemporaryFolder()
    try folder.write("*", to: "public/.gitignore")
    try folder.write("old.example", to: "public/CNAME")
    try folder.write("proof", to: "public/.well-known/a/b.txt")
    try folder.makeFolder("public/empty/inner")
    try folder.link("public/latest", to: "responses/a")
    try folder.link("public/nowhere", to: "/does/not/exist")
    let foreign = [
      ".gitignore = *", ".well-known/", ".well-known/a/", ".well-known/a/b.txt = proof",
      "CNAME = old.example", "empty/", "empty/inner/", "latest -> responses/a",
      "nowhere -> /does/not/exist",
    ]
    #expect(folder.tree() == foreign)
    let before = folder.stamp("public/CNAME")
    try folder.publish(["a.html": "1"])
    #expect(folder.tree() == (foreign + ["a.html = 1"]).sorted())
    try folder.write("note", to: "public/b/note.txt")
    try folder.publish(["a.html": "2", "b/c.html": "c"])
    #expect(folder.tree() == (foreign + ["a.html = 2", "b/", "b/c.html = c", "b/note.txt = note"]).sorted())
    // Our page goes; the folder stays for the sake of the note.
    try folder.publish([:])
    #expect(folder.tree() == (foreign + ["b/", "b/note.txt = note"]).sorted())
    #expect(folder.stamp("public/CNAME") == before)
  }

  @Test func namesNeedNotBeText() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("public")
    // ISO 8859-1, as an old FTP client leaves it; macOS refuses such names.
    let name = Array(folder["public/caf"].utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
    let file = open(name, O_CREAT | O_WRONLY, 0o600)
    guard file >= 0 else { return }
    close(file)
    try folder.publish(["a.html": "1"])
    try folder.publish(["a.html": "2"])
    var status = stat()
    #expect(lstat(name, &status) == 0)
  }

  @Test func modesOfFoldersAreKept() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "public/private/inner/x.txt")
    try folder.publish(["a.html": "1"])
    chmod(folder["public/private/inner"], 0o500)
    chmod(folder["public/private"], 0o700)
    chmod(folder["public"], 0o750)
    try folder.publish(["a.html": "2"])
    try folder.publish(["a.html": "3"])
    try folder.publish(["a.html": "4"])
    #expect(folder.stamp("public").mode == 0o750)
    #expect(folder.stamp("public/private").mode == 0o700)
    #expect(folder.stamp("public/private/inner").mode == 0o500)
    #expect(folder.tree().last == "private/inner/x.txt = secret")
    for tree in ["public", ".public.previous"] { chmod(folder[tree + "/private/inner"], 0o700) }
  }

  @Test func aForeignFileInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a"])
    try folder.write("mine", to: "public/b/c.html")
    let error = #expect(throws: PublishError.self) { try folder.publish(["a.html": "A", "b/c.html": "c"]) }
    let path = folder.resolved + "/public/b/c.html"
    #expect(
      error?.description == """
        \(path) was not made by Rejoinder, and the site has an output of that name
        move that file away, or give the record or asset another name
        """)
    #expect(folder.tree() == ["a.html = a", "b/", "b/c.html = mine"])
    #expect(try folder.names() == [".public.lock", "public"])
  }

  /// What stands in the old tree, what the site makes, and what is named as being in the way.
  @Test(arguments: [
    ("x", "x/index.html", "x"), ("x/mine.txt", "x", "x"), ("x/y/z/mine.txt", "x/y", "x/y"),
  ])
  func foreignFilesAndFolders(mine: String, ours: String, named: String) throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a"])
    try folder.write("mine", to: "public/" + mine)
    let before = folder.tree()
    #expect(throws: PublishError.foreign(path: folder.resolved + "/public/" + named)) {
      try folder.publish(["a.html": "a", ours: "ours"])
    }
    #expect(folder.tree() == before)
  }

  @Test func aForeignFileInAFolderThatBecomesAFile() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["x/index.html": "a"])
    try folder.write("mine", to: "public/x/mine.txt")
    #expect(throws: PublishError.foreign(path: folder.resolved + "/public/x/mine.txt")) {
      try folder.publish(["x": "ours"])
    }
    #expect(folder.tree() == ["x/", "x/index.html = a", "x/mine.txt = mine"])
  }

  @Test func aForeignLinkInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a"])
    try folder.write("ours", to: "elsewhere/index.html")
    try folder.link("public/x", to: "../elsewhere")
    try folder.link("public/y", to: "a.html")
    #expect(throws: PublishError.foreign(path: folder.resolved + "/public/x")) {
      try folder.publish(["a.html": "a", "x/index.html": "ours"])
    }
    #expect(throws: PublishError.foreign(path: folder.resolved + "/public/y")) {
      try folder.publish(["a.html": "a", "y": "a"])
    }
    #expect(folder.tree("elsewhere") == ["index.html = ours"])
  }

  @Test func anEqualForeignFileIsAdopted() throws {
    let folder = try TemporaryFolder()
    try folder.write("same", to: "public/b/c.html")
    let before = folder.stamp("public/b/c.html")
    let summary = try folder.publish(["a.html": "a", "b/c.html": "same"])
    #expect(summary == PublishSummary(written: 1, unchanged: 1, removed: 0))
    #expect(folder.stamp("public/b/c.html") == before)
    #expect(try folder.publish(["a.html": "a"]).removed == 1)
    #expect(folder.tree() == ["a.html = a"])
  }
}
