/// On which sides of a row of delimiters a word stands (CommonMark 0.30, section 6.2).
struct Flanks {
  let isLeft: Bool
  let isRight: Bool

  init(_ text: [UInt8], _ row: Range<Int>) {
    let before = row.lowerBound == 0 ? .space : Self.kind(before: row.lowerBound, in: text)
    let after = row.upperBound == text.count ? .space : Self.kind(after: row.upperBound, in: text)
    isLeft = after != .space && (after != .punctuation || before != .word)
    isRight = before != .space && (before != .punctuation || after != .word)
  }

  private enum Kind {
    case space, punctuation, word

    init(_ byte: UInt8) {
      self = byte.isBlank || byte == 0x0A || byte == 0x0D ? .space : byte.isPunctuation ? .punctuation : .word
    }

    init(_ scalar: Unicode.Scalar) {
      switch scalar.properties.generalCategory {
      case .spaceSeparator: self = .space
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation:
        self = .punctuation
      default: self = .word
      }
    }
  }

  private static func kind(before end: Int, in text: [UInt8]) -> Kind {
    if text[end - 1] < 0x80 { return Kind(text[end - 1]) }
    var start = end
    repeat { start -= 1 } while start > 0 && end - start < 4 && text[start] & 0xC0 == 0x80
    return String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first.map(Kind.init) ?? .word
  }

  private static func kind(after start: Int, in text: [UInt8]) -> Kind {
    if text[start] < 0x80 { return Kind(text[start]) }
    var end = start + 1
    while end < text.count, end - start < 4, text[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first.map(Kind.init) ?? .word
  }
}
