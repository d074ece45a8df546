/// Answers requests from the state of the preview.
struct PreviewResponder: Sendable {
  let hosts: HostCheck
  let state: @Sendable () -> PreviewState

  /// What is answered to a request.
  func answer(_ request: PreviewRequest) async -> PreviewAnswer {
    guard let address = request.address else { return .text(400, "This is not a request of HTTP/1.1.") }
    guard hosts.allows(address.host) else {
      return .text(421, "This preview answers requests to localhost only; --host names another address.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .text(405, "A preview can only be looked at.", [("Allow", "GET, HEAD")])
    }
    var answer = await answer(request, path: address.path, query: address.query)
    if request.method == "HEAD" { answer.body = .none(answer.length ?? 0) }
    return answer
  }

  private func answer(_ request: PreviewRequest, path: Substring, query: Substring) async -> PreviewAnswer {
    if path.hasPrefix(WirePage.reserved) { return reserved(request, path) }
    let state = state()
    guard let outputs = state.outputs else {
      return page(WaitingPage.html, status: 503, revision: state.generation, request)
    }
    switch Lookup(path, query: query, in: outputs) {
    case .malformed: return .text(400, "This address cannot be read.")
    case .redirect(let location): return .text(302, "This has moved.", [("Location", location)])
    case .file(let file):
      if let answer = await answer(file, of: outputs, status: 200, request) { return answer }
    case .missing: break
    }
    let missing = await answer("404.html", of: outputs, status: 404, request)
    return missing ?? .text(404, "There is no such page.")
  }

  private func reserved(_ request: PreviewRequest, _ path: Substring) -> PreviewAnswer {
    switch path {
    case WirePage.scriptPath[...]:
      bytes(WirePage.script, type: ContentType.of("reload.js"), status: 200, request)
    case WirePage.eventsPath[...]:
      PreviewAnswer(
        status: 200, headers: [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")],
        body: .events)
    default: .text(404, "There is no such page.")
    }
  }

  /// A file of the outputs; nil when there is none.
  private func answer(
    _ file: String, of outputs: some PreviewOutputs, status: Int, _ request: PreviewRequest
  ) async -> PreviewAnswer? {
    let type = ContentType.of(file)
    switch await outputs.body(of: file) {
    case nil: return nil
    case .bytes(let bytes) where type == ContentType.html:
      return page(bytes, status: status, revision: outputs.revision, request)
    case .bytes(let bytes): return self.bytes(bytes, type: type, status: status, request)
    case .copy(let path, let size):
      guard let file = OpenedFile(path: path), file.size == size else {
        return .text(503, "This file is being changed.", [("Retry-After", "1")])
      }
      return part(of: file.size, tag: file.tag, type: type, status: status, request) { .file(file, $0) }
    }
  }

  private func page(
    _ html: [UInt8], status: Int, revision: Int, _ request: PreviewRequest
  ) -> PreviewAnswer {
    bytes(WirePage.bytes(of: html, revision: revision), type: ContentType.html, status: status, request)
  }

  private func bytes(
    _ bytes: [UInt8], type: String, status: Int, _ request: PreviewRequest
  ) -> PreviewAnswer {
    part(of: bytes.count, tag: WirePage.tag(of: bytes), type: type, status: status, request) {
      .bytes(bytes, $0)
    }
  }

  /// All of something, a part of it, or word that the browser has it already (RFC 9110, sections 13 and 14).
  private func part(
    of size: Int, tag: String, type: String, status: Int, _ request: PreviewRequest,
    _ body: (Range<Int>) -> PreviewAnswer.Body
  ) -> PreviewAnswer {
    let tag = "\"\(tag)\""
    var headers: [(name: String, value: String)] = [
      ("Content-Type", type), ("ETag", tag), ("Cache-Control", "no-cache"),
      ("X-Content-Type-Options", "nosniff"),
    ]
    guard status == 200 else { return PreviewAnswer(status: status, headers: headers, body: body(0..<size)) }
    if let known = request.ifNoneMatch, Self.names(tag, in: known) {
      return PreviewAnswer(status: 304, headers: headers.filter { $0.name != "Content-Type" })
    }
    headers.append(("Accept-Ranges", "bytes"))
    let isRange = request.method == "GET" && (request.ifRange == nil || request.ifRange == tag)
    switch ByteRange(isRange ? request.range : nil, size: size) {
    case .whole: return PreviewAnswer(status: 200, headers: headers, body: body(0..<size))
    case .part(let range):
      headers.append(("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"))
      return PreviewAnswer(status: 206, headers: headers, body: body(range))
    case .unsatisfiable:
      return .text(416, "The file is not that long.", [("Content-Range", "bytes */\(size)")])
    }
  }

  /// Whether an `If-None-Match` header names a tag; weak ones count here (RFC 9110, section 13.1.2).
  private static func names(_ tag: String, in header: String) -> Bool {
    header.split(separator: ",").contains { entry in
      let entry = entry.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
      return entry == "*" || entry == tag || entry == "W/" + tag
    }
  }
}
