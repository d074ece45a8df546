import NIOCore
import NIOHTTP1

/// Closes connections that keep the server waiting: for the end of a request that has begun, for a request, or
/// for somebody to take what was sent.
final class SlowClientGuard: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private enum Phase {
    /// Between two requests.
    case idle
    /// A request has begun and has not ended.
    case reading
    /// The answer is being made or sent.
    case answering
  }

  private let limits: PreviewLimits
  private var phase = Phase.idle
  private var unsent = 0
  private var deadline: Scheduled<Void>?

  init(_ limits: PreviewLimits) {
    self.limits = limits
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { wait(limits.silence, context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    wait(limits.silence, context)
    context.fireChannelActive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    deadline?.cancel()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: begin(context)
    case .body: break
    case .end:
      phase = .answering
      deadline?.cancel()
    }
    context.fireChannelRead(data)
  }

  /// Bytes have come, though perhaps not enough for a head.
  func channelReadComplete(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelReadComplete()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let isEnd = if case .end = unwrapOutboundIn(data) { true } else { false }
    let promise = promise ?? context.eventLoop.makePromise()
    unsent += 1
    wait(limits.silence, context)
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    promise.futureResult.whenComplete { _ in
      let (guardian, context) = bound.value
      guardian.sent(isEnd: isEnd, context)
    }
    context.write(data, promise: promise)
  }

  private func sent(isEnd: Bool, _ context: ChannelHandlerContext) {
    unsent -= 1
    if isEnd { phase = .idle }
    // While the answer is made nobody keeps anybody waiting but the server.
    if unsent > 0 || phase == .idle { wait(limits.silence, context) } else { deadline?.cancel() }
  }

  private func begin(_ context: ChannelHandlerContext) {
    guard phase == .idle else { return }
    phase = .reading
    wait(limits.request, context)
  }

  private func wait(_ time: Duration, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    deadline = context.eventLoop.scheduleTask(in: TimeAmount(time)) { bound.value.close(promise: nil) }
  }
}

/// Hands the parts of answers, whose bodies are bytes in memory, on to the encoder.
final class ResponseParts: ChannelOutboundHandler {
  typealias OutboundIn = HTTPPart<HTTPResponseHead, ByteBuffer>
  typealias OutboundOut = HTTPServerResponsePart

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let part: HTTPServerResponsePart =
      switch unwrapOutboundIn(data) {
      case .head(let head): .head(head)
      case .body(let bytes): .body(.byteBuffer(bytes))
      case .end(let trailers): .end(trailers)
      }
    context.write(wrapOutboundOut(part), promise: promise)
  }
}
