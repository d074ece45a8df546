/// What the preview needs to know of a request.
struct PreviewRequest: Sendable {
  var method = "GET"
  /// As it was sent: a path with perhaps a query, or a whole address.
  var target = "/"
  /// All `Host` headers.
  var hosts = ["localhost"]
  var ifNoneMatch: String?
  var range: String?
  var ifRange: String?

  /// The path and the query of the target, and the host that it was sent to; nil when there is no such thing.
  ///
  /// A whole address takes the place of the `Host` header (RFC 9112, section 3.2.2).
  var address: (host: String, path: Substring, query: Substring)? {
    guard hosts.count == 1, var host = hosts.first else { return nil }
    var rest = target[...]
    if let scheme = rest.range(of: "://"), !rest.hasPrefix("/") {
      let authority = rest[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }
      host = String(authority)
      rest = rest[authority.endIndex...]
    }
    rest = rest.prefix { $0 != "#" }
    let path = rest.prefix { $0 != "?" }
    return (host, path.isEmpty ? "/" : path, rest[path.endIndex...])
  }
}

extension Substring {
  /// The first place of some other text.
  fileprivate func range(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      formIndex(after: &start)
    }
    return nil
  }
}

/// What is answered to a request.
struct PreviewAnswer: Sendable {
  /// The number of RFC 9110, section 15.
  var status: Int
  var headers: [(name: String, value: String)] = []
  var body = Body.bytes([], 0..<0)

  enum Body: Sendable {
    /// A part of some bytes.
    case bytes([UInt8], Range<Int>)
    /// A part of a file on the disk.
    case file(OpenedFile, Range<Int>)
    /// Nothing, though the headers say how long it would be: the answer to HEAD.
    case none(Int)
    /// The events, as long as the browser listens.
    case events
  }

  /// How long the body is, in bytes.
  var length: Int? {
    switch body {
    case .bytes(_, let range), .file(_, let range): range.count
    case .none(let length): length
    case .events: nil
    }
  }
}

extension PreviewAnswer {
  /// An answer in one sentence.
  static func text(_ status: Int, _ sentence: String, _ headers: [(name: String, value: String)] = [])
    -> PreviewAnswer
  {
    let bytes = Array((sentence + "\n").utf8)
    let type = (name: "Content-Type", value: "text/plain; charset=utf-8")
    return PreviewAnswer(status: status, headers: [type] + headers, body: .bytes(bytes, 0..<bytes.count))
  }
}
