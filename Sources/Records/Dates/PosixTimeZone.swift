/// The rule for all time after a zone file's last transition, such as `GMT0BST,M3.5.0/1,M10.5.0`
/// (POSIX.1 section 8.3, as extended by RFC 8536 section 3.3.1).
struct PosixTimeZone: Hashable, Sendable {
  private let standard: Int
  private let summer: Summer?

  private struct Summer: Hashable, Sendable {
    let offset: Int
    let start: Change
    let end: Change
  }

  /// The day of the year on which clocks change, and the local second of that day.
  private struct Change: Hashable, Sendable {
    enum Day: Hashable, Sendable {
      case month(Int, week: Int, weekday: Int)
      case julian(Int)
      case zeroBased(Int)
    }
    let day: Day
    let second: Int
  }

  init?(_ text: ArraySlice<UInt8>) {
    var reader = Reader(rest: text)
    guard reader.skipName(), let west = reader.time() else { return nil }
    standard = -west
    guard reader.skipName() else {
      summer = nil
      return
    }
    var offset = standard + 3600
    if reader.rest.first != UInt8(ascii: ",") {
      guard let west = reader.time() else { return nil }
      offset = -west
    }
    guard let start = reader.change(), let end = reader.change() else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// Seconds east of Greenwich at a moment.
  func offset(at instant: Instant) -> Int {
    guard let summer else { return standard }
    let year = CivilDate(dayNumber: Self.dayNumber(instant.seconds + standard)).year
    let start = Self.moment(summer.start, year: year) - standard
    let end = Self.moment(summer.end, year: year) - summer.offset
    let isSummer =
      start < end
      ? instant.seconds >= start && instant.seconds < end
      : instant.seconds >= start || instant.seconds < end
    return isSummer ? summer.offset : standard
  }

  private static func dayNumber(_ seconds: Int) -> Int {
    (seconds - ((seconds % 86_400) + 86_400) % 86_400) / 86_400
  }

  /// The local second, counted from the epoch, at which a change happens in a year.
  private static func moment(_ change: Change, year: Int) -> Int {
    let newYear = CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
    let day: Int
    switch change.day {
    case .zeroBased(let number): day = newYear + number
    case .julian(let number):
      let isLeap = CivilDate.daysInMonth(year: year, month: 2) == 29
      day = newYear + number - 1 + (isLeap && number >= 60 ? 1 : 0)
    case .month(let month, let week, let weekday):
      let first = CivilDate(year: year, month: month, day: 1) ?? CivilDate(dayNumber: newYear)
      // POSIX counts Sunday as 0, `weekday` counts Monday as 0.
      var offset = (weekday + 6 - first.weekday) % 7 + (week - 1) * 7
      if offset >= CivilDate.daysInMonth(year: year, month: month) { offset -= 7 }
      day = first.dayNumber + offset
    }
    return day * 86_400 + change.second
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    /// A zone's abbreviation: three or more letters, or anything between `<` and `>`.
    mutating func skipName() -> Bool {
      if rest.first == UInt8(ascii: "<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[(end + 1)...]
        return true
      }
      let name = rest.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
      rest = rest.dropFirst(name.count)
      return name.count >= 3
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
      var sign = 1
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
        sign = rest.removeFirst() == UInt8(ascii: "-") ? -1 : 1
      }
      guard let hours = number() else { return nil }
      var total = hours * 3600
      for unit in [60, 1] where rest.first == UInt8(ascii: ":") {
        rest.removeFirst()
        guard let value = number() else { return nil }
        total += value * unit
      }
      return sign * total
    }

    mutating func change() -> Change? {
      guard take(",") else { return nil }
      var day: Change.Day
      if take("M") {
        guard let month = number(), (1...12).contains(month), take("."), let week = number(),
          (1...5).contains(week), take("."), let weekday = number(), weekday < 7
        else { return nil }
        day = .month(month, week: week, weekday: weekday)
      } else {
        let isJulian = take("J")
        guard let number = number(), number <= 366 else { return nil }
        day = isJulian ? .julian(number) : .zeroBased(number)
      }
      guard take("/") else { return Change(day: day, second: 7200) }
      return time().map { Change(day: day, second: $0) }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: sign) else { return false }
      rest.removeFirst()
      return true
    }

    private mutating func number() -> Int? {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard digits.count <= 4 else { return nil }
      rest = rest.dropFirst(digits.count)
      return PartialDate.number(digits)
    }
  }
}
