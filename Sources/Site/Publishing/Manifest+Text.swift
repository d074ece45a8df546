extension Manifest {
  private static let name = "rejoinder-manifest"
  private static let version = "1"

  /// The bytes of the manifest file.
  var text: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(lines.count * 80 + 64)
    result += "\(Self.name) \(Self.version) \(kind.rawValue)\n".utf8
    for line in lines {
      for shift in stride(from: 60, through: 0, by: -4) {
        result.append(Self.hexadecimal[Int(line.digest.value >> UInt64(shift) & 15)])
      }
      result.append(UInt8(ascii: " "))
      result += String(line.size).utf8
      result.append(UInt8(ascii: " "))
      result += line.path.text.utf8
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// Reads a manifest file back; `shown` is its path. Anything that `text` would not have written is an
  /// error, since a list that cannot be trusted does not say what may be deleted.
  init(text: [UInt8], shown: String) throws(PublishError) {
    let rows = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let words = rows[0].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, words[0] == Self.name else { throw .brokenManifest(path: shown, line: 1) }
    guard words[1] == Self.version else { throw .newerManifest(path: shown) }
    guard let kind = PublicationKind(rawValue: words[2]) else { throw .brokenManifest(path: shown, line: 1) }
    guard rows.count > 1, rows[rows.count - 1].isEmpty else {
      throw .brokenManifest(path: shown, line: rows.count)
    }
    var lines: [Line] = []
    lines.reserveCapacity(rows.count)
    for (number, row) in zip(2..., rows[1..<(rows.count - 1)]) {
      guard let line = Self.line(row), lines.last.map({ $0.path < line.path }) ?? true else {
        throw .brokenManifest(path: shown, line: number)
      }
      lines.append(line)
    }
    self.init(kind: kind, sorted: lines)
  }

  /// `DIGEST SIZE PATH`; nil when it is anything else.
  private static func line(_ row: ArraySlice<UInt8>) -> Line? {
    let words = row.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, words[0].count == 16, words[1].count <= 18 else { return nil }
    var digest: UInt64 = 0
    for byte in words[0] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digest = digest << 4 | UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digest = digest << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    guard let size = number(words[1]), let text = String(validating: words[2], as: UTF8.self),
      let path = try? OutputPath(text)
    else { return nil }
    return Line(path: path, digest: Digest64(value: digest), size: size)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
    var result = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      result = result * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return result
  }
}
