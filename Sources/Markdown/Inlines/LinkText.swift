/// What the text of a link tells a reader who hears it without the sentence around it.
enum LinkText {
  /// What is wrong with a text.
  enum Fault: Hashable, Sendable {
    /// There is none.
    case empty
    /// It could stand for any link: `here`, `read more`.
    case vague
    /// It is an address, whole or cut short, that is not the one the link leads to.
    case address
    /// It is the very address that the link leads to.
    case bareAddress
  }

  private static let vague: Set<String> = [
    "here", "click here", "see here", "read here", "read more here", "this", "this link", "this page",
    "more", "read more", "see more", "learn more", "find out more",
  ]

  /// What is wrong with the text of a link to an address; nil when it says something.
  static func fault(of text: [UInt8], leadingTo address: UnsafeRawBufferPointer) -> Fault? {
    let words = trimmed(text)
    if words.isEmpty { return .empty }
    if looksLikeAddress(words) {
      let target = address.starts(with: "mailto:".utf8) ? address.dropFirst(7) : address[...]
      return words.elementsEqual(target) ? .bareAddress : .address
    }
    guard words.count <= longestVague else { return nil }
    // Letters and blanks are what counts: "Read more…" and "here >" say no more than "read more", "here".
    let letters = words.filter { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: " ") }
    let small = trimmed(letters.map { $0 | 0x20 })
    return vague.contains(String(decoding: small, as: UTF8.self)) ? .vague : nil
  }

  /// The longest of the vague texts, with room for a sign after it.
  private static let longestVague = 22

  private static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
    var text = text[...]
    while let first = text.first, first == UInt8(ascii: " ") { text = text.dropFirst() }
    while let last = text.last, last == UInt8(ascii: " ") { text = text.dropLast() }
    return text
  }

  /// Whether a text is written as an address: it has a scheme or `www.`, or an ellipsis after a slash.
  private static func looksLikeAddress(_ text: ArraySlice<UInt8>) -> Bool {
    guard !text.contains(UInt8(ascii: " ")) else { return false }
    if text.starts(with: "http://".utf8) || text.starts(with: "https://".utf8)
      || text.starts(with: "www.".utf8)
    {
      return true
    }
    let isElided = text.suffix(3).elementsEqual("...".utf8) || text.suffix(3).elementsEqual("…".utf8)
    return isElided && text.contains(UInt8(ascii: "/"))
  }
}
