import Diagnostics
import Linking
import Records

/// The sentences about findings. They say what is recorded, never that something was not done.
enum FindingText {
  /// The name of an axis: `Answered`.
  static func name(of axis: Finding.HistoryEntry.Axis) -> String { LabelGroup().text(for: axis.rawValue) }

  /// That nothing is recorded on an axis, without a full stop.
  static func nothing(on axis: Finding.HistoryEntry.Axis) -> String {
    switch axis {
    case .answered: "No answer is recorded"
    case .delivered: "Nothing is recorded as delivered"
    case .closed: "Nothing is recorded as closed"
    }
  }

  /// What follows from the due date, without a full stop; nil when nothing does.
  static func timing(_ timing: FindingState.Timing) -> String? {
    switch timing {
    case .none, .due: nil
    case .overdue: "Overdue: the due date is over, and nothing is recorded as delivered or closed"
    case .inTime: "Delivered by the due date"
    case .late(let fewest, let most):
      "Delivered " + (fewest == most ? "" : "\(fewest) to ") + Prose.count(most, "day")
        + " after the due date"
    }
  }

  /// What can be told of the answers of a statutory response, without a full stop; findings that lack one
  /// follow after it.
  static func coverage(_ coverage: StatutoryAnswers.Coverage) -> String {
    switch coverage {
    case .complete: "Every finding that the rule names has an answer with an action or a reason"
    case .missing: "No answer with an action or a reason is recorded to"
    case .notHeld(findings: true, answers: false):
      "Whether every finding is answered cannot be told, since not all findings of the report are held here"
    case .notHeld(findings: false, answers: true), .notHeld(findings: false, answers: false):
      "Whether every finding is answered cannot be told, since not all of the response's answers are held here"
    case .notHeld(findings: true, answers: true):
      "Whether every finding is answered cannot be told, since neither all findings of the report nor all of "
        + "the response's answers are held here"
    }
  }
}
