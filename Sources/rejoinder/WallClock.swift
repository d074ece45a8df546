import Records
import Site

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

extension WallClock {
  /// The clocks of the system for the phases of a build.
  static let ofBuilds = BuildClock(
    wall: { seconds(CLOCK_MONOTONIC) }, process: { seconds(CLOCK_PROCESS_CPUTIME_ID) },
    thread: { seconds(CLOCK_THREAD_CPUTIME_ID) })

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The processors of the machine.
enum Processors {
  /// How many are in use.
  static var count: Int { max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 64)) }
}
