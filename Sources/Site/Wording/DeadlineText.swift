import Diagnostics
import Linking
import Records

/// The sentences about deadlines. They say what the rule says and what is recorded, never that somebody did
/// not answer.
enum DeadlineText {
  /// What a regime says: `must answer within 56 days, the day of publication counted as the first`.
  static func duty(_ regime: SiteConfiguration.Regime) -> String {
    let verb = regime.isHard ? "must answer" : "is asked to answer"
    let unit =
      switch regime.unit {
      case .days: "day"
      case .workingDays: "working day"
      case .months: "month"
      }
    let clear = regime.counting == .clear ? "clear " : ""
    let event = regime.from.rawValue
    let counted =
      switch regime.counting {
      case .inclusive: ", the day of \(event) counted as the first"
      case .exclusive: ", counted from the day after \(event)"
      case .clear: " after the day of \(event)"
      }
    return "\(verb) within " + Prose.count(regime.within, clear + unit) + counted
  }

  /// Why the last day cannot be told; nil when it can.
  static func unknownDay(_ day: Deadline.LastDay) -> String? {
    switch day {
    case .day: nil
    case .unknownBeginning(let beginning):
      "The last day cannot be told, since the day of \(beginning.rawValue) is not known."
    case .beyondCalendar: "The last day cannot be told, since it lies after the year 9999."
    }
  }

  /// How far a day is from the day of the build: `today`, `in 1 day`, `3 days ago`.
  static func distance(_ days: Int) -> String {
    days == 0 ? "today" : days > 0 ? "in " + Prose.count(days, "day") : Prose.count(-days, "day") + " ago"
  }

  /// What became of a deadline, without a full stop.
  static func standing(_ standing: Deadline.Standing) -> String {
    switch standing {
    case .open: "No statutory response is recorded yet"
    case .noResponse, .unclear: "No statutory response is recorded"
    case .answered(_, .inTime): "A statutory response was published in time"
    case .answered(_, .unclear):
      "A statutory response is recorded; whether it came in time cannot be told"
    case .answered(_, .late(let fewest, let most)):
      "A statutory response was published "
        + (fewest == most ? "" : "\(fewest) to ") + Prose.count(most, "day") + " late"
    }
  }
}
