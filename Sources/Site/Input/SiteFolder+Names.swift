/// Names of files that are no names for a site, and how they are shown all the same.
extension SiteFolder {
  /// The longest path of a file of the site that is read, in bytes, from the site's folder on. Its address is
  /// three times as long where every sign has to be encoded, and few servers take more.
  static let pathLimit = 1000

  /// Why a name is none.
  enum NameFault: Hashable, Sendable {
    /// It is not UTF-8.
    case encoding
    /// It has a control character, such as a line break.
    case control
  }

  /// What is wrong with the bytes of a name; nil when nothing is.
  static func fault(inName bytes: some Sequence<UInt8>) -> NameFault? {
    let bytes = Array(bytes)
    guard String(validating: bytes, as: UTF8.self) != nil else { return .encoding }
    return bytes.contains(where: isControl) ? .control : nil
  }

  /// A name as it can be shown: control characters as `\n`, `\t` or `\x1B`, and bytes that are no UTF-8 as
  /// `\xE9`, so that two names never look alike.
  static func shown(name bytes: some Sequence<UInt8>) -> String {
    var rest = Array(bytes)[...]
    var result = ""
    while let first = rest.first {
      if let sign = (1...4).lazy.compactMap({ String(validating: rest.prefix($0), as: UTF8.self) }).first,
        !isControl(first)
      {
        result += sign
        rest = rest.dropFirst(sign.utf8.count)
      } else {
        result += escape(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\n"): return "\\n"
    case UInt8(ascii: "\t"): return "\\t"
    case UInt8(ascii: "\r"): return "\\r"
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      return "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
}
