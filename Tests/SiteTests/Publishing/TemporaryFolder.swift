import Foundation
import Testing

@testable import Site

/// An empty folder under the system's folder for temporary files, removed with the value.
final class TemporaryFolder: Sendable {
  let path: String

  /// A folder; in memory, if asked and where there is such a thing, for tests that publish often and to
  /// which it does not matter what is brought to a disk.
  init(inMemory: Bool = false) throws {
    let parent = inMemory && Self.hasMemory ? "/dev/shm" : NSTemporaryDirectory()
    path = parent + "/rejoinder-" + UUID().uuidString
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

  /// The path with symbolic links resolved, as messages have it.
  var resolved: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The path of something inside.
  subscript(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    let folder = (self[name] as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: self[name]))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self[name])
  }

  /// Everything below `name`, a line each and sorted: `a/`, `a/b = contents`, `c -> target`. Manifests
  /// are left out.
  func tree(_ name: String = "public") -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: self[name]) else { return [] }
    var lines: [String] = []
    while let entry = walk.nextObject() as? String {
      if entry.hasSuffix(OutputPath.manifest) { continue }
      lines.append(Self.line(entry, self[name] + "/" + entry))
    }
    return lines.sorted()
  }

  /// What is in this folder itself.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private static func line(_ entry: String, _ path: String) -> String {
    if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      return entry + " -> " + target
    }
    guard let data = FileManager.default.contents(atPath: path) else { return entry + "/" }
    return entry + " = " + String(decoding: data, as: UTF8.self)
  }

  /// The identity and time of last change of what is at `name`.
  func stamp(_ name: String) -> Stamp {
    var status = stat()
    lstat(self[name], &status)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(
      inode: UInt64(status.st_ino), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
      mode: UInt32(status.st_mode & 0o7777))
  }
}

/// Which file it is and when it was changed last.
struct Stamp: Equatable {
  let inode: UInt64
  let seconds: Int
  let nanoseconds: Int
  let mode: UInt32
}

extension TemporaryFolder {
  /// Publishes these files to `public` with one worker.
  @discardableResult
  func publish(
    _ files: KeyValuePairs<String, String>, kind: PublicationKind = .public, to output: String = "public",
    progress: @escaping Publication.Progress = { _ in }
  ) throws(PublishError) -> PublishSummary {
    let publication = try Publication.open(output: self[output], kind: kind, progress: progress)
    var writer = PublicationWriter(publication)
    for (path, text) in files { try writer.put(path: path, bytes: Array(text.utf8)) }
    return try publication.commit([writer.finish()])
  }
}
