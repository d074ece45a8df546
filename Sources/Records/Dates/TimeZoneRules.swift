/// When the clocks of a time zone change, read from a TZif file (RFC 8536).
///
/// The system's zone data is read as a file because the C library's `tzset` is process-wide and
/// Foundation's time zones need ICU.
public struct TimeZoneRules: Hashable, Sendable {
  private let transitions: [Int]
  private let offsets: [Int]
  private let initialOffset: Int
  private let footer: PosixTimeZone?

  /// Coordinated Universal Time.
  public static let utc = TimeZoneRules(
    transitions: [], offsets: [], initialOffset: 0, footer: nil)

  private init(transitions: [Int], offsets: [Int], initialOffset: Int, footer: PosixTimeZone?) {
    self.transitions = transitions
    self.offsets = offsets
    self.initialOffset = initialOffset
    self.footer = footer
  }

  /// Seconds east of Greenwich at a moment.
  public func offset(at instant: Instant) -> Int {
    guard let last = transitions.last else {
      return footer?.offset(at: instant) ?? initialOffset
    }
    if instant.seconds >= last, let footer { return footer.offset(at: instant) }
    let after = transitions.partitioningIndex { $0 > instant.seconds }
    return after == 0 ? initialOffset : offsets[after - 1]
  }

  /// The day that it is at a moment.
  public func date(at instant: Instant) -> CivilDate {
    let local = instant.seconds + offset(at: instant)
    return CivilDate(dayNumber: (local - ((local % 86_400) + 86_400) % 86_400) / 86_400)
  }

  /// The first second of a day: midnight, or the end of the gap where the clocks skip midnight or, at
  /// the date line, the whole day.
  public func start(of date: CivilDate) -> Instant {
    let midnight = date.dayNumber * 86_400
    // The offset in force is that of a day before, of now or of a day after; the earliest moment
    // that does not fall on a day before is the first second.
    let candidates = [midnight - 86_400, midnight, midnight + 86_400]
      .map { Instant(seconds: midnight - offset(at: Instant(seconds: $0))) }
    let notBefore = candidates.filter { self.date(at: $0) >= date }
    return notBefore.min() ?? Instant(seconds: midnight)
  }
}

extension TimeZoneRules {
  /// Reads a TZif file; nil when the bytes are not one.
  public init?(tzif bytes: [UInt8]) {
    guard var header = TZifHeader(bytes, at: 0) else { return nil }
    var wide = false
    if header.version >= UInt8(ascii: "2") {
      guard let second = TZifHeader(bytes, at: header.end(timeSize: 4)) else { return nil }
      header = second
      wide = true
    }
    let size = wide ? 8 : 4
    let end = header.end(timeSize: size)
    guard end <= bytes.count, header.types > 0 else { return nil }
    let times = header.start
    let indices = times + header.times * size
    let types = indices + header.times
    var offsetOfType: [Int] = []
    for type in 0..<header.types {
      offsetOfType.append(TZifHeader.signed(bytes, types + type * 6, 4))
    }
    var moments: [Int] = []
    var offsets: [Int] = []
    for index in 0..<header.times {
      let type = Int(bytes[indices + index])
      guard type < offsetOfType.count else { return nil }
      moments.append(TZifHeader.signed(bytes, times + index * size, size))
      offsets.append(offsetOfType[type])
    }
    var footer: PosixTimeZone?
    if wide, end + 1 < bytes.count {
      footer = PosixTimeZone(bytes[(end + 1)...].prefix { $0 != UInt8(ascii: "\n") })
    }
    self.init(
      transitions: moments, offsets: offsets, initialOffset: offsetOfType[0], footer: footer)
  }
}

/// The counts at the head of a TZif block (RFC 8536, section 3.1).
private struct TZifHeader {
  let version: UInt8
  let start: Int
  let times: Int
  let types: Int
  private let rest: (indicators: Int, leaps: Int, characters: Int)

  init?(_ bytes: [UInt8], at place: Int) {
    guard place >= 0, place + 44 <= bytes.count,
      bytes[place..<place + 4].elementsEqual("TZif".utf8)
    else { return nil }
    version = bytes[place + 4]
    start = place + 44
    let counts = (0..<6).map { Self.signed(bytes, place + 20 + $0 * 4, 4) }
    guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    rest = (counts[0] + counts[1], counts[2], counts[5])
    times = counts[3]
    types = counts[4]
  }

  func end(timeSize: Int) -> Int {
    start + times * (timeSize + 1) + types * 6 + rest.characters + rest.leaps * (timeSize + 4)
      + rest.indicators
  }

  static func signed(_ bytes: [UInt8], _ index: Int, _ size: Int) -> Int {
    guard index + size <= bytes.count else { return 0 }
    var value = bytes[index] >= 0x80 ? -1 : 0
    for offset in 0..<size { value = value << 8 | Int(bytes[index + offset]) }
    return value
  }
}

extension Array {
  /// The index of the first element for which `belongsAfter` holds, in an array partitioned by it.
  func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
