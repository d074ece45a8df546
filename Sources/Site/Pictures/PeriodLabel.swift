/// The name of a period: on its bar where there is room, otherwise behind it, or before it.
struct PeriodLabel: Hashable, Sendable {
  /// What a sign takes at the most, nearly always: text is measured by the browser alone.
  private static let signWidth = 7
  /// The least number of signs before a name is cut.
  private static let shortest = 40
  private static let gap = 5

  let text: String
  /// Where the text begins; or where it ends, if it stands before the bar.
  let x: Int
  let standsBefore: Bool
  /// Where bar and text begin and end.
  let first, last: Int

  /// Places the name of a period whose bar has these ends, in a picture of this width.
  init(_ name: String, from start: Int, to end: Int, width: Int) {
    let bar = end - start
    text = PictureText.short(name, to: max(Self.shortest, bar / Self.signWidth - 1))
    let room = text.unicodeScalars.count * Self.signWidth + 2 * Self.gap
    let fits = room <= bar
    standsBefore = !fits && end + room > width && start > width - end
    if standsBefore {
      (x, first, last) = (start - Self.gap, max(0, start - room), end)
    } else {
      (x, first, last) = ((fits ? start : end) + Self.gap, start, fits ? end : end + room)
    }
  }
}
