/// Where addresses are written in a text: behind `](`, in `<...>` and behind the `]:` of a definition.
///
/// Built in one pass and asked once for every link, so that the work is linear in the text however many
/// links there are and however they are written. What only looks like a link, in a code span say, is
/// in it too.
struct AddressIndex {
  /// An address as it is written, and the next one with the same hash.
  private struct Site {
    let range: Range<Int>
    var next: Int?
  }

  private let text: UnsafeRawBufferPointer
  private var sites: [Site] = []
  /// The first site that has not been given away, by hash.
  private var heads: [UInt64: Int] = [:]
  private var definitions: [UInt64: Range<Int>] = [:]

  /// A longer address is not looked for.
  private static let longest = 1000

  init(_ text: UnsafeRawBufferPointer) {
    self.text = text
    var definitionEnd = 0
    var index = ByteScan.next(of: UInt8(ascii: "<"), or: UInt8(ascii: "]"), in: text, from: 0)
    while index < text.count {
      if text[index] == UInt8(ascii: "<") {
        addSite(bracketed(from: index + 1))
      } else if index + 1 < text.count {
        let byte = text[index + 1]
        if byte == UInt8(ascii: "(") { addSite(destination(from: index + 2, isDefinition: false)) }
        // A definition begins a line, so none stands within the address of another.
        if byte == UInt8(ascii: ":"), index + 1 >= definitionEnd {
          let range = destination(from: index + 2, isDefinition: true)
          definitionEnd = range.upperBound
          addDefinition(range)
        }
      }
      index = ByteScan.next(of: UInt8(ascii: "<"), or: UInt8(ascii: "]"), in: text, from: index + 1)
    }
    for index in sites.indices.reversed() {
      let hash = Self.hash(text[sites[index].range])
      sites[index].next = heads.updateValue(index, forKey: hash)
    }
  }

  /// Where this address is written within `range`, each place once; then, where it is defined.
  mutating func take(_ address: UnsafeRawBufferPointer, in range: Range<Int>) -> Range<Int>? {
    let hash = Self.hash(address[...])
    var head = heads[hash]
    while let index = head, sites[index].range.lowerBound < range.lowerBound { head = sites[index].next }
    heads[hash] = head
    if let index = head, sites[index].range.lowerBound < range.upperBound,
      text[sites[index].range].elementsEqual(address)
    {
      heads[hash] = sites[index].next
      return sites[index].range
    }
    guard let definition = definitions[hash], text[definition].elementsEqual(address) else { return nil }
    return definition
  }

  private mutating func addSite(_ range: Range<Int>) {
    guard !range.isEmpty, sites.last?.range.lowerBound != range.lowerBound else { return }
    sites.append(Site(range: range))
  }

  /// Of several definitions any will do, since all that is wrong with the address is wrong in each.
  private mutating func addDefinition(_ range: Range<Int>) {
    let hash = Self.hash(text[range])
    if definitions[hash] == nil { definitions[hash] = range }
  }

  /// A link destination (CommonMark 0.30, section 6.3) after blanks and at most one line end.
  private func destination(from start: Int, isDefinition: Bool) -> Range<Int> {
    var start = start
    var isNextLine = false
    while start < text.count {
      switch text[start] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"): isNextLine = true
      case UInt8(ascii: ">") where isNextLine: break
      case UInt8(ascii: "<"): return bracketed(from: start + 1)
      default: return plain(from: start, isDefinition: isDefinition)
      }
      start += 1
    }
    return start..<start
  }

  /// An address up to a blank or, in a link, the closing parenthesis.
  private func plain(from start: Int, isDefinition: Bool) -> Range<Int> {
    var depth = 0
    var end = start
    while end < text.count, text[end] > 0x20, end - start <= Self.longest {
      if text[end] == UInt8(ascii: "("), !isDefinition { depth += 1 }
      if text[end] == UInt8(ascii: ")"), !isDefinition { depth -= 1 }
      // libcmark allows 32 levels.
      if depth < 0 || depth > 32 { break }
      end += 1
    }
    return start..<end
  }

  /// An address up to `>`; none when the line ends before it.
  private func bracketed(from start: Int) -> Range<Int> {
    var end = start
    while end < text.count, end - start <= Self.longest {
      switch text[end] {
      case UInt8(ascii: ">"): return start..<end
      case UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return start..<start
      default: end += 1
      }
    }
    return start..<start
  }

  /// FNV-1a; equal hashes are compared byte by byte.
  private static func hash(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
