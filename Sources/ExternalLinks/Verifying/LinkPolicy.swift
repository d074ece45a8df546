/// How gently other hosts are asked, and how long is waited for them. All times are in seconds.
public struct LinkPolicy: Sendable {
  /// Who asks, as the hosts read it.
  public var userAgent: String
  /// How long a host is left alone between two requests.
  public var pause: Double = 1
  /// How many hosts are asked at a time. Each gets one request at a time.
  public var hosts = 8
  /// How long is waited before each further attempt. There is one attempt more than there are waits.
  public var waits: [Double] = [2, 8]
  /// The longest time that is waited because a host asks for it by Retry-After; a host that asks for more is
  /// left alone.
  public var longestWait: Double = 60
  /// How long connecting may take.
  public var secondsToConnect: Double = 10
  /// How long a request may take.
  public var secondsToAnswer: Double = 20
  /// After this time nothing more is asked for.
  public var secondsInAll: Double = 1800
  /// How many redirects are followed.
  public var redirects = 10
  /// How many bytes of a body are read, if the host says beforehand how many there are.
  public var largestBody = 1 << 20
  /// How many bytes of a body are read in a second, so that one without an end does little harm.
  public var largestRate = 1 << 17

  /// A policy under this name.
  public init(userAgent: String) { self.userAgent = userAgent }
}

/// What a check does to the world besides asking: tests put others in the place of these.
public struct LinkEffects: Sendable {
  /// Waits so many seconds.
  let sleep: @Sendable (Double) async -> Void
  /// The seconds since some moment.
  let elapsed: @Sendable () -> Double

  /// Effects of one's own.
  public init(sleep: @escaping @Sendable (Double) async -> Void, elapsed: @escaping @Sendable () -> Double) {
    (self.sleep, self.elapsed) = (sleep, elapsed)
  }
}
