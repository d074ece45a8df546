import NIOCore
import NIOPosix
import Synchronization

/// A server on the loopback address that answers as it is told, byte for byte, and closes each connection behind the answer.
final class MisbehavingServer: Sendable {
  /// What is done to a request. `{origin}` in an answer is the address of the server.
  enum Step: Sendable {
    /// These bytes, whatever they are.
    case answer(String)
    /// The answer comes when this many requests are open at all servers with one count.
    case held(until: Int, String)
    /// These bytes, and nothing behind them though the connection stays open.
    case hanging(String)
    /// These bytes, and `x` without an end.
    case endless(String)
    /// The connection is closed.
    case closing

    /// An answer of this status, without a body.
    static func status(_ status: Int, _ fields: String...) -> Step {
      let lines = ["HTTP/1.1 \(status) Status"] + fields + ["Content-Length: 0"]
      return .answer(lines.joined(separator: "\r\n") + "\r\n\r\n")
    }

    static func redirect(_ status: Int, _ target: String) -> Step {
      self.status(status, "Location: \(target)")
    }
  }

  /// How many requests are open, and how many there were at most at a time.
  final class Count: Sendable {
    private let numbers = Mutex((now: 0, most: 0))
    var now: Int { numbers.withLock(\.now) }
    var most: Int { numbers.withLock(\.most) }

    func change(by number: Int) {
      numbers.withLock { numbers in
        numbers.now += number
        numbers.most = max(numbers.most, numbers.now)
      }
    }
  }

  private let channel: any Channel
  private let state: State
  let port: Int
  let count: Count

  /// Listens. The script has the steps for `HEAD /path`, or for `/path` by any method; each request takes the next,
  /// and the last one stays. What is in no script is good.
  init(_ script: [String: [Step]], count: Count = Count()) async throws {
    let state = State(script, count)
    let group = MultiThreadedEventLoopGroup.singleton
    channel = try await ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 64)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Handler(state))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
    self.state = state
    self.count = count
    state.script.withLock { $0.origin = "http://127.0.0.1:\(channel.localAddress?.port ?? 0)" }
  }

  var origin: String { "http://127.0.0.1:\(port)" }
  /// The first lines of all requests, in order, without the version of HTTP.
  var requests: [String] { state.script.withLock { $0.requests.map(Self.firstLine) } }
  /// All requests as they came.
  var wholeRequests: [String] { state.script.withLock(\.requests) }

  func close() async throws { try await channel.close() }

  private static func firstLine(_ request: String) -> String {
    String(request.prefix { $0 != "\r\n" }).replacing(" HTTP/1.1", with: "")
  }

  /// What is left of the script, and what was asked.
  private final class State: Sendable {
    struct Script: Sendable {
      var steps: [String: [Step]]
      var origin = ""
      var requests: [String] = []
    }
    let script: Mutex<Script>
    let count: Count

    init(_ steps: [String: [Step]], _ count: Count) {
      script = Mutex(Script(steps: steps))
      self.count = count
    }

    func step(for request: String) -> Step {
      script.withLock { script in
        script.requests.append(request)
        let words = request.prefix { $0 != "\r\n" }.split(separator: " ")
        let path = words.count > 1 ? String(words[1]) : ""
        let key = script.steps[words[0] + " " + path] == nil ? path : words[0] + " " + path
        guard let step = script.steps[key]?.first else { return .status(200) }
        if let steps = script.steps[key], steps.count > 1 { script.steps[key]?.removeFirst() }
        return step
      }
    }

    func text(_ text: String) -> String { text.replacing("{origin}", with: script.withLock(\.origin)) }
  }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let state: State
    private var request = ""
    private var isCounted = false

    init(_ state: State) { self.state = state }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      request += String(buffer: unwrapInboundIn(data))
      // The first byte of a handshake (RFC 8446, section 5.1), of which a server without TLS makes nothing.
      if request.utf8.first == 0x16 {
        write("HTTP/1.1 400 Bad Request\r\n\r\n", context)
        return context.close(promise: nil)
      }
      guard request.hasSuffix("\r\n\r\n") else { return }
      state.count.change(by: 1)
      isCounted = true
      let step = state.step(for: request)
      request = ""
      // Late enough that a second request would be seen beside it.
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      context.eventLoop.scheduleTask(in: .milliseconds(3)) {
        let (handler, context) = bound.value
        handler.answer(step, context)
      }
    }

    private func answer(_ step: Step, _ context: ChannelHandlerContext) {
      switch step {
      case .answer(let text):
        write(text, context)
        context.close(promise: nil)
      case .held(let number, let text):
        guard state.count.most < number else { return answer(.answer(text), context) }
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: .milliseconds(2)) { bound.value.0.answer(step, bound.value.1) }
      case .hanging(let text): write(text, context)
      case .endless(let text):
        write(text, context)
        flood(context)
      case .closing: context.close(promise: nil)
      }
    }

    private func flood(_ context: ChannelHandlerContext) {
      guard context.channel.isActive else { return }
      write(String(repeating: "x", count: 1 << 14), context)
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      context.eventLoop.scheduleTask(in: .milliseconds(1)) { bound.value.0.flood(bound.value.1) }
    }

    private func write(_ text: String, _ context: ChannelHandlerContext) {
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: state.text(text))), promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
      if isCounted { state.count.change(by: -1) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
  }
}
