/// Reads an output that is no page: whether it is well-formed, and where the whole addresses of the site lead that
/// stand in it.
struct FileChecks {
  let addresses: CheckedAddresses

  func read(
    _ bytes: UnsafeBufferPointer<UInt8>, of output: PlannedOutput, at position: Int,
    into findings: inout CheckFindings
  ) {
    switch output.file.split(separator: ".").last {
    case "xml", "atom":
      if XMLFault.offset(in: bytes) != nil { findings.add(.malformedOutput("XML"), .nowhere, on: position) }
    case "json":
      if JSONFault.offset(in: bytes) != nil { findings.add(.malformedOutput("JSON"), .nowhere, on: position) }
    case "ics":
      if CalendarFault.line(in: bytes) != nil {
        findings.add(.malformedOutput("iCalendar"), .nowhere, on: position)
      }
      return Self.unfolded(bytes).withUnsafeBufferPointer { readAddresses($0, position, &findings) }
    case "txt": break
    default: return
    }
    readAddresses(bytes, position, &findings)
  }

  /// The lines of a calendar as they were before they were cut (RFC 5545, section 3.1).
  private static func unfolded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x20, result.last == 0x0A, result.dropLast().last == 0x0D {
        result.removeLast(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// Follows each address that is a whole value: between quotation marks, tags, or a name and the end of a line.
  private func readAddresses(
    _ bytes: UnsafeBufferPointer<UInt8>, _ output: Int, _ findings: inout CheckFindings
  ) {
    let prefix = Array(addresses.base.text.utf8)
    var index = 1
    while index + prefix.count <= bytes.count {
      guard bytes[index] == prefix[0], "\"'>:; ".utf8.contains(bytes[index - 1]),
        bytes[index..<index + prefix.count].elementsEqual(prefix)
      else {
        index += 1
        continue
      }
      let opener = bytes[index - 1]
      let end = bytes[index...].firstIndex { "\"'<>& \r\n\\".utf8.contains($0) } ?? bytes.count
      if !Self.isName(bytes[..<index]),
        Self.closes(opener, end < bytes.count ? bytes[end] : UInt8(ascii: "\n"))
      {
        read(String(decoding: bytes[index..<end], as: UTF8.self), output, &findings)
      }
      index = end
    }
  }

  /// Whether what comes next is the name of an entry of a feed, which need not lead anywhere (RFC 4287, section 4.2.6).
  private static func isName(_ before: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    ["<id>", "\"id\":\""].contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static func closes(_ opener: UInt8, _ closer: UInt8) -> Bool {
    switch opener {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closer == opener
    case UInt8(ascii: ">"): closer == UInt8(ascii: "<")
    case UInt8(ascii: ";"): closer == UInt8(ascii: "&")
    default: closer == UInt8(ascii: "\r") || closer == UInt8(ascii: "\n")
    }
  }

  private func read(_ address: String, _ output: Int, _ findings: inout CheckFindings) {
    switch addresses.target(of: address, from: output) {
    case .elsewhere: break
    case .nothing: findings.add(.unknownAddress(address), .nowhere, on: output)
    case .output(let position, let fragment?): findings.demand(fragment, of: position, address, on: output)
    case .output: break
    }
  }
}
