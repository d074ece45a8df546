/// Puts what would collide on one line below each other.
struct PictureStack: Sendable {
  /// Where what stands last on each line ends.
  private var ends: [Int] = []

  /// How many lines there are.
  var count: Int { ends.count }

  /// The first line that is free from `start` on; it is then taken up to `end`.
  mutating func place(from start: Int, to end: Int) -> Int {
    if let line = ends.firstIndex(where: { $0 <= start }) {
      ends[line] = end
      return line
    }
    ends.append(end)
    return ends.count - 1
  }
}
