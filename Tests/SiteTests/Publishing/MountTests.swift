#if os(Linux)
  import Foundation
  import Testing

  @testable import Site

  /// Needs the right to mount, as root in a container with it has; says so otherwise.
  @Suite struct MountTests {
    /// Mounts a file system of `options` at `name` of the folder; nil when that is not allowed.
    private func mounted(
      _ folder: TemporaryFolder, _ name: String, options: String = "size=1m"
    ) throws -> Mount? {
      try folder.makeFolder(name)
      guard mount("tmpfs", folder[name], "tmpfs", 0, options) == 0 else {
        print("skipped: mounting is not allowed here: \(PublishError.text(ofErrno: errno))")
        return nil
      }
      return Mount(path: folder[name])
    }

    private final class Mount {
      let path: String
      init(path: String) { self.path = path }
      deinit { umount2(path, Int32(MNT_DETACH)) }
    }

    @Test func aFullDiskLeavesTheSiteAsItWas() throws {
      let folder = try TemporaryFolder()
      guard let mount = try mounted(folder, "disk") else { return }
      defer { withExtendedLifetime(mount) {} }
      let large = String(repeating: "x", count: 300_000)
      try folder.publish(["a": "a" + large, "b": "b"], to: "disk/public")
      let before = folder.tree("disk/public")
      #expect(
        throws: PublishError.failed(.write, path: folder.resolved + "/disk/.public.next/d", errno: ENOSPC)
      ) {
        try folder.publish(["a": "A", "b": "b", "c": large, "d": large + large], to: "disk/public")
      }
      #expect(folder.tree("disk/public") == before)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder["disk"]).sorted() == [
          ".public.lock", "public",
        ])
      try folder.publish(["a": "A", "b": "b"], to: "disk/public")
      #expect(folder.tree("disk/public") == ["a = A", "b = b"])
    }

    @Test func aMountedOutputFolderIsTold() throws {
      let folder = try TemporaryFolder()
      guard let mount = try mounted(folder, "public") else { return }
      defer { withExtendedLifetime(mount) {} }
      #expect(throws: PublishError.mountPoint(path: folder.resolved + "/public")) {
        try folder.publish(["a": "a"])
      }
    }

    @Test func aBindMountIsToldToo() throws {
      let folder = try TemporaryFolder()
      try folder.makeFolder("www")
      try folder.makeFolder("public")
      guard mount(folder["www"], folder["public"], "", UInt(MS_BIND), nil) == 0 else {
        return print("skipped: mounting is not allowed here")
      }
      defer { umount2(folder["public"], Int32(MNT_DETACH)) }
      #expect(throws: PublishError.exchangeRefused(path: folder.resolved + "/public", errno: EBUSY)) {
        try folder.publish(["a": "a"])
      }
      #expect(try folder.names() == [".public.lock", "public", "www"])
    }

    @Test func nothingMountedInsideIsCopiedOrDeleted() throws {
      let folder = try TemporaryFolder()
      try folder.publish(["a": "1"])
      try folder.write("film", to: "media/film")
      try folder.makeFolder("public/media")
      guard mount(folder["media"], folder["public/media"], "", UInt(MS_BIND), nil) == 0 else {
        return print("skipped: mounting is not allowed here")
      }
      defer { umount2(folder["public/media"], Int32(MNT_DETACH)) }
      #expect(throws: PublishError.mountPoint(path: folder.resolved + "/public/media")) {
        try folder.publish(["a": "2"])
      }
      #expect(folder.tree() == ["a = 1", "media/", "media/film = film"])
      // The same under the name of a leftover.
      try folder.makeFolder(".public.next/media")
      mount(folder["media"], folder[".public.next/media"], "", UInt(MS_BIND), nil)
      defer { umount2(folder[".public.next/media"], Int32(MNT_DETACH)) }
      #expect(throws: PublishError.self) { try folder.publish(["a": "1"]) }
      #expect(folder.tree("media") == ["film = film"])
    }

    @Test func aReadOnlyFileSystemIsTold() throws {
      let folder = try TemporaryFolder()
      guard let mount = try mounted(folder, "disk", options: "size=1m,ro") else { return }
      defer { withExtendedLifetime(mount) {} }
      #expect(
        throws: PublishError.failed(.create, path: folder.resolved + "/disk/.public.lock", errno: EROFS)
      ) {
        try folder.publish(["a": "a"], to: "disk/public")
      }
    }
  }
#endif
