/// Where the target of a request leads.
enum Lookup: Equatable {
  /// To this file of the output folder.
  case file(String)
  /// To another address of this server.
  case redirect(String)
  /// Nowhere.
  case missing
  /// It is no address.
  case malformed
}

extension Lookup {
  /// Looks up the path of a request as it was sent, without its query.
  ///
  /// A file is found by its name alone: `..` is the name of no file, so that no path leads out of the site.
  init(_ path: Substring, query: Substring, in outputs: some PreviewOutputs) {
    guard path.hasPrefix("/"), let decoded = PercentDecoding.decoded(path) else {
      self = .malformed
      return
    }
    let base = outputs.basePath
    guard decoded.utf8.starts(with: base.utf8) else {
      self = decoded == "/" || decoded + "/" == base ? .redirect(base + query) : .missing
      return
    }
    let name = String(Substring(decoded.utf8.dropFirst(base.utf8.count)))
    if name.isEmpty || name.utf8.last == UInt8(ascii: "/") {
      self = outputs.contains(name + "index.html") ? .file(name + "index.html") : .missing
    } else if outputs.contains(name) {
      self = .file(name)
    } else if outputs.contains(name + "/index.html") {
      self = .redirect(path + "/" + query)
    } else {
      self = .missing
    }
  }
}

/// Percent-encoded text (RFC 3986, section 2.1).
enum PercentDecoding {
  /// The text; nil when an escape is broken, or when what comes out is no UTF-8 or has a NUL.
  static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
