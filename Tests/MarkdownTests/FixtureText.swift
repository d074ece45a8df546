/// How texts are written in the files of Cases, whose README.md says which sign stands for what: nothing
/// in them is invisible.
enum FixtureText {
  /// What stands above and below each case, as in the specification of CommonMark.
  static let fence = String(repeating: "`", count: 32)

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = ["\t": "→", "\r": "␍", "\n": "␊"]
  private static let meanings: [Unicode.Scalar: Unicode.Scalar] = [
    "→": "\t", "␍": "\r", "␊": "\n", "␠": " ",
  ]

  /// The lines that a Markdown text is written in: the last one has no end, unless a sign for it stands there.
  static func lines(ofText text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var lines = split(text)
    if lines.last?.isEmpty == true {
      lines.removeLast()
      lines[lines.count - 1] += "\n"
    }
    return lines.map(written)
  }

  /// The lines that HTML and reports are written in, each of which has an end. No file can say of a result
  /// that its last line has none, but a test that fails can.
  static func lines(ofResult text: String) -> [String] {
    let lines = split(text)
    let last = lines.last == "" ? [] : lines.suffix(1).map { written($0) + "⟨no line feed⟩" }
    return lines.dropLast().map(written) + last
  }

  /// The Markdown text that is written in some lines, if they hold what can be read.
  static func text(of lines: [String]) -> String? {
    let meant = lines.compactMap(meaning)
    return meant.count == lines.count ? meant.joined(separator: "\n") : nil
  }

  /// The HTML or the report that is written in some lines, if they hold what can be read.
  static func result(of lines: [String]) -> String? {
    text(of: lines).map { lines.isEmpty ? "" : $0 + "\n" }
  }

  /// The parts between line feeds. Where CR stands before LF, both are one `Character`, so by scalar.
  static func split(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// A line with a visible sign for each that cannot be seen, or that means something else in a file.
  private static func written(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    let hasMeaning = line == "." || line.hasPrefix(fence)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      if let sign = signs[scalar] {
        result.unicodeScalars.append(sign)
      } else if scalar == " " && index == scalars.count - 1 {
        result += "␠"
      } else if isInvisible(scalar) || meanings[scalar] != nil || scalar == "⟨" || hasMeaning && index == 0 {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark, .unassigned,
      .privateUse:
      true
    case .spaceSeparator: scalar != " "
    default: false
    }
  }

  /// The line that is meant, if every number in it is that of a sign.
  private static func meaning(_ line: String) -> String? {
    var result = String.UnicodeScalarView()
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "⟨" {
        guard rest.starts(with: "U+".unicodeScalars), let end = rest.firstIndex(of: "⟩"),
          let value = UInt32(String(rest[..<end].dropFirst(2)), radix: 16),
          let meant = Unicode.Scalar(value)
        else { return nil }
        result.append(meant)
        rest = rest[end...].dropFirst()
      } else {
        result.append(meanings[scalar] ?? scalar)
      }
    }
    return String(result)
  }
}
