import Linking
import Records

/// The sentences of the diary.
enum DiaryText {
  /// The days of the week, as calendars begin it (ISO 8601).
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// What a deadline is called: `Last day to answer`.
  static func label(_ deadline: Deadline) -> String {
    deadline.regime.isHard ? "Last day to answer" : "Answer asked for by"
  }

  /// Who has to answer.
  static func who(_ deadline: Deadline, in timeline: Timeline) -> String {
    switch deadline.who {
    case .organisation(let index): timeline[index].title
    case .type(let type): timeline.site.labels.organisationTypes.text(for: type)
    }
  }

  /// What of an entry stands where it is shown: `begins: 6 September to 17 October 2021`; nil when all does.
  static func note(_ extent: DiaryEntry.Extent, of date: RecordDate) -> String? {
    switch extent {
    case .whole: nil
    case .during: DateText.text(date)
    case .begins: "begins: " + DateText.text(date)
    case .ends: "ends: " + DateText.text(date)
    }
  }
}
