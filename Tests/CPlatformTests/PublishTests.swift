import CPlatform
import Foundation
import Testing

@Suite final class PublishTests {
  private let path: String
  private let folder: Int32

  init() throws {
    path = NSTemporaryDirectory() + "/rejoinder-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    folder = open(path, O_RDONLY | O_DIRECTORY)
  }

  deinit {
    close(folder)
    try? FileManager.default.removeItem(atPath: path)
  }

  private func make(_ name: String, file: String) throws {
    try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: path + "/" + name + "/" + file))
  }

  private func files(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + name)
  }

  @Test func foldersAreExchanged() throws {
    try make("a", file: "1")
    try make("b", file: "2")
    #expect(rj_exchange(folder, "a", "b") == 0)
    #expect(try files("a") == ["2"])
    #expect(try files("b") == ["1"])
    #expect(rj_exchange(folder, "a", "c") == ENOENT)
  }

  @Test func aNewNameReplacesNothing() throws {
    try make("a", file: "1")
    try make("b", file: "2")
    #expect(rj_rename_new(folder, "a", "b") == EEXIST)
    #expect(rj_rename_new(folder, "a", "c") == 0)
    #expect(try files("c") == ["1"])
    #expect(try files("b") == ["2"])
    #expect(rj_rename_new(folder, "a", "d") == ENOENT)
  }

  @Test func theFileSystemIsSynced() {
    #expect(rj_sync_filesystem(folder) == 0)
    #expect(rj_sync_filesystem(-1) == EBADF)
  }

  @Test func foldersAreOpenedButNotThroughLinks() throws {
    try make("a/b", file: "1")
    symlink("a", path + "/link")
    var descriptor: Int32 = -1
    #expect(rj_open_folder(folder, "a/b", &descriptor) == 0)
    #expect(descriptor >= 0)
    close(descriptor)
    #expect([ELOOP, ENOTDIR].contains(rj_open_folder(folder, "link", &descriptor)))
    #expect(rj_open_folder(folder, "a/b/1", &descriptor) == ENOTDIR)
    #expect(rj_open_folder(folder, "c", &descriptor) == ENOENT)
  }
}
