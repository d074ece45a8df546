import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Serves the preview over HTTP/1.1 (RFC 9112), and tells open pages when it changes.
public final class PreviewServer: Sendable {
  /// Where to listen.
  public struct Address: Sendable {
    /// An address or a name of this machine.
    public var host: String
    /// The port; 0 for any that is free.
    public var port: Int
    /// How many ports after it are tried when it is taken.
    public var otherPorts: Int
    /// Whether requests are answered whatever host they name.
    public var allowsAnyHost: Bool

    /// Makes an address.
    public init(host: String, port: Int, otherPorts: Int, allowsAnyHost: Bool) {
      (self.host, self.port, self.otherPorts) = (host, port, otherPorts)
      self.allowsAnyHost = allowsAnyHost
    }
  }

  /// The port that is listened on.
  public let port: Int
  private let hub: EventHub
  private let listening: NIOAsyncChannel<Connection.Channel, Never>
  private let connection: Connection
  private let count: ConnectionCount

  /// Listens at an address, or at the next port that is free; nothing is answered before `run`.
  ///
  /// - Throws: `PreviewError` when none can be listened on.
  public init(
    at address: Address, limits: PreviewLimits = PreviewLimits(),
    showing state: PreviewState = PreviewState(generation: 0, outputs: nil, report: .clean)
  ) async throws(PreviewError) {
    let hub = EventHub(state)
    let count = ConnectionCount(limit: limits.connections)
    let last = address.port == 0 ? 0 : min(address.port + address.otherPorts, 65_535)
    var channel: NIOAsyncChannel<Connection.Channel, Never>?
    for port in address.port...max(address.port, last) where channel == nil {
      do {
        channel = try await Self.bind(address.host, port, limits, count)
      } catch let error as IOError where error.errnoCode == EADDRINUSE && port < last {
        continue
      } catch {
        throw PreviewError(host: address.host, port: port, reason: Self.reason(error))
      }
    }
    guard let channel, let port = channel.channel.localAddress?.port else {
      throw PreviewError(host: address.host, port: address.port, reason: "it has no port")
    }
    (self.port, self.count) = (port, count)
    (self.hub, listening) = (hub, channel)
    let responder = PreviewResponder(hosts: HostCheck(allowsAny: address.allowsAnyHost)) { hub.state }
    connection = Connection(responder: responder, hub: hub, limits: limits)
  }

  /// Shows another state from now on, and tells the pages that are open.
  public func show(_ state: PreviewState) { hub.show(state) }

  /// How many pages listen for changes.
  public var listenerCount: Int { hub.listenerCount }

  /// How many connections there are.
  var connectionCount: Int { count.current }

  /// Answers requests until the task is cancelled, then closes every connection.
  public func run() async throws {
    let connection = connection
    try await listening.executeThenClose { clients in
      try await withThrowingDiscardingTaskGroup { group in
        for try await client in clients {
          // What goes wrong with one client is over with its connection.
          group.addTask { try? await connection.serve(client) }
        }
        group.cancelAll()
      }
    }
  }

  private static func bind(
    _ host: String, _ port: Int, _ limits: PreviewLimits, _ count: ConnectionCount
  ) async throws -> NIOAsyncChannel<Connection.Channel, Never> {
    try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .bind(host: host, port: port) { channel in
        channel.eventLoop.makeCompletedFuture { try configure(channel, limits, count) }
      }
  }

  private static func configure(
    _ channel: any Channel, _ limits: PreviewLimits, _ count: ConnectionCount
  ) throws -> Connection.Channel {
    var decoder = NIOHTTPDecoderLimitConfiguration()
    (decoder.maxHeaderFieldSize, decoder.maxHeaderListSize) = (limits.headSize, limits.headSize)
    decoder.maxHeaderFieldCount = limits.headerCount
    try channel.pipeline.syncOperations.configureHTTPServerPipeline(
      withErrorHandling: true, withEncoderConfiguration: .init(), withDecoderLimitConfiguration: decoder)
    try channel.pipeline.syncOperations.addHandlers(
      SlowClientGuard(limits), ResponseParts())
    if count.add() {
      channel.closeFuture.whenComplete { _ in count.remove() }
    } else {
      channel.close(promise: nil)
    }
    return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? IOError else { return "\(error)" }
    return String(cString: strerror(error.errnoCode))
  }
}

/// How many connections there are.
private final class ConnectionCount: Sendable {
  private let limit: Int
  private let count = Atomic<Int>(0)

  init(limit: Int) { self.limit = limit }

  var current: Int { count.load(ordering: .relaxed) }

  /// Whether one more may be.
  func add() -> Bool {
    guard count.add(1, ordering: .relaxed).newValue > limit else { return true }
    remove()
    return false
  }

  func remove() { _ = count.subtract(1, ordering: .relaxed) }
}

/// Why the preview cannot listen.
public struct PreviewError: Error, Hashable, Sendable {
  /// Where it was to listen.
  public let host: String
  /// The port.
  public let port: Int
  /// What the system says.
  public let reason: String

  /// What happened, in one line.
  public var message: String { "cannot listen on \(host):\(port): \(reason)" }
}
