import Diagnostics

/// The numbers of footnotes: in the order in which the text first refers to them.
struct NoteNumbers {
  /// The footnotes that have a number, by their index in the plan; the number is the place plus 1.
  private(set) var order: [Int] = []
  private var numbers: [Int: Int] = [:]
  /// How often each is referred to so far.
  private var uses: [Int] = []
  /// The footnote that is being written: its number and the paragraph at whose end the way back stands.
  var current: (number: Int, paragraph: CmarkNode?)?
  /// The texts in brackets with a mark behind them that are being written.
  var openTexts: [CmarkNode] = []
  /// The footnotes by their labels; made for the first mark that stands beside another.
  var labels: [String: Int] = [:]

  /// The number of a footnote and how many times it has been referred to with this one.
  mutating func use(_ index: Int) -> (number: Int, use: Int) {
    let number = numbers[index] ?? order.count + 1
    if number > order.count {
      order.append(index)
      uses.append(0)
      numbers[index] = number
    }
    uses[number - 1] += 1
    return (number, uses[number - 1])
  }

  /// How often the footnote with a number is referred to so far.
  func uses(of number: Int) -> Int { uses[number - 1] }

  /// Whether the text refers to a footnote.
  func hasUse(of index: Int) -> Bool { numbers[index] != nil }
}

extension HTMLWalk {
  // MARK: Marks

  /// Whether a link or an image is the mark of a footnote: its definition is one that the plan made.
  func isNoteMark(_ node: CmarkNode) -> Bool {
    guard let plan, !plan.noteSign.isEmpty else { return false }
    return node.address.starts(with: plan.noteSign)
  }

  private enum NoteMark {
    /// `[^1]`
    case own
    /// `[^1][^2]`, which libcmark reads as one link; the first label.
    case pair(Slice<UnsafeRawBufferPointer>, Range<Int>)
    /// `[text][^1]`, likewise.
    case text
  }

  private func noteIndex(_ node: CmarkNode) -> Int? {
    guard let plan else { return nil }
    let index = Int(String(decoding: node.address.dropFirst(plan.noteSign.count), as: UTF8.self))
    return index.flatMap { plan.notes.indices.contains($0) ? $0 : nil }
  }

  /// What the mark of a footnote is, by how it is written: what libcmark makes of its label is markup
  /// to the one and a mere label to the other.
  private mutating func noteMark(_ node: CmarkNode) -> NoteMark {
    guard let first = node.firstChild, first.kind == .text, first.literal.first == UInt8(ascii: "^"),
      let contents = contentsOfLeaf, let site = contents.site(of: node)
    else { return .text }
    let whole = contents.source(of: site.whole)
    let start = whole.lowerBound + (node.kind == .image ? 1 : 0)
    let reader = LineReader(text: map.lines.text)
    guard let label = reader.noteLabel(from: start) else { return .text }
    let end = label.upperBound + 1
    if end < whole.upperBound, reader.noteLabel(from: end) != nil {
      return .pair(map.lines.text[label], start..<end)
    }
    return .own
  }

  /// Labels are compared without regard to case, as those of links are (CommonMark 0.30, section 6.3).
  private static func folded(_ label: Slice<UnsafeRawBufferPointer>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().uppercased()
  }

  /// Reports a mark without a footnote; which there are is asked only while somebody would read it.
  mutating func reportUnknownNote(_ label: String, at mark: Mark) {
    guard !findings.isFull(.error) else { return findings.addUnlisted(.error) }
    let known = plan?.notes.map { String(decoding: map.lines.text[$0.label], as: UTF8.self) } ?? []
    report(.unknownNote(label, known: known), at: mark)
  }

  /// Writes the mark of a footnote; says whether the text before it is still to be written.
  mutating func openNoteMark(_ node: CmarkNode) -> Bool {
    guard let index = noteIndex(node) else { return false }
    if node.kind == .image { html.append(UInt8(ascii: "!")) }
    switch noteMark(node) {
    case .own:
      writeMark(ofNote: index)
      return false
    case .pair(let label, let range):
      writeFirst(label, range)
      writeMark(ofNote: index)
      return false
    case .text:
      html.append(UInt8(ascii: "["))
      notes.openTexts.append(node)
      return true
    }
  }

  mutating func closeNoteMark(_ node: CmarkNode) {
    guard notes.openTexts.last == node, let index = noteIndex(node) else { return }
    notes.openTexts.removeLast()
    html.append(UInt8(ascii: "]"))
    writeMark(ofNote: index)
  }

  /// Writes the first mark of two that stand side by side.
  private mutating func writeFirst(_ label: Slice<UnsafeRawBufferPointer>, _ range: Range<Int>) {
    if let index = noteIndex(labelled: label) { return writeMark(ofNote: index) }
    html.append(literal: "[^")
    HTMLText.append(escaping: UnsafeRawBufferPointer(rebasing: label), to: &html)
    html.append(literal: "]")
    reportUnknownNote(String(decoding: label, as: UTF8.self), at: map.mark(range))
  }

