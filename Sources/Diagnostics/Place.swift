/// A stretch of one line of a file, as people count it.
///
/// Lines and columns count from 1, columns and lengths in Unicode code points. The line 0 means the
/// file as a whole.
public struct Mark: Hashable, Sendable {
  /// The line, from 1; 0 for the file as a whole.
  public let line: Int32
  /// The column of the first code point, from 1.
  public let column: Int32
  /// The number of code points, at least 1.
  public let length: Int32

  /// Makes a mark; a length below 1 counts as 1.
  public init(line: Int, column: Int, length: Int = 1) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
    self.length = Int32(clamping: max(1, length))
  }

  /// The file as a whole.
  public static let wholeFile = Mark(line: 0, column: 0)
}

/// Where something is wrong: a file and a mark in it.
///
/// A diagnostic can be made only from a place, so that none is without one.
public struct Place: Hashable, Sendable {
  /// The file, relative to the site's folder, with `/` between its parts.
  public let path: String
  /// The stretch of text within the file.
  public let mark: Mark

  /// Makes a place from a file's path and a mark in it.
  public init(path: String, mark: Mark = .wholeFile) {
    self.path = path
    self.mark = mark
  }

  /// The diagnostic that says `problem` is here.
  public func reports(_ problem: some Problem) -> Diagnostic {
    Diagnostic(
      id: problem.id, severity: problem.severity, place: self,
      message: problem.message, help: problem.help)
  }

  /// The diagnostic that says of this place what another says of its own.
  public func repeats(_ other: Diagnostic) -> Diagnostic {
    Diagnostic(
      id: other.id, severity: other.severity, place: self, message: other.message, help: other.help)
  }
}

extension Place: Comparable {
  /// Orders by file, by bytes of its path, then by line and column.
  public static func < (left: Place, right: Place) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    if left.mark.line != right.mark.line { return left.mark.line < right.mark.line }
    if left.mark.column != right.mark.column { return left.mark.column < right.mark.column }
    return left.mark.length < right.mark.length
  }
}
