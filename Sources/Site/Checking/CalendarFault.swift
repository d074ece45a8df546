/// Whether some bytes are the lines of an iCalendar object (RFC 5545, section 3.1): each ends with CR LF, has no
/// more than 75 bytes and is text in UTF-8 once unfolded, has a name, and what is begun is ended.
enum CalendarFault {
  /// The first line that is not well-formed, from 1; nil when all are.
  static func line(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var open: [String] = []
    var logical: [UInt8] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      guard let feed = bytes[start...].firstIndex(of: 0x0A), feed > start, bytes[feed - 1] == 0x0D,
        feed - 1 - start <= 75
      else { return number }
      let line = bytes[start..<feed - 1]
      start = feed + 1
      if number > 1, line.first == 0x20 || line.first == 0x09 {
        logical += line.dropFirst()
        continue
      }
      if number > 1, !isProperty(logical, &open) { return number - 1 }
      logical = Array(line)
    }
    return isProperty(logical, &open) && open.isEmpty ? nil : number
  }

  /// Whether an unfolded line is `NAME...:value`; those that begin and end something are kept account of.
  private static func isProperty(_ line: [UInt8], _ open: inout [String]) -> Bool {
    guard let text = String(validating: line, as: UTF8.self), let colon = text.firstIndex(of: ":") else {
      return false
    }
    let value = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "BEGIN": open.append(value)
    case "END": if open.popLast() != value { return false }
    default: if open.isEmpty { return false }
    }
    let name = text.utf8.prefix { HTMLScanner.isLetter($0) || $0 == 0x2D || (0x30...0x39).contains($0) }
    let next = text.utf8.dropFirst(name.count).first
    return !name.isEmpty && (next == UInt8(ascii: ":") || next == UInt8(ascii: ";"))
  }
}
