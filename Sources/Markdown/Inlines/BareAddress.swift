/// An address that stands in a text without any sign of a link (GitHub Flavored Markdown 0.29, section
/// 6.9).
struct BareAddress {
  /// Where it stands.
  private(set) var range: Range<Int>
  /// What its address begins with besides.
  let beginning: Beginning

  /// What has to stand before an address.
  enum Beginning {
    case nothing, web, mail

    /// The bytes.
    var text: StaticString {
      switch self {
      case .nothing: ""
      case .web: "http://"
      case .mail: "mailto:"
      }
    }
  }

  /// Where the signs end by which it is known: `www.`, the colon and slashes, or the at sign.
  let signEnd: Int

  /// Whether it is the address of a page, which goes on to the next blank, rather than of a person.
  func isWeb(in text: UnsafeRawBufferPointer) -> Bool { text[signEnd - 1] != UInt8(ascii: "@") }

  /// The same address, ending earlier.
  func ending(at end: Int, in text: UnsafeRawBufferPointer) -> BareAddress {
    var address = self
    let range = range.lowerBound..<end
    address.range = range.lowerBound..<Self.end(in: text, range)
    return address
  }

  /// Where the address of a page that begins at one place and is followed by a blank at another ends:
  /// without the punctuation that ends a sentence.
  static func end(in text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    BareAddressFinder(text: text, before: 0x0A).trimmedEnd(from: range.lowerBound, range.upperBound)
  }

  /// The addresses of a text, in order. What stands before the text decides whether one may begin with
  /// its first byte; `before` is the byte there.
  static func all(in text: UnsafeRawBufferPointer, after before: UInt8) -> [BareAddress] {
    let finder = BareAddressFinder(text: text, before: before)
    var found: [BareAddress] = []
    var end = 0
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "w"), UInt8(ascii: "@"):
        if let address = finder.address(at: index, from: end) {
          found.append(address)
          end = address.range.upperBound
          index = max(index, end - 1)
        }
      default: break
      }
      index += 1
    }
    return found
  }
}

private struct BareAddressFinder {
  let text: UnsafeRawBufferPointer
  let before: UInt8

  /// The address whose colon, first letter or at sign stands at a place, and that begins no earlier
  /// than `start`.
  func address(at index: Int, from start: Int) -> BareAddress? {
    switch text[index] {
    case UInt8(ascii: "w"): withoutScheme(at: index)
    case UInt8(ascii: ":"): withScheme(colon: index, from: start)
    default: mail(at: index, from: start)
    }
  }

  // MARK: Web

  private func withoutScheme(at index: Int) -> BareAddress? {
    guard has("www.", at: index) else { return nil }
    let previous = index == 0 ? before : text[index - 1]
    // A cell of a table begins with a no-break space here, which is as good as any.
    let isSpace = previous.isBlank || previous == 0xA0 && index > 1 && text[index - 2] == 0xC2
    guard isSpace || Self.mayStandBefore(previous) else { return nil }
    guard let domain = domainEnd(from: index, needsDot: true) else { return nil }
    let range = index..<end(from: index, after: domain)
    guard range.count > 4 else { return nil }
    return BareAddress(range: range, beginning: .web, signEnd: index + 4)
  }

  private static func mayStandBefore(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("): true
    default: false
    }
  }

  private func withScheme(colon: Int, from limit: Int) -> BareAddress? {
    guard has("://", at: colon) else { return nil }
    var start = colon
    while start > limit, colon - start < 6, text[start - 1].isLetter { start -= 1 }
    guard Self.isScheme(text[start..<colon]),
      colon + 3 < text.count, text[colon + 3].isLetter || text[colon + 3].isDigit || text[colon + 3] > 0x7F,
      let domain = domainEnd(from: colon + 3, needsDot: false)
    else { return nil }
    return BareAddress(
      range: start..<end(from: start, after: domain), beginning: .nothing, signEnd: colon + 3)
  }

  private static func isScheme(_ word: Slice<UnsafeRawBufferPointer>) -> Bool {
    func reads(_ scheme: StaticString) -> Bool {
      word.count == scheme.utf8CodeUnitCount
        && zip(word, 0..<word.count).allSatisfy { $0.0 | 0x20 == scheme.utf8Start[$0.1] }
    }
    return reads("https") || reads("http") || reads("ftp")
  }

