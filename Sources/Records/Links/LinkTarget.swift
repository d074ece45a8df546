import Diagnostics
import Markdown

/// What a link of a Markdown text leads to, typed but not yet looked up.
public enum LinkTarget: Hashable, Sendable {
  /// `inspection:ID#anchor`.
  case record(RecordKind, id: String, anchor: String)
  /// A content file named by a relative path, resolved against the linking file: `content/...`.
  case file(path: String, anchor: String)
  /// Any other file below `content/`, named in the same way: a PDF, an image.
  case attachment(path: String, anchor: String)
  /// A path on this site, such as `/about/`, with whatever anchor it has.
  case path(String, anchor: String)
  /// An address that is complete in itself.
  case external(String)
}

extension LinkTarget {
  /// Types an address.
  ///
  /// - Parameters:
  ///   - address: as the writer meant it.
  ///   - path: the file in which it stands, relative to the site's folder.
  /// - Throws: why it leads nowhere.
  init(address: String, in path: String) throws(LinkFault) {
    let (rest, anchor) = Self.split(address)
    if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
      let scheme = rest[..<colon].lowercased()
      if let kind = RecordKind(word: scheme) {
        self = .record(kind, id: String(rest[rest.utf8.index(after: colon)...]), anchor: anchor)
      } else if ["https", "http", "mailto", "tel"].contains(scheme) {
        self = .external(address)
      } else if ["javascript", "data", "vbscript", "file"].contains(scheme) {
        throw LinkFault(problem: .unsafeScheme(scheme))
      } else {
        throw LinkFault(problem: .unknownScheme(scheme, address: address))
      }
    } else if rest.hasPrefix("/"), !rest.hasPrefix("//") {
      self = .path(rest, anchor: anchor)
    } else if let file = try Self.file(rest, anchor: anchor, in: path) {
      self = file
    } else {
      throw LinkFault(problem: .badLink(address))
    }
  }

  /// The file that a relative path names; nil when it can be the path of none. A name without an ending
  /// is no file's: whoever writes `custody-2024` has left out the kind of a record.
  private static func file(
    _ relative: String, anchor: String, in path: String
  ) throws(LinkFault) -> LinkTarget? {
    let isPlain = relative.utf8.first != UInt8(ascii: "/") && !relative.utf8.contains(UInt8(ascii: "?"))
    guard isPlain, let parts = Self.parts(of: relative), let name = parts.last, name != ".", name != "..",
      name.utf8.contains(UInt8(ascii: "."))
    else { return nil }
    guard let file = resolve(parts, from: path) else {
      throw LinkFault(problem: .outsideContent(relative))
    }
    if file.hasSuffix(".md") { return .file(path: file, anchor: anchor) }
    guard file.hasPrefix(AttachedFile.folder) else { throw LinkFault(problem: .outsideContent(relative)) }
    return .attachment(path: file, anchor: anchor)
  }

  /// The parts of a relative path, unencoded; nil when one could not be part of a file's name.
  private static func parts(of relative: String) -> [String]? {
    var parts: [String] = []
    for part in relative.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let part = PercentCoding.decoded(Substring(part)),
        part.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") })
      else { return nil }
      parts.append(part)
    }
    return parts
  }

  private static func split(_ address: String) -> (rest: String, anchor: String) {
    guard let hash = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (address, "") }
    return (String(address[..<hash]), String(address[address.utf8.index(after: hash)...]))
  }

  /// RFC 3986, section 3.1.
  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, Self.isLetter(first) else { return false }
    return text.utf8.allSatisfy { byte in
      isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// A relative path from the folder of a file; nil when it leaves the site's folder.
  private static func resolve(_ relative: [String], from path: String) -> String? {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in relative where part != "." && !part.isEmpty {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    return parts.joined(separator: "/")
  }
}

/// Why an address leads nowhere.
struct LinkFault: Error {
  let problem: RecordProblem
}
