/// Which part of a record has a word, the best first.
enum SearchRank: UInt8, CaseIterable, Sendable {
  /// Its title and other names.
  case name
  /// Its summary, its findings and what it answers to others'.
  case about
  /// Its text.
  case body

  var bits: UInt32 { UInt32(rawValue) }
}