  /// Where a domain ends: letters, digits, hyphens and underscores in parts between full stops, without
  /// underscores in the last two parts.
  private func domainEnd(from start: Int, needsDot: Bool) -> Int? {
    var index = start
    var dots = 0
    var underscores = (before: 0, last: 0)
    loop: while index < text.count {
      switch text[index] {
      case UInt8(ascii: "_"): underscores.last += 1
      case UInt8(ascii: "."):
        underscores = (underscores.last, 0)
        dots += 1
      case UInt8(ascii: "-"): break
      case let byte where byte.isLetter || byte.isDigit || byte > 0x7F: break
      default: break loop
      }
      index += 1
    }
    // Beyond so many parts nobody looks, so that the work is bounded.
    guard underscores.before == 0 && underscores.last == 0 || dots > 10 else { return nil }
    return index > start && (dots > 0 || !needsDot) ? index : nil
  }

  /// The end of an address: at a blank or `<`, without the punctuation that ends a sentence.
  private func end(from start: Int, after domain: Int) -> Int {
    var end = domain
    while end < text.count, !text[end].isBlank, text[end] != 0x0A, text[end] != UInt8(ascii: "<") { end += 1 }
    return trimmedEnd(from: start, end)
  }

  /// Without the punctuation that ends a sentence, and without brackets that were opened before.
  func trimmedEnd(from start: Int, _ end: Int) -> Int {
    var end = end
    var parentheses = 0
    var brackets = 0
    for byte in text[start..<end] {
      switch byte {
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"): parentheses -= 1
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      default: break
      }
    }
    while end > start {
      switch text[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ")"):
        guard parentheses < 0 else { return end }
        parentheses += 1
        end -= 1
      case UInt8(ascii: "]"):
        guard brackets < 0 else { return end }
        brackets += 1
        end -= 1
      case UInt8(ascii: ";"):
        var name = end - 1
        while name > start, text[name - 1].isLetter || text[name - 1].isDigit { name -= 1 }
        end = name > start && name < end - 1 && text[name - 1] == UInt8(ascii: "&") ? name - 1 : end - 1
      default: return end
      }
    }
    return end
  }

  // MARK: Mail

  private func mail(at sign: Int, from limit: Int) -> BareAddress? {
    var start = sign
    while start > limit, isMailSign(text[start - 1]) { start -= 1 }
    guard start < sign else { return nil }
    var end = sign + 1
    var dots = 0
    while end < text.count {
      let byte = text[end]
      if byte == UInt8(ascii: "."), end + 1 < text.count, text[end + 1].isLetter || text[end + 1].isDigit {
        dots += 1
      } else if !byte.isLetter, !byte.isDigit, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
        break
      }
      end += 1
    }
    if end < text.count, text[end] == UInt8(ascii: "@") { return nil }
    guard dots > 0, text[end - 1].isLetter || text[end - 1].isDigit else { return nil }
    if start - limit >= 7, has("mailto:", at: start - 7) {
      return BareAddress(range: (start - 7)..<end, beginning: .nothing, signEnd: sign + 1)
    }
    if start - limit >= 5, has("xmpp:", at: start - 5) {
      return BareAddress(range: (start - 5)..<resourceEnd(end), beginning: .nothing, signEnd: sign + 1)
    }
    return BareAddress(range: start..<end, beginning: .mail, signEnd: sign + 1)
  }

  private func isMailSign(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// What may follow an address of XMPP after a slash.
  private func resourceEnd(_ end: Int) -> Int {
    guard end < text.count, text[end] == UInt8(ascii: "/") else { return end }
    var index = end + 1
    while index < text.count,
      text[index].isLetter || text[index].isDigit || text[index] == UInt8(ascii: "@")
        || text[index] == UInt8(ascii: ".")
    {
      index += 1
    }
    return index > end + 1 ? trimmedEnd(from: end, index) : end
  }

  private func has(_ literal: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + literal.utf8CodeUnitCount <= text.count else { return false }
    for index in 0..<literal.utf8CodeUnitCount where text[start + index] != literal.utf8Start[index] {
      return false
    }
    return true
  }
}
