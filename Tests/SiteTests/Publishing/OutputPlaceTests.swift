import Foundation
import Testing

@testable import Site

@Suite struct OutputPlaceTests {
  @Test func aLinkIsFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("www/site")
    try folder.link("public", to: "www/site")
    try folder.publish(["a.html": "1"])
    try folder.publish(["a.html": "2"], to: "public/")
    #expect(folder.tree("www/site") == ["a.html = 2"])
    #expect(folder.tree("www/.site.previous") == ["a.html = 1"])
    #expect(try folder.names() == ["public", "www"])
  }

  @Test func namesBesideTheFolder() throws {
    let folder = try TemporaryFolder()
    let place = try OutputPlace(of: folder["public///"])
    #expect(place.shown(place.next) == folder.resolved + "/.public.next")
    #expect(place.shown(place.previous) == folder.resolved + "/.public.previous")
    #expect(place.shown(place.lock) == folder.resolved + "/.public.lock")
    #expect(place.shown(inside: "a/b") == folder.resolved + "/public/a/b")
  }

  @Test func noSuchPlaces() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", to: "file")
    try folder.link("dangling", to: "nothing")
    try folder.link("tofile", to: "file")
    let resolved = folder.resolved
    let expected: [(String, PublishError)] = [
      (folder["file"], .notAFolder(path: resolved + "/file")),
      (folder["tofile"], .notAFolder(path: resolved + "/file")),
      (folder["file/public"], .failed(.open, path: folder["file/public"], errno: ENOTDIR)),
      (folder["dangling"], .brokenLink(path: folder["dangling"])),
      (folder["missing/public"], .noParent(path: folder["missing"])),
      ("/", .unusableOutput(path: "/")),
      ("", .unusableOutput(path: "")),
    ]
    for (path, error) in expected {
      #expect(throws: error) { try Publication.open(output: path, kind: .public) }
    }
  }
}
