import Diagnostics

/// A content file split into its front matter and its Markdown, both still bytes.
struct Document {
  /// The file, relative to the site's folder.
  let path: String
  /// The YAML between the two `---` lines.
  let frontMatter: ArraySlice<UInt8>
  /// Everything after the closing `---` line.
  let body: ArraySlice<UInt8>
  /// The number of the body's first line in the file, from 1.
  let bodyFirstLine: Int

  /// Splits a file.
  ///
  /// - Throws: what keeps the file from being read at all: it is not UTF-8, has a NUL, or has no front
  ///   matter.
  init(path: String, bytes: [UInt8]) throws(DocumentFault) {
    if let fault = EncodingFault.first(in: bytes) { throw .encoding(fault) }
    self.path = path
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = LineReader(bytes: bytes, next: start)
    guard let opening = lines.readLine(), Self.isFence(bytes[opening]) else {
      throw .frontMatterMissing
    }
    let first = lines.next
    while let line = lines.readLine() {
      guard Self.isFence(bytes[line]) else { continue }
      frontMatter = bytes[first..<line.lowerBound]
      body = bytes[lines.next...]
      bodyFirstLine = lines.number + 1
      return
    }
    throw .frontMatterNotClosed
  }

  /// Three hyphens, perhaps with blanks after them.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

/// What keeps a content file from being split.
enum DocumentFault: Error {
  case encoding(EncodingFault)
  case frontMatterMissing
  case frontMatterNotClosed
}

/// Walks the lines of a file, whichever of LF, CR LF and CR ends them.
struct LineReader {
  let bytes: [UInt8]
  /// Where the next line begins.
  var next: Int
  /// How many lines have been read.
  var number = 0

  init(bytes: [UInt8], next: Int) {
    self.bytes = bytes
    self.next = next
  }

  /// The next line without its end; nil at the end of the file.
  mutating func readLine() -> Range<Int>? {
    guard next < bytes.count else { return nil }
    let start = next
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") {
      end += 1
    }
    next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == UInt8(ascii: "\n") {
      next = end + 2
    }
    number += 1
    return start..<end
  }
}
