import Linking
import Records
import Templates

extension PageWriter {
  /// How wide the pictures are that stand on the timeline, and on a record's page.
  private static let wholeWidth = 926
  private static let smallWidth = 640

  /// Sets the picture of what a page of the timeline lists. The page of all years has one only when it lists
  /// all entries; each page of a year has one.
  mutating func setTimelinePicture(_ slot: some ValueSlot, year: Int?, part: Int, _ rows: [RecordIndex]) {
    let listed = Parts.slice(rows, part: part)
    let isWhole = listed.count == rows.count
    guard year != nil || isWhole else {
      view.set(slot, html: "<p class=\"note\">\(PictureText.tooMany)</p>\n")
      return
    }
    let extent: Picture.Extent = isWhole ? year.map { .year($0) } ?? .years : .months
    let periods = isWhole ? plan.chronicle.periods(of: year, in: timeline) : []
    let shown = Set(listed)
    let added = periods.filter { !shown.contains($0) }.prefix(Picture.limit - listed.count)
    guard let picture = Picture(of: listed + added, extent: extent, width: Self.wholeWidth, in: timeline)
    else { return }
    let unknown = listed.count { timeline[$0].date?.days == nil }
    let writer = PictureWriter(plan: plan, current: nil)
    view.set(slot) { writer.append(picture, label: PictureText.ofTimeline, unknown: unknown, to: &$0) }
  }

  /// Sets the small picture of an inspection, of those before and after it, and of all responses to them;
  /// nothing when that is no more than the page says in three lines, or too much for a picture.
  mutating func setThread(
    _ slot: some ValueSlot, _ index: RecordIndex, earlier: [RecordIndex], later: [RecordIndex]
  ) {
    guard earlier.count + later.count < Picture.limit else { return }
    var members = earlier + [index] + later
    var seen = Set(members)
    for inspection in earlier + [index] + later {
      for response in timeline.links.responses[inspection] where seen.insert(response).inserted {
        members.append(response)
      }
      guard members.count <= Picture.limit else { return }
    }
    let unknown = members.count { timeline[$0].date?.days == nil }
    guard members.count - unknown > 3,
      let picture = Picture(
        of: members, extent: .months, width: Self.smallWidth, spacing: .wide, showsFollowUps: true,
        in: timeline)
    else { return }
    let writer = PictureWriter(plan: plan, current: index)
    view.set(slot) { writer.append(picture, label: PictureText.ofThread, unknown: unknown, to: &$0) }
  }
}
