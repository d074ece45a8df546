/// The parts of page titles that tell pages apart.
enum PageTitle {
  /// `, page 2` for all but the first page of a long list.
  static func part(_ part: Int) -> String { part == 1 ? "" : ", page \(part)" }
}
