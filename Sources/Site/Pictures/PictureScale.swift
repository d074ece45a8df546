import Records

/// Where days stand along the axis of a picture, in whole pixels.
struct PictureScale: Sendable {
  /// A line across all lanes with a label at its head.
  struct Tick: Hashable, Sendable {
    let x: Int
    /// Empty where it would not fit.
    let label: String
  }

  /// Room at both ends for half a mark.
  static let margin = 8
  /// The least room for a label.
  private static let labelWidth = 56
  /// Pictures of many years grow to this, and no further.
  private static let widest = 4000

  /// The number of the first day.
  let first: Int
  /// How many days there are.
  let count: Int
  /// How wide the picture is.
  let width: Int

  /// A scale from the first to the last of these days, in whole months or whole years, so that pictures have
  /// an even edge; as wide as given, or wider when the years need it.
  init(_ days: DaySpan, byYear: Bool, width: Int) {
    let start = CivilDate(dayNumber: Int(days.first))
    let end = CivilDate(dayNumber: Int(days.last))
    let firstMonth = byYear ? start.year * 12 : Self.month(of: start) - 1
    let lastMonth = byYear ? end.year * 12 + 11 : Self.month(of: end) + 1
    first = Self.firstDay(of: firstMonth)
    count = max(1, Self.firstDay(of: lastMonth + 1) - first)
    let years = (lastMonth - firstMonth) / 12 + 1
    self.width = min(Self.widest, max(width, years * Self.labelWidth))
  }

  /// Where a day begins; days out of range stand at the ends.
  func x(_ day: Int) -> Int {
    let room = width - 2 * Self.margin
    return Self.margin + min(max(0, day - first), count) * room / count
  }

  /// Where the first day begins and the last one ends.
  var edges: (first: Int, last: Int) { (Self.margin, width - Self.margin) }

  /// The middle of a day or of some days, of which only those in range count.
  func middle(_ days: DaySpan) -> Int { (x(Int(days.first)) + x(Int(days.last) + 1)) / 2 }

  /// The lines: at months, quarters or years, as far apart as their labels need.
  var ticks: [Tick] {
    let step = self.step
    let firstMonth = Self.month(of: CivilDate(dayNumber: first))
    var month = (firstMonth + step - 1) / step * step
    var ticks: [Tick] = []
    while Self.firstDay(of: month) < first + count, month < 10_000 * 12 {
      let x = x(Self.firstDay(of: month))
      let fits = x + Self.labelWidth * 3 / 4 <= width
      ticks.append(Tick(x: x, label: fits ? Self.label(of: month, isFirst: ticks.isEmpty) : ""))
      month += step
    }
    return ticks
  }

  /// How many months lie between two lines.
  private var step: Int {
    let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]
    let room = width - 2 * Self.margin
    return steps.first { $0 * 30 * room >= Self.labelWidth * count } ?? 24_000
  }

  /// Years by themselves; months by three letters, the first of all with its year.
  private static func label(of month: Int, isFirst: Bool) -> String {
    let year = String(month / 12)
    guard month % 12 != 0, let date = PartialDate(year: max(1, month / 12), month: month % 12 + 1) else {
      return year
    }
    let name = String(DateText.month(date).prefix(3))
    return isFirst ? name + " " + year : name
  }

  /// Months counted from the year 0.
  private static func month(of date: CivilDate) -> Int { date.year * 12 + date.month - 1 }

  /// The number of the first day of a month; the ends of all time for what lies beyond.
  private static func firstDay(of month: Int) -> Int {
    guard month >= 12 else { return firstDay(of: 12) }
    guard let date = CivilDate(year: month / 12, month: month % 12 + 1, day: 1) else {
      return CivilDate(dayNumber: .max).dayNumber + 1
    }
    return date.dayNumber
  }
}
