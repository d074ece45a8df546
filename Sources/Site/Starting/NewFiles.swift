#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that are to be made for a writer. None that is there is ever written over.
public struct NewFiles: Sendable {
  /// The folder in which they go; it is made if need be, with those above it.
  private let folder: String
  private let files: [(path: String, bytes: [UInt8])]

  /// Files with these paths below a folder.
  public init(_ files: [(path: String, bytes: [UInt8])], in folder: String) {
    (self.files, self.folder) = (files, folder)
  }

  /// Those of the paths at which there is something already, whatever it is.
  public var existing: [String] {
    var status = stat()
    return files.map(\.path).filter { lstat(folder + "/" + $0, &status) == 0 }
  }

  /// Makes all files. Where that fails, those that were made are removed again.
  public func write() throws(PublishError) {
    var made: [String] = []
    do throws(PublishError) {
      for file in files {
        let path = folder + "/" + file.path
        try Self.makeFolders(above: path)
        try Self.create(path, file.bytes)
        made.append(path)
      }
    } catch {
      for path in made { unlink(path) }
      throw error
    }
  }

  private static func makeFolders(above path: String) throws(PublishError) {
    for (index, sign) in path.utf8.enumerated() where sign == UInt8(ascii: "/") && index > 0 {
      let folder = String(decoding: path.utf8.prefix(index), as: UTF8.self)
      // mkdir(2) says EEXIST for a file as well; what is to be made in it then fails.
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST || errno == EISDIR else {
        throw .failed(.create, path: folder, errno: errno)
      }
    }
  }

  private static func create(_ path: String, _ bytes: [UInt8]) throws(PublishError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .failed(.create, path: path, errno: errno) }
    let file = OpenFile(descriptor)
    let code = bytes.withUnsafeBytes { OpenFile.write($0, to: file.descriptor) }
    guard code == 0 else {
      unlink(path)
      throw .failed(.write, path: path, errno: code)
    }
  }
}
