/// Random numbers that are the same in every run (Steele, Lea and Flood, 2014), so that a failure can be repeated.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that begins with a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number, of all 64-bit numbers.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// So many bytes, each one of `alphabet`, or any when there is none.
  public mutating func bytes(_ count: Int, of alphabet: [UInt8] = []) -> [UInt8] {
    (0..<count).map { _ in
      alphabet.randomElement(using: &self) ?? UInt8.random(in: 0...255, using: &self)
    }
  }
}
