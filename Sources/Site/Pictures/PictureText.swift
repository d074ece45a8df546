/// The words of pictures.
enum PictureText {
  static let others = "Others"
  static let ofTimeline = "Picture of the timeline"
  static let ofThread = "Picture of this report, those before and after it, and the responses"

  /// A label of not too many signs, cut where a word ends if one does.
  static func short(_ text: String, to count: Int) -> String {
    guard text.count > count else { return text }
    let start = text.prefix(count - 1)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }

  /// `1 entry has no known date and is not in the picture.`
  static func unknown(_ count: Int) -> String {
    count == 1
      ? "1 entry has no known date and is not in the picture."
      : "\(count) entries have no known date and are not in the picture."
  }

  /// What the page of all years says in place of a picture.
  static let tooMany = "These are too many entries for one picture. Each year has a picture of its own."
}
