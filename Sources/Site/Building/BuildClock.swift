/// The clocks of a build. The command line gives them; nothing below it asks for the time by itself.
public struct BuildClock: Sendable {
  /// Seconds since some moment.
  let wall: @Sendable () -> Double
  /// Seconds of processor time that the process has had, on all processors together.
  let process: @Sendable () -> Double
  /// Seconds of processor time that the calling thread has had.
  let thread: @Sendable () -> Double

  /// Clocks from functions that read them.
  public init(
    wall: @escaping @Sendable () -> Double, process: @escaping @Sendable () -> Double,
    thread: @escaping @Sendable () -> Double
  ) {
    (self.wall, self.process, self.thread) = (wall, process, thread)
  }
}

/// What a phase of a build took.
public struct PhaseTiming: Hashable, Sendable {
  /// The phases, in their order.
  public enum Phase: String, CaseIterable, Sendable {
    /// Reading the site's settings and digesting its theme.
    case scan
    /// Finding out whether anything has changed at all.
    case verify
    /// Reading records, with their front matter and texts.
    case parse
    /// Linking records, and looking at the files that they link to.
    case link
    /// Deciding what is made, and compiling templates.
    case plan
    /// Gathering the words of the search.
    case index
    /// Making outputs.
    case render
    /// Comparing and writing outputs, and exchanging the folders.
    case write
  }

  /// Which phase.
  public let phase: Phase
  /// Seconds that went by. Workers render and write by turns: each of these two has its share.
  public internal(set) var wall: Double
  /// Seconds of processor time.
  public internal(set) var processor: Double
}

/// Takes the time of one phase after the other; without clocks it does nothing.
struct PhaseTimer {
  private let clock: BuildClock?
  private var last: (wall: Double, processor: Double)
  private var timings: [PhaseTiming] = []

  init(_ clock: BuildClock?) {
    self.clock = clock
    last = clock.map { ($0.wall(), $0.process()) } ?? (0, 0)
  }

  /// Counts what went by since the last call to a phase.
  mutating func end(_ phase: PhaseTiming.Phase) {
    guard let clock else { return }
    let now = (wall: clock.wall(), processor: clock.process())
    add(phase, now.wall - last.wall, now.processor - last.processor)
    last = now
  }

  /// The same for the phase of rendering and writing, of which rendering took a known part.
  mutating func endWriting(_ rendering: RenderingTime) {
    end(.write)
    add(.render, rendering.wall, rendering.processor)
    add(.write, -rendering.wall, -rendering.processor)
  }

  private mutating func add(_ phase: PhaseTiming.Phase, _ wall: Double, _ processor: Double) {
    if let index = timings.firstIndex(where: { $0.phase == phase }) {
      timings[index].wall += wall
      timings[index].processor += processor
    } else {
      timings.append(PhaseTiming(phase: phase, wall: wall, processor: processor))
    }
  }

  /// What the phases took, in their order.
  var result: [PhaseTiming] {
    PhaseTiming.Phase.allCases.flatMap { phase in timings.filter { $0.phase == phase } }
  }
}

/// How long workers made outputs, rather than writing them.
struct RenderingTime: Sendable {
  private(set) var wall = 0.0
  private(set) var processor = 0.0

  /// Runs `body` and counts its time; without clocks it only runs.
  mutating func measure(_ clock: BuildClock?, _ body: () -> Void) {
    guard let clock else { return body() }
    let start = (clock.wall(), clock.thread())
    body()
    wall += clock.wall() - start.0
    processor += clock.thread() - start.1
  }

  /// The time of all workers: what each had of the clock on the wall is shared by all.
  init(_ parts: [RenderingTime] = []) {
    wall = parts.map(\.wall).reduce(0, +) / Double(max(1, parts.count))
    processor = parts.map(\.processor).reduce(0, +)
  }
}
