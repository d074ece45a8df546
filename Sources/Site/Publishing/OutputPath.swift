/// The checked path of one output, relative to the output folder, with `/` between its parts.
///
/// Two paths are equal when their bytes are, as for the file system, while `String` holds two
/// spellings of one accented letter for equal.
struct OutputPath: Sendable {
  let text: String

  /// The file that lists what Rejoinder owns; no output may have its name.
  static let manifest = ".rejoinder-manifest"

  /// Checks a path that a caller gave.
  init(_ path: String) throws(PublishError) {
    var text = path
    text.makeContiguousUTF8()
    if let fault = text.utf8.withContiguousStorageIfAvailable(Self.fault) ?? nil {
      throw .badPath(path, fault)
    }
    self.text = text
  }

  /// The path of the folder it is in, without its last slash; empty at the top.
  var folder: Substring {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return text[..<slash]
  }

  /// The first thing wrong with the bytes of a path.
  static func fault(in bytes: UnsafeBufferPointer<UInt8>) -> PublishError.PathFault? {
    if bytes.isEmpty { return .empty }
    if bytes[0] == UInt8(ascii: "/") { return .absolute }
    var start = 0
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] != UInt8(ascii: "/") {
        // The manifest has one line for a file, so that a line break may not be in a path either.
        if bytes[index] < 0x20 || bytes[index] == 0x7F { return .controlCharacter }
        continue
      }
      let part = bytes[start..<index]
      if part.isEmpty { return .emptyPart }
      if part.count <= 2, part.allSatisfy({ $0 == UInt8(ascii: ".") }) { return .dots }
      start = index + 1
    }
    return bytes.elementsEqual(manifest.utf8) ? .reserved : nil
  }
}

extension OutputPath: Comparable {
  static func == (left: OutputPath, right: OutputPath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.order(against: right.text.utf8, isPrefix: false) < 0
  }

  /// Negative, 0 or positive as this path is before, at or behind `other` in the order of bytes; with
  /// `isPrefix`, 0 also when this path only begins with `other`.
  func order(against other: some Collection<UInt8>, isPrefix: Bool) -> Int {
    let result: Int? = text.utf8.withContiguousStorageIfAvailable { mine in
      other.withContiguousStorageIfAvailable { theirs in
        for index in 0..<min(mine.count, theirs.count) where mine[index] != theirs[index] {
          return Int(mine[index]) - Int(theirs[index])
        }
        return isPrefix && mine.count > theirs.count ? 0 : mine.count - theirs.count
      } ?? 0
    }
    return result ?? 0
  }
}
