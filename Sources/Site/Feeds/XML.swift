/// Text in XML (XML 1.0, section 2.4).
enum XML {
  /// Appends a text with markup escaped; what XML does not allow (section 2.2) is left out: control
  /// characters, and U+FFFE and U+FFFF.
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 {
      append(UnsafeRawBufferPointer($0), to: &output, plainBytes: plainBytes(of:), replacement: escape)
    }
  }

  /// Appends markup as a text of its own, in UTF-8: a CDATA section (section 2.7), in which nothing but its end has
  /// to be escaped. Feeds hold many texts with many tags.
  static func append(markup: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    output.append(contentsOf: "<![CDATA[".utf8)
    append(markup, to: &output, plainBytes: plainBytesOfSection(_:), replacement: replacementInSection)
    output.append(contentsOf: "]]>".utf8)
  }

  /// What stays as it is is copied as a whole. `plainBytes` says how many of eight bytes surely do, from the first;
  /// `replacement` what stands for the sign at a place that does not, and how many bytes that has.
  @inline(__always)
  private static func append(
    _ text: UnsafeRawBufferPointer, to output: inout [UInt8], plainBytes: (UInt64) -> Int,
    replacement: (UnsafeRawBufferPointer, Int) -> (StaticString, Int)?
  ) {
    var start = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count {
        let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let count = plainBytes(word)
        index += count
        if count == 8 { continue }
      }
      guard let (escape, width) = replacement(text, index) else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<index]))
      output.append(
        contentsOf: UnsafeRawBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
      index += width
      start = index
    }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Finds what may need an escape, and line breaks: XOR turns a wanted byte into zero, and a byte is zero if taking 1
  /// from it borrows into its highest bit; taking 32 finds control characters likewise. `<` and `>` differ in one bit.
  /// 0xEF is above 0x7F. A borrow may go on into later bytes, so that the first found alone is sure.
  @inline(__always)
  private static func plainBytes(of word: UInt64) -> Int {
    let quotation = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let ampersand = word ^ (ones &* UInt64(UInt8(ascii: "&")))
    let angle = (word | (ones &* 2)) ^ (ones &* UInt64(UInt8(ascii: ">")))
    let borrows =
      ((quotation &- ones) & ~quotation) | ((ampersand &- ones) & ~ampersand)
      | ((angle &- ones) & ~angle) | ((word &- ones &* 0x20) & ~word) | word
    return (borrows & (ones &* 0x80)).trailingZeroBitCount / 8
  }

  /// The same for `]` in place of the signs of markup.
  @inline(__always)
  private static func plainBytesOfSection(_ word: UInt64) -> Int {
    let bracket = word ^ (ones &* UInt64(UInt8(ascii: "]")))
    let borrows = ((bracket &- ones) & ~bracket) | ((word &- ones &* 0x20) & ~word) | word
    return (borrows & (ones &* 0x80)).trailingZeroBitCount / 8
  }

  @inline(__always)
  private static func escape(_ text: UnsafeRawBufferPointer, _ index: Int) -> (StaticString, Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    default: nothing(text, index)
    }
  }

  /// The end of a section within it: its brackets close one section, and its last sign begins the next. Nor may what is
  /// left out bring brackets together.
  @inline(__always)
  private static func replacementInSection(
    _ text: UnsafeRawBufferPointer, _ index: Int
  ) -> (StaticString, Int)? {
    let bracket = UInt8(ascii: "]")
    guard text[index] == bracket else {
      guard let (_, width) = nothing(text, index) else { return nil }
      return (index > 0 && text[index - 1] == bracket ? "]]><![CDATA[" : "", width)
    }
    let isEnd =
      index + 2 < text.count && text[index + 1] == bracket && text[index + 2] == UInt8(ascii: ">")
    return isEnd ? ("]]]]><![CDATA[", 2) : nil
  }

  /// What XML does not allow is replaced by nothing.
  @inline(__always)
  private static func nothing(_ text: UnsafeRawBufferPointer, _ index: Int) -> (StaticString, Int)? {
    switch text[index] {
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20: ("", 1)
    case 0xEF:
      // EF BF BE and EF BF BF.
      index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE ? ("", 3) : nil
    default: nil
    }
  }
}
