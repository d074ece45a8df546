/// A page as it goes over the wire: as it was made, and a script that loads it anew when it changes.
enum WirePage {
  /// Where the script and its events are served; no output has such a path.
  static let reserved = "/.rejoinder/"
  static let scriptPath = reserved + "reload.js"
  static let eventsPath = reserved + "events"

  /// The script.
  static var script: [UInt8] { PackageResources.reload_js }

  /// The bytes to send for a page; `revision` is another number when files that it points to are others.
  static func bytes(of page: [UInt8], revision: Int) -> [UInt8] {
    let scan = HeadScan(page)
    var result: [UInt8] = []
    result.reserveCapacity(page.count + 512)
    var start = 0
    for policy in scan.policies {
      result += page[start..<policy.lowerBound]
      result += ContentPolicy.allowingReload(attribute: String(decoding: page[policy], as: UTF8.self)).utf8
      start = policy.upperBound
    }
    result += page[start..<scan.end]
    result += tag(page, scan, revision).utf8
    result += page[scan.end...]
    return result
  }

  /// The script's element. It says what the page is, so that the script can tell whether another one has
  /// taken its place; and what it is but for the addresses of its style sheets, which need no reload.
  private static func tag(_ page: [UInt8], _ scan: HeadScan, _ revision: Int) -> String {
    let whole = tag(of: page)
    var hasher = Hasher()
    hasher.combine(revision)
    var start = 0
    for address in scan.styleSheets {
      hash(page[start..<address.lowerBound], into: &hasher)
      start = address.upperBound
    }
    hash(page[start...], into: &hasher)
    let rest = hexadecimal(hasher)
    return
      "<script src=\"\(scriptPath)\" data-page=\"\(whole)\" data-rest=\"\(rest)\" defer></script>\n"
  }

  /// Names some bytes, for as long as this process runs.
  static func tag(of bytes: [UInt8]) -> String {
    var hasher = Hasher()
    hash(bytes[...], into: &hasher)
    return hexadecimal(hasher)
  }

  private static func hash(_ bytes: ArraySlice<UInt8>, into hasher: inout Hasher) {
    hasher.combine(bytes.count)
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  private static func hexadecimal(_ hasher: Hasher) -> String {
    String(UInt(bitPattern: hasher.finalize()), radix: 16)
  }
}
