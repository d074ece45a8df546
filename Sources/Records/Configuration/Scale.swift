import Diagnostics

/// A scale of grades, in use for some time: a grade means nothing without it.
public struct Scale: Hashable, Sendable {
  /// The name by which inspections refer to it.
  public let id: String
  /// What readers call it.
  public let title: String
  /// Its grades, the best first; words that the site may label.
  public let grades: [String]
  /// What may stand in place of a grade, such as `not-graded`.
  public let ungraded: [String]
  /// The first date on which it was used; nil when nobody says.
  public let from: RecordDate?
  /// The last date on which it was used; nil when it still is, or nobody says.
  public let until: RecordDate?

  /// Whether a report may be graded so.
  public func has(_ grade: String) -> Bool { grades.contains(grade) || ungraded.contains(grade) }

  /// Whether a date certainly lies before or after the time in which it was used.
  public func excludes(_ date: RecordDate) -> Bool {
    if let from, date.isCertainlyBefore(from) { return true }
    return until?.isCertainlyBefore(date) ?? false
  }
}

extension Scale {
  static let schema = Schema(
    "a scale",
    [
      .required("title", .text, "What readers call it."),
      .required("grades", .list(.word), "Its grades, the best first."),
      .optional("ungraded", .list(.word), "What may stand in place of a grade."),
      .optional("from", .date, "The first date on which it was used."),
      .optional("until", .date, "The last date on which it was used."),
    ])

  init?(_ fields: Fields, id: String) {
    self.id = id
    let grades = fields.placedTexts("grades")
    let ungraded = fields.placedTexts("ungraded")
    var seen: Set<String> = []
    for word in grades + ungraded where !seen.insert(word.text).inserted {
      fields.context.report(.repeatedGrade(word.text), at: word.mark)
    }
    (self.grades, self.ungraded) = (grades.map(\.text), ungraded.map(\.text))
    (from, until) = fields.period()
    guard let title = fields.text("title") else { return nil }
    self.title = title
  }
}
