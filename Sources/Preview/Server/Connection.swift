import NIOCore
import NIOHTTP1

/// One connection of a browser: its requests are answered one after the other.
struct Connection: Sendable {
  typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPPart<HTTPResponseHead, ByteBuffer>>
  private typealias Writer = NIOAsyncChannelOutboundWriter<HTTPPart<HTTPResponseHead, ByteBuffer>>

  let responder: PreviewResponder
  let hub: EventHub
  let limits: PreviewLimits

  /// How much of an answer is handed to the system at a time, in bytes.
  private static let partSize = 64 << 10

  /// Answers until one side closes the connection.
  func serve(_ connection: Channel) async throws {
    try await connection.executeThenClose { requests, writer in
      var head: HTTPRequestHead?
      for try await part in requests {
        switch part {
        case .head(let next): head = next
        case .body: break
        case .end:
          guard let request = head else { return }
          try await answer(request, writer, connection.channel)
          guard request.isKeepAlive else { return }
        }
      }
    }
  }

  private func answer(
    _ head: HTTPRequestHead, _ writer: Writer, _ channel: any NIOCore.Channel
  ) async throws {
    let answer = await responder.answer(PreviewRequest(head))
    var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
    if let length = answer.length, answer.status != 304 {
      headers.add(name: "Content-Length", value: "\(length)")
    }
    if !head.isKeepAlive { headers.add(name: "Connection", value: "close") }
    let status = HTTPResponseStatus(statusCode: answer.status)
    try await writer.write(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers)))
    switch answer.body {
    case .bytes(let bytes, let range):
      for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.partSize) {
        let part = bytes[start..<min(start + Self.partSize, range.upperBound)]
        try await writer.write(.body(ByteBuffer(bytes: part)))
      }
    case .file(let file, let range): try await send(file, range, writer)
    case .none: break
    case .events: try await sendEvents(writer, channel)
    }
    try await writer.write(.end(nil))
  }

  private func send(_ file: OpenedFile, _ range: Range<Int>, _ writer: Writer) async throws {
    var start = range.lowerBound
    while start < range.upperBound {
      let part = file.bytes(at: start, count: min(Self.partSize, range.upperBound - start))
      // The file has become shorter: what was promised cannot be kept, which only a broken connection says.
      guard !part.isEmpty else { throw ChannelError.eof }
      try await writer.write(.body(ByteBuffer(bytes: part)))
      start += part.count
    }
  }

  /// Sends each state, until the browser has gone.
  private func sendEvents(_ writer: Writer, _ channel: any NIOCore.Channel) async throws {
    let (states, end) = hub.listen()
    defer { end() }
    channel.closeFuture.whenComplete { _ in end() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for await state in states {
          try await writer.write(.body(ByteBuffer(bytes: EventText.bytes(of: state))))
        }
      }
      group.addTask {
        while true {
          try await Task.sleep(for: limits.heartbeat)
          try await writer.write(.body(ByteBuffer(bytes: EventText.heartbeat)))
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}

extension PreviewRequest {
  fileprivate init(_ head: HTTPRequestHead) {
    method = head.method.rawValue
    target = head.uri
    hosts = head.headers["Host"]
    // The host may be left out before HTTP/1.1; such a request is from no browser.
    ifNoneMatch =
      head.headers["If-None-Match"].isEmpty ? nil : head.headers["If-None-Match"].joined(separator: ",")
    range = head.headers.first(name: "Range")
    ifRange = head.headers.first(name: "If-Range")
  }
}
