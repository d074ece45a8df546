import Foundation
import Testing

/// An empty folder for one test, removed with the value.
final class Scratch: Sendable {
  let path: String

  /// A folder in memory where there is such a thing: every build brings its file system to the disk,
  /// and what else the machine is writing would have to be waited for.
  init() throws {
    path = (Self.hasMemory ? "/dev/shm" : NSTemporaryDirectory()) + "/rejoinder-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Whether files can be kept in memory, and enough of them.
  private static let hasMemory: Bool = {
    var status = statvfs()
    guard access("/dev/shm", W_OK) == 0, statvfs("/dev/shm", &status) == 0 else { return false }
    return UInt64(status.f_bavail) * UInt64(status.f_frsize) > 256 << 20
  }()

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something inside.
  subscript(_ name: String) -> String { path + "/" + name }

  /// The path with symbolic links resolved, as messages have it.
  var resolved: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let folder = (self[name] as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // Foundation brings every file to the disk, which takes long for hundreds.
    let stream = try #require(fopen(self[name], "w"))
    defer { fclose(stream) }
    let written = data.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) }
    try #require(written == data.count)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self[name])), as: UTF8.self)
  }

  /// What is in this folder itself, or in one below.
  func names(_ name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[name]).sorted()
  }

  /// Every file below `name` with its bytes, dot files and manifest included, by its path from there.
  func tree(_ name: String = "public") throws -> [String: Data] {
    var files: [String: Data] = [:]
    try walk(name) { path, isFolder in
      if !isFolder {
        files[String(path.dropFirst(name.count + 1))] = try Data(contentsOf: URL(filePath: self[path]))
      }
    }
    return files
  }

  /// Every file and folder below `name` and itself, with its identity and time of last change.
  func stamps(_ name: String = "public") throws -> [String: [Int]] {
    var stamps = [name: try stamp(name)]
    try walk(name) { path, _ in stamps[path] = try stamp(path) }
    return stamps
  }

  private func stamp(_ name: String) throws -> [Int] {
    var status = stat()
    try #require(lstat(self[name], &status) == 0)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return [Int(status.st_ino), Int(time.tv_sec), Int(time.tv_nsec), Int(status.st_size)]
  }

  private func walk(_ name: String, _ visit: (String, _ isFolder: Bool) throws -> Void) throws {
    let stream = try #require(opendir(self[name]), "\(name) cannot be read")
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let child = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if child == "." || child == ".." { continue }
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      try visit(name + "/" + child, isFolder)
      if isFolder { try walk(name + "/" + child, visit) }
    }
  }
}
