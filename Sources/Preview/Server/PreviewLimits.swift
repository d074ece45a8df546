import NIOCore

/// What one client may take from the others.
public struct PreviewLimits: Sendable {
  /// How long the sending of one request may take.
  public var request: Duration = .seconds(10)
  /// How long a connection may be idle, or a client take nothing of what is sent.
  public var silence: Duration = .seconds(60)
  /// How often a browser that listens is written to, so that one that has gone is noticed.
  public var heartbeat: Duration = .seconds(15)
  /// How large the head of a request may be, in bytes.
  public var headSize = 16 << 10
  /// How many lines the head of a request may have.
  public var headerCount = 100
  /// How many connections there may be; more are closed at once.
  public var connections = 1000

  /// The usual limits.
  public init() {}
}
