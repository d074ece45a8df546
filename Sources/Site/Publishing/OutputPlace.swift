#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the output folder is, symbolic links resolved, and the names beside it.
///
/// Everything is done relative to the open parent folder, so that a publication stays in one place
/// even if somebody renames a folder above it meanwhile.
struct OutputPlace: Sendable {
  let parent: OpenFile
  /// The path of the parent folder, for messages.
  let parentPath: String
  /// The output folder's own name, such as `public`.
  let name: String
  /// The tree that is being prepared.
  var next: String { ".\(name).next" }
  /// The tree that was published before.
  var previous: String { ".\(name).previous" }
  /// The file whose lock makes builds wait for each other.
  var lock: String { ".\(name).lock" }
  /// The file that says from what the published site was made.
  var stamp: String { ".\(name).stamp" }

  /// Finds the place of `output`, which need not exist while its parent does.
  init(of output: String) throws(PublishError) {
    var path = output
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    var status = stat()
    var wanted: (parent: String, name: String)
    if lstat(path, &status) == 0 {
      guard let resolved = Self.resolve(path) else { throw Self.unresolved(path, errno) }
      wanted = Self.split(resolved)
    } else {
      let code = errno
      wanted = Self.split(path)
      guard code == ENOENT else { throw .failed(.open, path: path, errno: code) }
      guard let resolved = Self.resolve(wanted.parent) else {
        throw errno == ENOENT ? .noParent(path: wanted.parent) : Self.unresolved(wanted.parent, errno)
      }
      wanted.parent = resolved
    }
    guard !["", ".", ".."].contains(wanted.name) else { throw .unusableOutput(path: output) }
    let descriptor = open(wanted.parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed(.open, path: wanted.parent, errno: errno) }
    (parent, parentPath, name) = (OpenFile(descriptor), wanted.parent, wanted.name)
  }

  /// The path of something in the parent folder, for messages.
  func shown(_ name: String) -> String {
    parentPath == "/" ? "/" + name : parentPath + "/" + name
  }

  /// The path of something inside the output folder, for messages.
  func shown(inside path: String) -> String {
    shown(name) + "/" + path
  }

  /// realpath(3): absolute, without symbolic links; nil with `errno`.
  private static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func unresolved(_ path: String, _ code: Int32) -> PublishError {
    code == ENOENT ? .brokenLink(path: path) : .failed(.open, path: path, errno: code)
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let name = String(path[path.utf8.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }
}
