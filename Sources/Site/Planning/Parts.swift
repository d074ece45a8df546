/// Long lists in parts of 200 rows.
enum Parts {
  /// The most rows that one page lists.
  static let size = 200

  /// How many pages a list needs; an empty one needs one.
  static func count(ofRows rows: Int) -> Int { max(1, (rows + size - 1) / size) }

  /// The rows of one page, from 1.
  static func slice<Row>(_ rows: [Row], part: Int) -> ArraySlice<Row> {
    let start = min(max(0, part - 1) * size, rows.count)
    return rows[start..<min(start + size, rows.count)]
  }
}
