/// The 64-bit digest of some bytes: XXH64 with seed 0, as its specification has it
/// (github.com/Cyan4973/xxHash, doc/xxhash_spec.md). It tells contents apart, it does not protect them.
struct Digest64: Hashable, Sendable {
  let value: UInt64

  /// The digest of `bytes`.
  init(of bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    var lanes = Lanes()
    lanes.take(&rest)
    self.init(lanes, count: bytes.count, rest: rest)
  }

  /// Ends a digest of `count` bytes: all but the last few are in the lanes.
  private init(_ lanes: Lanes, count: Int, rest: Slice<UnsafeRawBufferPointer>) {
    var rest = rest
    var hash = (count < 32 ? Self.prime5 : lanes.merged) &+ UInt64(count)
    while rest.count >= 8 {
      hash ^= Self.round(0, Self.load(rest, UInt64.self))
      hash = Self.rotate(hash, 27) &* Self.prime1 &+ Self.prime4
      rest = rest.dropFirst(8)
    }
    if rest.count >= 4 {
      hash ^= UInt64(Self.load(rest, UInt32.self)) &* Self.prime1
      hash = Self.rotate(hash, 23) &* Self.prime2 &+ Self.prime3
      rest = rest.dropFirst(4)
    }
    for byte in rest {
      hash ^= UInt64(byte) &* Self.prime5
      hash = Self.rotate(hash, 11) &* Self.prime1
    }
    hash = (hash ^ hash >> 33) &* Self.prime2
    hash = (hash ^ hash >> 29) &* Self.prime3
    value = hash ^ hash >> 32
  }

  /// A digest that was read back.
  init(value: UInt64) {
    self.value = value
  }

  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// Four lanes that the processor runs side by side.
  private struct Lanes {
    private var a = prime1 &+ prime2
    private var b = prime2
    private var c: UInt64 = 0
    private var d = 0 &- prime1

    /// Takes whole stripes of 32 bytes from the front.
    mutating func take(_ rest: inout Slice<UnsafeRawBufferPointer>) {
      let bytes = UnsafeRawBufferPointer(rebasing: rest)
      var (a, b, c, d) = (a, b, c, d)
      var offset = 0
      while offset &+ 32 <= bytes.count {
        a = round(a, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        b = round(b, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)))
        c = round(c, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset &+ 16, as: UInt64.self)))
        d = round(d, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset &+ 24, as: UInt64.self)))
        offset &+= 32
      }
      (self.a, self.b, self.c, self.d) = (a, b, c, d)
      rest = rest.dropFirst(offset)
    }

    var merged: UInt64 {
      var hash = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
      for lane in [a, b, c, d] { hash = (hash ^ round(0, lane)) &* prime1 &+ prime4 }
      return hash
    }
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    rotate(lane &+ input &* prime2, 31) &* prime1
  }

  @inline(__always)
  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value &<< bits | value &>> (64 &- bits)
  }

  private static func load<Word: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: Slice<UnsafeRawBufferPointer>, _: Word.Type
  ) -> Word {
    Word(littleEndian: UnsafeRawBufferPointer(rebasing: bytes).loadUnaligned(as: Word.self))
  }
}

extension Digest64 {
  /// The digest of bytes that come in parts.
  struct Stream {
    private var lanes = Lanes()
    private(set) var count = 0
    /// What has not filled a stripe yet.
    private var rest: [UInt8] = []

    /// Takes the next bytes.
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
      count += bytes.count
      var bytes = bytes[...]
      if !rest.isEmpty {
        let missing = min(32 - rest.count, bytes.count)
        rest += bytes.prefix(missing)
        bytes = bytes.dropFirst(missing)
        guard rest.count == 32 else { return }
        rest.withUnsafeBytes { stripe in
          var stripe = stripe[...]
          lanes.take(&stripe)
        }
      }
      lanes.take(&bytes)
      rest = Array(bytes)
    }

    /// The digest of all bytes so far.
    var digest: Digest64 { rest.withUnsafeBytes { Digest64(lanes, count: count, rest: $0[...]) } }
  }

  /// The digest in 16 hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
