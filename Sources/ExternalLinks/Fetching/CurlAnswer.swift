/// What came of one request that curl made.
struct CurlAnswer: Hashable, Sendable {
  /// How curl ended: 0 when all went well; see EXIT CODES in curl(1).
  let exit: Int
  /// The status of the answer (RFC 9110, section 15); 0 when no answer came, or not all of its header.
  let status: Int
  /// Where a redirect leads, as a whole address.
  let redirect: String?
  /// The field Retry-After (RFC 9110, section 10.2.3), as it was sent.
  let retryAfter: String?

  /// What curl adds after the header, so that the last two lines are status and redirect.
  static let writeOut = "\\n%{http_code}\\n%{redirect_url}\\n"

  /// Reads what curl printed: the header with each line as it came, and then `writeOut`.
  init(exit: Int, output: [UInt8]) {
    // Lines are of bytes: to Swift, a carriage return and a line feed are one sign.
    let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self)
    }
    self.exit = exit
    // The field that follows the last line break is empty.
    let tail = lines.suffix(3)
    let header = lines.dropLast(4)
    let block = header[(header.lastIndex { $0.hasPrefix("HTTP/") } ?? header.endIndex)...]
    // Curl may end within the header because of the size that it tells (CURLE_FILESIZE_EXCEEDED).
    let isWhole = block.contains("") || exit == 63
    status = isWhole && tail.count == 3 ? tail.first.flatMap { Int($0) } ?? 0 : 0
    redirect = tail.count == 3 ? tail.dropFirst().first.flatMap { $0.isEmpty ? nil : $0 } : nil
    let name = "retry-after:"
    retryAfter = block.first { $0.prefix(name.count).lowercased() == name }.map {
      $0.dropFirst(name.count).filter { $0 != " " && $0 != "\t" }
    }
  }
}
