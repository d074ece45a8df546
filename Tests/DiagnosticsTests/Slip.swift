@testable import Diagnostics

/// A problem as a test needs it.
struct Slip: Problem {
  var id = "slip"
  var severity = Severity.error
  var message = "this is wrong"
  var help: [String] = []
}

extension Slip {
  /// The diagnostic that this slip is at a place.
  func at(_ line: Int, _ column: Int, length: Int = 1, path: String = "content/a.md") -> Diagnostic {
    Place(path: path, mark: Mark(line: line, column: column, length: length)).reports(self)
  }

  /// The diagnostic that this slip is of a whole file.
  func ofFile(_ path: String = "content/a.md") -> Diagnostic { Place(path: path).reports(self) }
}

/// Random numbers that are the same in every run (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
