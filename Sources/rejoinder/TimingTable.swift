import Site

/// What the phases of a build took, as a small table.
enum TimingTable {
  static func text(_ timings: [PhaseTiming]) -> String {
    var text = row("phase", "wall s", "CPU s")
    for timing in timings { text += row(timing.phase.rawValue, timing.wall, timing.processor) }
    return text
      + row("in all", timings.map(\.wall).reduce(0, +), timings.map(\.processor).reduce(0, +))
  }

  private static func row(_ name: String, _ wall: Double, _ processor: Double) -> String {
    row(name, seconds(wall), seconds(processor))
  }

  private static func row(_ name: String, _ wall: String, _ processor: String) -> String {
    let blanks = { (text: String, width: Int) in
      String(repeating: " ", count: max(0, width - text.utf8.count))
    }
    return name + blanks(name, 8) + blanks(wall, 9) + wall + blanks(processor, 9) + processor + "\n"
  }

  /// Seconds with three digits behind the point.
  private static func seconds(_ value: Double) -> String {
    let thousandths = Int((max(0, value) * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}
