/// Diagnostics as a person reads them: what is wrong, the line it is in, and how to mend it.
///
///     content/responses/x.md:7:15: error: no inspection is called "iosp" [unknown-reference]
///       7 | responds_to: [iosp]
///         |               ^~~~
///         = did you mean "iops"?
public struct TextReport {
  /// Whether to use colour (ANSI escape codes).
  let colour: Bool
  /// Gives the bytes of a file of the site, if it can still be read.
  let source: (String) -> [UInt8]?

  /// The widest excerpt of a source line that is shown, in code points.
  static let excerptWidth = 120

  /// Makes a report that reads source lines through `source`.
  public init(colour: Bool = false, source: @escaping (String) -> [UInt8]?) {
    self.colour = colour
    self.source = source
  }

  /// The text of all diagnostics, in order, each ending in a line break.
  public func text(of diagnostics: [Diagnostic]) -> String {
    var result = ""
    var open = OpenFile()
    for diagnostic in diagnostics {
      let path = diagnostic.place.path
      if open.path != path { open = OpenFile(path: path, lines: source(path).map(SourceLines.init)) }
      append(diagnostic, &open, to: &result)
    }
    return result
  }

  /// A failure of the world, which no file of the site is to blame for: a line, and its help.
  public static func text(ofFailure message: String, help: [String]) -> String {
    "rejoinder: error: \(visible(message))\n" + help.map { "  = \(visible($0))\n" }.joined()
  }

  /// The file that diagnostics point into, and the line of it that was shown last: a line may be long
  /// and have many of them.
  private struct OpenFile {
    var path = ""
    var lines: SourceLines?
    private var number = 0
    private var scalars: [Unicode.Scalar]?

    init(path: String = "", lines: SourceLines? = nil) {
      self.path = path
      self.lines = lines
    }

    mutating func line(_ wanted: Int) -> [Unicode.Scalar]? {
      if number != wanted {
        number = wanted
        scalars = lines?.line(wanted).map { Array($0.unicodeScalars) }
      }
      return scalars
    }
  }

  private func append(_ diagnostic: Diagnostic, _ open: inout OpenFile, to result: inout String) {
    let mark = diagnostic.place.mark
    result += Self.visible(diagnostic.place.path)
    if mark.line > 0 { result += ":\(mark.line):\(mark.column)" }
    let tint = diagnostic.severity == .error ? "31" : "33"
    result += ": " + paint(diagnostic.severity.rawValue + ":", "1;" + tint)
    result += " " + paint(Self.visible(diagnostic.message), "1") + " [\(diagnostic.id)]\n"
    var margin = "    "
    if mark.line > 0, let line = open.line(Int(mark.line)) {
      let number = "\(mark.line)"
      margin = String(repeating: " ", count: number.count + 3)
      let excerpt = Excerpt(of: line, around: mark, width: Self.excerptWidth)
      result += "  \(number) | \(excerpt.text)\n"
      result += margin + "| " + paint(excerpt.underline, tint) + "\n"
    }
    for line in diagnostic.help { result += margin + "= " + Self.visible(line) + "\n" }
  }

  private func paint(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// The text with everything a terminal would obey instead of print replaced.
  static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(Prose.isPrintable(scalar) ? scalar : "\u{FFFD}")
    }
    return result
  }
}

/// The lines of one file; LF, CR LF and CR end a line.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let next = index + 1
      if byte == UInt8(ascii: "\n") { starts.append(next) }
      if byte == UInt8(ascii: "\r"), next == bytes.count || bytes[next] != UInt8(ascii: "\n") {
        starts.append(next)
      }
    }
    self.starts = starts
  }

  /// The text of the line with this number, from 1, without its end; nil when there is none.
  func line(_ number: Int) -> String? {
    guard starts.indices.contains(number - 1) else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    var line = bytes[starts[number - 1]..<end]
    while let last = line.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      line = line.dropLast()
    }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    return String(decoding: line, as: UTF8.self)
  }
}

/// A line of source cut to a width, and the underline that belongs under it.
struct Excerpt {
  let text: String
  let underline: String

  init(of scalars: [Unicode.Scalar], around mark: Mark, width: Int) {
    let first = min(max(0, Int(mark.column) - 1), scalars.count)
    var start = 0
    var end = scalars.count
    if scalars.count > width {
      start = max(0, min(first - width / 4, scalars.count - width))
      end = start + width
    }
    let stop = min(max(first + Int(mark.length), first + 1), end)
    var text = start > 0 ? "…" : ""
    var under = start > 0 ? " " : ""
    for index in start..<end {
      let scalar = scalars[index]
      let shown: Unicode.Scalar = scalar == "\t" || Prose.isPrintable(scalar) ? scalar : "\u{FFFD}"
      text.unicodeScalars.append(shown)
      let columns = scalar == "\t" ? 1 : Self.columns(of: shown)
      if index < first {
        under += scalar == "\t" ? "\t" : String(repeating: " ", count: columns)
      } else if index < stop {
        under += index == first ? "^" : ""
        under += String(repeating: "~", count: index == first ? max(0, columns - 1) : columns)
      }
    }
    if first >= end { under += "^" }
    self.text = end < scalars.count ? text + "…" : text
    self.underline = under
  }

  /// How many columns of a terminal a printable scalar takes: 0 for a combining mark, 2 for the wide
  /// blocks of East Asian scripts and emoji (Unicode Standard Annex 11), otherwise 1.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
