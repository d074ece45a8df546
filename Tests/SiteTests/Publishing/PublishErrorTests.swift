import Foundation
import Testing

@testable import Site

@Suite struct PublishErrorTests {
  /// Every case and its whole text.
  static let texts: [(PublishError, String, String)] = [
    (
      .failed(.write, path: "/s/.public.next/a", errno: ENOSPC), "disk-full",
      """
      cannot write /s/.public.next/a: No space left on device
      make room on the disk and build again; the published site is untouched
      """
    ),
    (
      .failed(.list, path: "/s/public", errno: EACCES), "output-not-written",
      """
      cannot list the files in /s/public: Permission denied
      let the user who builds write to that folder and the one it is in
      """
    ),
    (
      .failed(.create, path: "/s/.public.lock", errno: EROFS), "output-not-written",
      """
      cannot create /s/.public.lock: Read-only file system
      choose a folder on a file system that can be written with --output
      """
    ),
    (
      .failed(.open, path: "/s/file/public", errno: ENOTDIR), "output-not-written",
      """
      cannot open /s/file/public: Not a directory
      a part of that path is a file and not a folder: move it away
      """
    ),
    (
      .notAFolder(path: "/s/public"), "bad-output-folder",
      """
      /s/public is not a folder
      move it away, or choose another folder with --output
      """
    ),
    (
      .brokenLink(path: "/s/public"), "bad-output-folder",
      """
      /s/public is a link to something that does not exist
      make the folder it leads to, or remove the link
      """
    ),
    (
      .noParent(path: "/s"), "bad-output-folder",
      """
      the folder /s does not exist
      make that folder first, or choose another one with --output
      """
    ),
    (
      .unusableOutput(path: "/"), "bad-output-folder",
      """
      / cannot be an output folder
      choose a folder inside another one with --output
      """
    ),
    (
      .mountPoint(path: "/s/public"), "output-not-exchangeable",
      """
      a file system is mounted at /s/public
      a mounted folder cannot be exchanged in one step: publish the parent folder instead
      """
    ),
    (
      .exchangeRefused(path: "/s/public", errno: EINVAL), "output-not-exchangeable",
      """
      the file system refuses to exchange /s/public for the new site: Invalid argument
      a mounted folder cannot be exchanged in one step: publish the parent folder instead
      """
    ),
    (
      .brokenManifest(path: "/s/public/.rejoinder-manifest", line: 3), "bad-manifest",
      """
      line 3 of /s/public/.rejoinder-manifest is not as Rejoinder writes it
      restore that file, or move the output folder away and build again
      """
    ),
    (
      .newerManifest(path: "/s/public/.rejoinder-manifest"), "bad-manifest",
      """
      /s/public/.rejoinder-manifest was written by a newer Rejoinder
      build with that version, or move the output folder away and build again
      """
    ),
    (
      .badPath("a//b", .emptyPart), "bad-output-path",
      """
      an output has the path "a//b", which has an empty part
      this is a defect of Rejoinder: please report it
      """
    ),
    (
      .duplicatePath("a/b"), "bad-output-path",
      """
      two outputs have the path "a/b"
      this is a defect of Rejoinder: please report it
      """
    ),
    (
      .fileAndFolder("a/b"), "bad-output-path",
      """
      "a/b" is an output and also the folder of another one
      this is a defect of Rejoinder: please report it
      """
    ),
    (
      .changedMeanwhile(path: "content/files/report.pdf"), "changed-meanwhile",
      """
      content/files/report.pdf changed while the site was built
      build again when nothing writes to it any more
      """
    ),
    (
      .alreadyEnded, "publication-ended",
      """
      the publication has already ended
      this is a defect of Rejoinder: please report it
      """
    ),
  ]

  @Test(arguments: texts)
  func wholeText(error: PublishError, id: String, text: String) {
    #expect(error.id == id)
    #expect(error.description == text)
  }

  @Test func brokenManifestIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a"])
    try folder.write("what?\n", to: "public/.rejoinder-manifest")
    let path = folder.resolved + "/public/.rejoinder-manifest"
    #expect(throws: PublishError.brokenManifest(path: path, line: 1)) { try folder.publish(["a.html": "b"]) }
    #expect(folder.tree() == ["a.html = a"])
  }

  @Test func aFolderThatMayNotBeWritten() throws {
    guard geteuid() != 0 else { return print("skipped: root may write to a read-only folder") }
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a"])
    try folder.remove(".public.lock")
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(throws: PublishError.failed(.create, path: folder.resolved + "/.public.lock", errno: EACCES)) {
      try folder.publish(["a.html": "b"])
    }
    #expect(folder.tree() == ["a.html = a"])
  }
}
