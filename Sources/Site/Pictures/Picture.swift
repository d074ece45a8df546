import Linking
import Records

/// A picture of some records along time: a lane for each organisation, a mark for each record, a line from
/// each response to what it answers. Everything has its place, in whole pixels.
struct Picture: Sendable {
  /// The most marks of one picture, as many as a page lists.
  static let limit = Parts.size

  /// What a picture is of.
  enum Extent: Hashable, Sendable {
    /// Whole years.
    case years
    /// Some pages of one year among several, or records that belong together: whole months.
    case months
    /// One year, whatever its records reach into.
    case year(Int)
  }

  /// A mark in its place.
  struct Placed: Sendable {
    let mark: PictureMark
    /// The middle of the mark.
    let x, y: Int
    /// Where its time begins and ends.
    let start, end: Int
  }

  /// A lane with its height.
  struct Lane: Sendable {
    /// Whose it is; nil for the others.
    let organisation: RecordIndex?
    let top: Int
  }

  /// A line between two marks.
  struct Line: Hashable, Sendable {
    let x1, y1, x2, y2: Int
  }

  static let axisHeight = 22
  static let periodHeight = 22
  /// The room for a lane's name above its marks.
  static let nameHeight = 20

  /// How much room each mark has to itself, in pixels each way.
  enum Spacing: Int, Sendable {
    /// Just more than the mark, where a list on the same page has the same links.
    case tight = 15
    /// Enough to be hit with a finger (WCAG 2.2, success criterion 2.5.8).
    case wide = 25

    /// Half a mark and the room beside it.
    var half: Int { rawValue / 2 }
  }

  let scale: PictureScale
  let lanes: [Lane]
  /// In the order of time.
  let marks: [Placed]
  let periods: [Placed]
  let answers: [Line]
  let followUps: [Line]
  let height: Int

  /// Lays out the dated ones among the records; nil when there are none, or too many.
  init?(
    of rows: some Sequence<RecordIndex>, extent: Extent, width: Int, spacing: Spacing = .tight,
    showsFollowUps: Bool = false, in timeline: Timeline
  ) {
    let all = PictureMark.marks(of: rows, in: timeline)
    guard let span = Self.span(of: all, extent), all.count <= Self.limit else { return nil }
    scale = PictureScale(span, byYear: extent != .months, width: width)
    (periods, lanes, marks, height) = Self.place(all, scale, spacing, timeline)
    let places = Dictionary(marks.map { ($0.mark.index, $0) }, uniquingKeysWith: { first, _ in first })
    answers = Self.lines(marks, places, timeline.links.respondsTo)
    followUps = showsFollowUps ? Self.lines(marks, places, timeline.links.follows) : []
  }

  /// The days that a picture shows.
  private static func span(of marks: [PictureMark], _ extent: Extent) -> DaySpan? {
    guard let first = marks.map(\.days.first).min(), let last = marks.map(\.days.last).max() else {
      return nil
    }
    if case .year(let year) = extent, let start = PartialDate(year: year) {
      return DaySpan(first: start.earliest.dayNumber, last: start.latest.dayNumber)
    }
    return DaySpan(first: Int(first), last: Int(last))
  }

  private static func place(
    _ all: [PictureMark], _ scale: PictureScale, _ spacing: Spacing, _ timeline: Timeline
  ) -> (periods: [Placed], lanes: [Lane], marks: [Placed], height: Int) {
    let lanes = PictureLanes(all)
    let half = spacing.half
    var periodStack = PictureStack()
    var stacks = [PictureStack](repeating: PictureStack(), count: lanes.organisations.count)
    var lines: [Int] = []
    for mark in all {
      let (start, end) = (scale.x(Int(mark.days.first)), scale.x(Int(mark.days.last) + 1))
      if mark.shape == .period {
        let label = PeriodLabel(timeline[mark.index].title, from: start, to: end, width: scale.width)
        lines.append(periodStack.place(from: label.first, to: label.last + half))
      } else {
        let x = scale.middle(mark.days)
        lines.append(
          stacks[lanes.lane(of: mark)].place(from: min(start, x - half), to: max(end, x + half)))
      }
    }
    var y = axisHeight + periodStack.count * periodHeight
    let tops = stacks.map { stack in
      defer { y += nameHeight + stack.count * spacing.rawValue + 5 }
      return y
    }
    var periods: [Placed] = []
    var marks: [Placed] = []
    for (mark, line) in zip(all, lines) {
      let (start, end) = (scale.x(Int(mark.days.first)), scale.x(Int(mark.days.last) + 1))
      let isPeriod = mark.shape == .period
      let y =
        isPeriod
        ? axisHeight + line * periodHeight + periodHeight / 2
        : tops[lanes.lane(of: mark)] + nameHeight + line * spacing.rawValue + half
      let placed = Placed(mark: mark, x: scale.middle(mark.days), y: y, start: start, end: end)
      if isPeriod { periods.append(placed) } else { marks.append(placed) }
    }
    return (periods, zip(lanes.organisations, tops).map(Lane.init), marks, y + 2)
  }

  /// The lines that a relation draws, between marks that the picture has.
  private static func lines(
    _ marks: [Placed], _ places: [RecordIndex: Placed], _ relation: Relation
  ) -> [Line] {
    marks.flatMap { from in
      relation[from.mark.index].compactMap { target in
        places[target].map { Line(x1: from.x, y1: from.y, x2: $0.x, y2: $0.y) }
      }
    }
  }
}
