import Records

/// How alike two records are, by their words.
enum Likeness {
  /// From 0, for nothing in common, to 1, for the same words: how many of all words both have.
  static func of(_ left: some Sequence<Substring>, _ right: some Sequence<Substring>) -> Double {
    let (left, right) = (Set(left.map { $0.lowercased() }), Set(right.map { $0.lowercased() }))
    let all = left.union(right).count
    return all == 0 ? 1 : Double(left.intersection(right).count) / Double(all)
  }

  /// Whether a record can be another one under a new name.
  static func isSame(_ old: Record, _ new: Record) -> Bool {
    guard old.kind == new.kind else { return false }
    if old.title == new.title { return old.date == new.date || of(words(old), words(new)) >= 0.5 }
    return of(words(old), words(new)) >= 0.6
  }

  /// Whether a record of the same id is about something else: it has another date, and hardly a word in common.
  static func isOther(_ old: Record, _ new: Record) -> Bool {
    if old.kind != new.kind { return true }
    if let date = old.date, date == new.date { return false }
    return of(title(old), title(new)) == 0 && of(words(old), words(new)) < 0.2
  }

  /// The words of a title that say something: short ones are in many.
  private static func title(_ record: Record) -> [Substring] {
    record.title.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }
  }

  private static func words(_ record: Record) -> [Substring] {
    title(record) + Passage.all(of: record).dropFirst().flatMap(\.words) + record.bodyWords
  }
}