  /// The footnote of a label; of several the first, as with link definitions.
  private mutating func noteIndex(labelled label: Slice<UnsafeRawBufferPointer>) -> Int? {
    guard let plan else { return nil }
    if notes.labels.isEmpty {
      for (index, note) in plan.notes.enumerated().reversed() {
        notes.labels[Self.folded(map.lines.text[note.label])] = index
      }
    }
    return notes.labels[Self.folded(label)]
  }

  private mutating func writeMark(ofNote index: Int) {
    let (number, use) = notes.use(index)
    html.append(literal: "<sup class=\"note-mark\"><a href=\"#page.note-")
    append(number)
    html.append(literal: "\" id=\"")
    appendMarkID(number, use)
    html.append(literal: "\" role=\"doc-noteref\" aria-label=\"Note ")
    append(number)
    html.append(literal: "\">")
    append(number)
    html.append(literal: "</a></sup>")
  }

  private mutating func appendMarkID(_ number: Int, _ use: Int) {
    html.append(literal: "page.note-")
    append(number)
    html.append(literal: "-mark")
    if use > 1 {
      html.append(UInt8(ascii: "-"))
      append(use)
    }
  }

  mutating func append(_ number: Int) { html.append(contentsOf: String(number).utf8) }

  // MARK: Texts

  /// Writes the footnotes that the text refers to, below it, and reports those that nothing refers to.
  mutating func writeNotes() {
    guard let plan, !plan.notes.isEmpty else { return }
    if !notes.order.isEmpty {
      openBlock("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n")
      var items: [Int: CmarkNode] = [:]
      for (item, index) in review.notes { items[index] = item }
      // A footnote may refer to others, which come after it.
      var number = 1
      while number <= notes.order.count {
        if let item = items[notes.order[number - 1]] { write(note: item, number) }
        number += 1
      }
      html.append(literal: "</ol>\n</section>\n")
    }
    reportUnused(plan)
  }

  private mutating func write(note item: CmarkNode, _ number: Int) {
    html.append(literal: "<li id=\"page.note-")
    append(number)
    html.append(literal: "\">\n")
    notes.current = (number, item.lastChild?.kind == .paragraph ? item.lastChild : nil)
    write(from: item.firstChild)
    if notes.current != nil {
      openBlock("<p>")
      appendWaysBack(number)
      html.append(literal: "</p>\n")
    }
    notes.current = nil
    html.append(literal: "</li>\n")
  }

  /// The way back to the text stands at the end of a footnote's last paragraph.
  mutating func closeNote(after paragraph: CmarkNode) {
    guard let current = notes.current, current.paragraph == paragraph else { return }
    html.append(UInt8(ascii: " "))
    appendWaysBack(current.number)
    notes.current = nil
  }

  private mutating func appendWaysBack(_ number: Int) {
    for use in 1...notes.uses(of: number) {
      if use > 1 { html.append(UInt8(ascii: " ")) }
      html.append(literal: "<a class=\"note-back\" href=\"#")
      appendMarkID(number, use)
      html.append(literal: "\" role=\"doc-backlink\" aria-label=\"Back to note ")
      append(number)
      html.append(literal: use > 1 ? " in the text, place " : " in the text")
      if use > 1 { append(use) }
      html.append(literal: "\">\u{21A9}\u{FE0E}</a>")
    }
  }

  private mutating func reportUnused(_ plan: SourcePlan) {
    var seen: Set<String> = []
    for (index, note) in plan.notes.enumerated() {
      let label = map.lines.text[note.label]
      let isFirst = seen.insert(Self.folded(label)).inserted
      guard !isFirst || !notes.hasUse(of: index) else { continue }
      let name = String(decoding: label, as: UTF8.self)
      let mark = map.mark(note.marker.lowerBound..<(note.label.upperBound + 2))
      report(isFirst ? .unusedNote(name) : .repeatedNote(name), at: mark)
    }
  }

  /// Whether all items of a list are the texts of footnotes.
  func holdsOnlyNotes(_ list: CmarkNode) -> Bool {
    guard let first = list.firstChild, review.notes[first] != nil else { return false }
    var item: CmarkNode? = first
    while let next = item {
      if review.notes[next] == nil { return false }
      item = next.next
    }
    return true
  }

  /// The comment that stands for the text which the first line of a footnote does not have.
  func isPlaceholder(_ node: CmarkNode) -> Bool {
    guard !review.notes.isEmpty, let item = node.parent, let index = review.notes[item],
      item.firstChild == node, let note = plan?.notes[index]
    else { return false }
    return note.marker.upperBound == map.lines.end(of: note.line)
  }
}
