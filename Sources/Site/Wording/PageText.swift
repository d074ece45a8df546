import Diagnostics
import Linking
import Records

/// The sentences that pages make of data.
enum PageText {
  /// How long a response took: `on the same day`, `after 56 days`, `within 0 to 28 days`.
  static func elapsed(_ days: ElapsedDays) -> String {
    if days.most < 0 {
      return days.fewest == days.most
        ? Prose.count(-days.most, "day") + " before the report" : "before the report"
    }
    guard days.fewest == days.most else { return "within \(days.fewest) to \(Prose.count(days.most, "day"))" }
    return days.most == 0 ? "on the same day" : "after " + Prose.count(days.most, "day")
  }

  /// What is held of a report's findings and what is not; nil when there is nothing to say.
  static func findingsNote(count: Int?, isComplete: Bool?, held: Int) -> String? {
    if isComplete == true {
      return held == 0 ? "The report has no numbered findings." : nil
    }
    if let count {
      if held == 0 {
        return "The report has \(Prose.count(count, "finding")). The text of none is held here."
      }
      guard held < count else { return nil }
      return
        "The report has \(Prose.count(count, "finding")); \(held) of them \(held == 1 ? "is" : "are") held here."
    }
    guard isComplete == false else { return nil }
    return held == 0
      ? "What the report found is not held here item by item."
      : "Not all findings of the report are held here."
  }

  /// Why a record is not public; nil when it is.
  static func hidden(_ record: Record, _ visibility: Visibility) -> String? {
    guard !visibility.isPublic(record) else { return nil }
    if record.front.isDraft { return "Draft: not public" }
    return record.front.embargo.map { "Not public before " + DateText.text($0) }
  }

  /// A notice's rule: `90 days, counted from the day after`.
  static func rule(_ notice: SiteConfiguration.Notice) -> String {
    let counted =
      switch notice.counting {
      case .inclusive: "the first day counts"
      case .exclusive: "counted from the day after"
      case .clear: "neither the first day nor the last counts"
      }
    return Prose.count(notice.days, "day") + ", " + counted
  }

  /// What comes before the date that a notice's rule gives for today: `90 days from today is`.
  static func fromToday(_ notice: SiteConfiguration.Notice) -> String {
    switch notice.counting {
    case .inclusive: Prose.count(notice.days, "day") + " from today, counting today, is"
    case .exclusive: Prose.count(notice.days, "day") + " from today is"
    case .clear: "the day after " + Prose.count(notice.days, "clear day") + " from today is"
    }
  }

  /// The answer to a finding as readers see it: `Accepted in part`.
  static func answer(_ answer: String) -> String { LabelGroup().text(for: answer) }

  /// When something was in use: `from 2014 until 2021`; nil when nothing is known of it.
  static func period(from: RecordDate?, until: RecordDate?) -> String? {
    var words: [String] = []
    if let from, from != .unknown { words.append("from " + DateText.text(from)) }
    if let until, until != .unknown { words.append("until " + DateText.text(until)) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The host of an address, to stand for its title.
  static func host(of url: String) -> String {
    let parts = url.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return url }
    return parts[2].hasPrefix("www.") ? String(parts[2].dropFirst(4)) : String(parts[2])
  }
}
