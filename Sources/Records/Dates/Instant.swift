/// A moment, the same everywhere: whole seconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Sendable, Comparable {
  /// Seconds since the epoch, leap seconds not counted (POSIX).
  public let seconds: Int

  /// The moment so many seconds after the epoch.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// Reads an RFC 3339 date-time with an offset or `Z`, such as `2024-07-18T09:30+01:00`; seconds may
  /// be left out. Nil when it is not one.
  public init?(parsing text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let date = try? PartialDate(parsing: bytes[..<10]), let day = date.exact,
      let hour = Self.pair(bytes, 11, below: 24), bytes[13] == UInt8(ascii: ":"),
      let minute = Self.pair(bytes, 14, below: 60)
    else { return nil }
    var index = 16
    var second = 0
    if bytes[index] == UInt8(ascii: ":") {
      guard let value = Self.pair(bytes, 17, below: 60) else { return nil }
      second = value
      index = 19
    }
    guard let offset = Self.offset(bytes[min(index, bytes.count)...]) else { return nil }
    seconds = day.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  /// `Z`, `+01:00` or `-05:30` as seconds east of Greenwich.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    let text = Array(bytes)
    guard text.count == 6, text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"),
      let hours = pair(text, 1, below: 24), text[3] == UInt8(ascii: ":"),
      let minutes = pair(text, 4, below: 60)
    else { return nil }
    return (text[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static func pair(_ bytes: [UInt8], _ index: Int, below limit: Int) -> Int? {
    guard index + 2 <= bytes.count, let number = PartialDate.number(bytes[index..<index + 2]),
      number < limit
    else { return nil }
    return number
  }

  /// The moment as RFC 3339 has it, by the clocks of a place so many seconds east of Greenwich:
  /// `2024-07-18T09:30:00+01:00`. An offset that is no whole minute is written in UTC.
  public func text(offset: Int) -> String {
    let offset = offset % 60 == 0 ? offset : 0
    let local = seconds + offset
    let second = (local % 86_400 + 86_400) % 86_400
    let day = CivilDate(dayNumber: (local - second) / 86_400)
    func pair(_ number: Int) -> String { PartialDate.padded(number, 2) }
    let time = [second / 3600, second / 60 % 60, second % 60].map(pair).joined(separator: ":")
    let zone = pair(abs(offset) / 3600) + ":" + pair(abs(offset) / 60 % 60)
    return PartialDate(day).edtf + "T" + time + (offset < 0 ? "-" : "+") + zone
  }

  /// Orders by time.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}
