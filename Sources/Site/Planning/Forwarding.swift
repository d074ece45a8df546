import Linking

/// Where an old address leads: to the page of a record, or to the one that says that it is withdrawn.
enum Forwarding: Hashable, Sendable {
  case record(RecordIndex)
  case withdrawn(WithdrawnIndex)

  /// The path of that page from the site's root.
  func path(_ addresses: Addresses) -> String {
    switch self {
    case .record(let index): addresses.path(of: index)
    case .withdrawn(let index): addresses.path(of: index)
    }
  }

  /// What that page is called.
  func title(_ timeline: Timeline) -> String {
    switch self {
    case .record(let index): timeline[index].title
    case .withdrawn(let index): timeline[index].title
    }
  }
}
