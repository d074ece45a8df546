import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The machine's clock, read nowhere but at the command line.
struct WallClock {
  private let start = ContinuousClock.now

  /// This moment.
  static var now: Instant { Instant(seconds: Int(time(nil))) }

  /// Seconds since the clock was made.
  var elapsed: Double {
    let duration = ContinuousClock.now - start
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}

/// The processors of the machine.
enum Processors {
  /// How many are in use.
  static var count: Int { max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 64)) }
}
