/// What follows the text of a link or an image: `](address "title")`, `][label]`, `][]` or `]` (CommonMark
/// 0.30, section 6.3).
struct LinkTail {
  /// Where it ends.
  let end: Int
  /// Where its address stands; nil for a link whose address is that of a definition.
  let address: Range<Int>?

  /// Reads the tail of what libcmark has found to be a link; nil if `start` is not its closing bracket.
  init?(_ text: [UInt8], at start: Int) {
    guard start < text.count, text[start] == UInt8(ascii: "]") else { return nil }
    let next = start + 1
    if let (end, address) = Self.destination(text, next) {
      (self.end, self.address) = (end, address)
    } else {
      (end, address) = (Self.label(text, next) ?? next, nil)
    }
  }

  private static func destination(_ text: [UInt8], _ start: Int) -> (end: Int, address: Range<Int>)? {
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    let open = afterSpaces(text, start + 1)
    guard let (address, afterAddress) = address(text, open) else { return nil }
    var end = afterSpaces(text, afterAddress)
    if end > afterAddress { end = afterSpaces(text, title(text, end) ?? end) }
    guard end < text.count, text[end] == UInt8(ascii: ")") else { return nil }
    return (end + 1, address)
  }

  private static func address(_ text: [UInt8], _ start: Int) -> (Range<Int>, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "<") else {
      return plainAddress(text, start).map { ($0, $0.upperBound) }
    }
    var end = start + 1
    while end < text.count, text[end] != UInt8(ascii: ">") {
      if text[end] == UInt8(ascii: "\n") || text[end] == UInt8(ascii: "<") { return nil }
      end += text[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return end < text.count ? ((start + 1)..<end, end + 1) : nil
  }

  /// libcmark allows 32 levels of parentheses.
  private static func plainAddress(_ text: [UInt8], _ start: Int) -> Range<Int>? {
    var depth = 0
    var end = start
    while end < text.count, text[end] > 0x20, text[end] != 0x7F {
      if text[end] == UInt8(ascii: "\\"), end + 1 < text.count, text[end + 1].isPunctuation {
        end += 1
      } else if text[end] == UInt8(ascii: "(") {
        depth += 1
      } else if text[end] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      if depth > 32 { return nil }
      end += 1
    }
    return end < text.count && depth == 0 ? start..<end : nil
  }

  private static func title(_ text: [UInt8], _ start: Int) -> Int? {
    guard start < text.count else { return nil }
    let closing: UInt8
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = text[start]
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    var end = start + 1
    while end < text.count, text[end] != closing {
      if closing == UInt8(ascii: ")"), text[end] == UInt8(ascii: "(") { return nil }
      end += text[end] == UInt8(ascii: "\\") && end + 1 < text.count && text[end + 1].isPunctuation ? 2 : 1
    }
    return end < text.count ? end + 1 : nil
  }

  /// The end of a label in brackets; nil when there is none.
  private static func label(_ text: [UInt8], _ start: Int) -> Int? {
    guard start < text.count, text[start] == UInt8(ascii: "[") else { return nil }
    var end = start + 1
    while end < text.count, end - start <= 1000 {
      switch text[end] {
      case UInt8(ascii: "]"): return end + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\") where end + 1 < text.count && text[end + 1].isPunctuation: end += 2
      default: end += 1
      }
    }
    return nil
  }

  private static func afterSpaces(_ text: [UInt8], _ start: Int) -> Int {
    var start = start
    while start < text.count, text[start].isBlank || text[start] == UInt8(ascii: "\n") { start += 1 }
    return start
  }
}
