/// What is handed to libcmark in place of a text, so that its tree has what the extensions need.
///
/// - The line that begins a footnote's text becomes that of a list item, of the same indent.
/// - Each footnote's label becomes a link definition, so that libcmark itself finds its marks.
/// - A delimiter row that libcmark would take for a list item begins with another sign.
/// - Signs of emphasis in bare addresses get a backslash.
/// - The cells of tables stand before the text once more, each a paragraph of its own.
///
/// What a line has become is checked against the tree (`BlockReview`); a guess that was wrong is left
/// out of a second plan.
struct SourcePlan {
  let scan: SourceScan
  /// Whether punctuation is smart.
  let isSmart: Bool
  /// The footnotes, in the order of the text.
  private(set) var notes: [SourceScan.NoteLine]
  /// The cells of tables that have signs with a meaning in them, in the order of the text.
  private(set) var cells: [TableSyntax.Cell]
  /// What stands before and behind tables in the same paragraph, in the order of the text.
  private(set) var paragraphs: [Lines] = []
  /// The delimiter rows that are rewritten, ascending.
  private(set) var rewrittenRows: [Int]
  /// Where a backslash is put before a sign that belongs to an address, ascending.
  private(set) var escapes: [Int] = []
  /// The sign with which the address of a footnote begins: a noncharacter that the text does not have.
  let noteSign: [UInt8]

  /// Some lines of a paragraph.
  struct Lines: Hashable {
    /// Where the first stands.
    let first: Range<Int>
    /// Where the others stand.
    let more: [Range<Int>]

    /// Where all of them stand, with whatever is between them.
    var range: Range<Int> { first.lowerBound..<(more.last ?? first).upperBound }
  }

  /// A part of the text that is parsed by itself.
  enum Fragment {
    case cell(TableSyntax.Cell)
    case lines(Lines)

    /// Where it stands.
    var range: Range<Int> {
      switch self {
      case .cell(let cell): cell.source
      case .lines(let lines): lines.range
      }
    }
  }

  /// The text as it is, with what is surely or probably needed.
  init(_ scan: SourceScan, isSmart: Bool) {
    self.scan = scan
    self.isSmart = isSmart
    let text = scan.lines.text
    noteSign = scan.notes.isEmpty ? [] : Self.unusedSign(in: text)
    notes = noteSign.isEmpty ? [] : scan.notes
    rewrittenRows = scan.delimiterRows.filter { Self.looksLikeItem(text, $0, scan.lines) }
    cells = TableGuess(lines: scan.lines, isSmart: isSmart).cells(at: scan.delimiterRows)
  }

  /// Whether the text is parsed as it is and nothing is to be looked for among its blocks.
  var isTrivial: Bool { notes.isEmpty && scan.delimiterRows.isEmpty && escapes.isEmpty }

  /// The same with signs escaped that stand in addresses.
  func escaping(_ signs: [Int]) -> SourcePlan {
    var plan = self
    plan.escapes = Set(escapes + signs).sorted()
    return plan
  }

  /// The same without what turned out to be something else, and with the parts that are needed.
  func revised(
    notes wrongNotes: Set<Int>, rows wrongRows: Set<Int>, cells: [TableSyntax.Cell], paragraphs: [Lines]
  ) -> SourcePlan {
    var plan = self
    plan.notes.removeAll { wrongNotes.contains($0.line) }
    plan.rewrittenRows.removeAll { wrongRows.contains($0) }
    plan.cells = cells
    plan.paragraphs = paragraphs
    return plan
  }

  /// The place in `cells` of a cell; nil when it is not among them.
  func index(of cell: TableSyntax.Cell) -> Int? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].source.lowerBound < cell.source.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low] == cell ? low : nil
  }

  /// A delimiter row that begins with a hyphen and a blank.
  private static func looksLikeItem(
    _ text: UnsafeRawBufferPointer, _ line: Int, _ lines: LineTable
  ) -> Bool {
    hyphen(ofRow: line, in: lines).map { $0 + 1 < text.count && text[$0 + 1].isBlank } ?? false
  }

  /// Where the hyphen stands with which a delimiter row begins.
  private static func hyphen(ofRow line: Int, in lines: LineTable) -> Int? {
    let range = lines.range(of: line)
    let start = range.first { !lines.text[$0].isBlank && lines.text[$0] != UInt8(ascii: ">") }
    return start.flatMap { lines.text[$0] == UInt8(ascii: "-") ? $0 : nil }
  }

  /// The first of the noncharacters U+FDD0 to U+FDEF (Unicode 15, section 23.7) that does not occur, not
  /// as a character reference either.
  private static func unusedSign(in text: UnsafeRawBufferPointer) -> [UInt8] {
    var used: Set<UInt8> = []
    var index = 0
    while index + 2 < text.count {
      if text[index] == 0xEF, text[index + 1] == 0xB7 { used.insert(text[index + 2]) }
      if text[index] == UInt8(ascii: "&"), text[index + 1] == UInt8(ascii: "#"),
        let last = lastByte(ofReferenceAt: index + 2, in: text)
      {
        used.insert(last)
      }
      index += 1
    }
    return (0x90...0xAF).first { !used.contains($0) }.map { [0xEF, 0xB7, $0] } ?? []
  }

  /// The last byte in UTF-8 of the noncharacter whose number stands at a place.
  private static func lastByte(ofReferenceAt start: Int, in text: UnsafeRawBufferPointer) -> UInt8? {
    let isHex = text[start] | 0x20 == UInt8(ascii: "x")
    let digits = text[(isHex ? start + 1 : start)...].prefix(8).prefix { $0.isDigit || $0.isLetter }
    guard let number = Int(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10),
      (0xFDD0...0xFDEF).contains(number)
    else { return nil }
    return UInt8(0x90 + number - 0xFDD0)
  }
}
