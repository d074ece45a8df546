/// The words for what became of a finding. Unlike other words of the content they are the same on every
/// site, since what is overdue or late is derived from them; `site.yml` may say how they are shown.
extension Finding.HistoryEntry.Axis {
  /// The states of this axis.
  public var statuses: [String] {
    switch self {
    case .answered: ResponseRecord.Answer.words
    case .delivered: ["planned", "in-progress", "partly-delivered", "delivered", "not-delivered"]
    case .closed: ["open", "completed", "closed", "superseded", "withdrawn"]
    }
  }

  /// Whether nothing more is to be expected on this axis after a state.
  public func isFinal(_ status: String) -> Bool {
    switch self {
    case .answered: status != "under-consideration"
    case .delivered: status == "delivered"
    case .closed: status != "open"
    }
  }
}

extension ResponseRecord.Answer {
  /// What can be answered to a finding.
  public static let words = [
    "accepted", "accepted-in-part", "accepted-in-principle", "rejected", "noted", "under-consideration",
  ]
}
