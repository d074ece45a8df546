import Diagnostics

/// JSON (RFC 8259) that people read: a line for each member, keys in the order in which they are given.
indirect enum JSONTree: Sendable {
  case object([(String, JSONTree)])
  case array([JSONTree])
  case text(String)
  case number(Int)
  case flag(Bool)

  /// The text, with a line break at its end.
  var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  private func append(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .object(let members):
      Self.append(members, "{", "}", to: &bytes, indent: indent) { member, bytes in
        JSONText.append(member.0, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.1.append(to: &bytes, indent: indent + 1)
      }
    case .array(let elements):
      Self.append(elements, "[", "]", to: &bytes, indent: indent) { element, bytes in
        element.append(to: &bytes, indent: indent + 1)
      }
    case .text(let text): JSONText.append(text, to: &bytes)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }
  }

  /// Appends what is within brackets, a line for each.
  private static func append<Item>(
    _ items: [Item], _ opening: String, _ closing: String, to bytes: inout [UInt8], indent: Int,
    _ item: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: opening.utf8)
    for (position, each) in items.enumerated() {
      bytes.append(contentsOf: ((position > 0 ? "," : "") + "\n").utf8)
      bytes.append(contentsOf: String(repeating: "  ", count: indent + 1).utf8)
      item(each, &bytes)
    }
    if !items.isEmpty { bytes.append(contentsOf: ("\n" + String(repeating: "  ", count: indent)).utf8) }
    bytes.append(contentsOf: closing.utf8)
  }
}
