/// Who may ask a host: one at a time. Knows also what is known of hosts by now.
actor HostTurns {
  private var busy: Set<String> = []
  private var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]
  private var asked: Set<String> = []
  private var closed: [String: LinkReason] = [:]
  private var timeouts: [String: Int] = [:]
  /// Whether any host was found by its name.
  private(set) var hasFoundHost = false

  /// Waits for the turn to ask a host. Nobody may wait for another while it has one.
  func take(_ authority: String) async {
    if busy.insert(authority).inserted { return }
    await withCheckedContinuation { waiting[authority, default: []].append($0) }
  }

  /// Passes the turn on to who has waited longest.
  func give(_ authority: String) {
    guard var line = waiting[authority], !line.isEmpty else {
      busy.remove(authority)
      return
    }
    let next = line.removeFirst()
    waiting[authority] = line
    next.resume()
  }

  /// Whether a host is asked for the first time, as far as is known.
  func isFirstRequest(to authority: String) -> Bool { asked.insert(authority).inserted }

  /// Why an origin is not asked any more.
  func reason(against origin: String) -> LinkReason? { closed[origin] }

  /// Takes note of how a request to an origin ended. One that does not answer two times in a row is asked no more.
  func note(_ reason: LinkReason?, of location: WebLocation) {
    let origin = location.origin
    if reason != .noSuchHost, !location.isNumber { hasFoundHost = true }
    timeouts[origin] = reason == .timedOut ? timeouts[origin, default: 0] + 1 : 0
    if let reason, reason.isOfHost || timeouts[origin] == 2 { closed[origin] = reason }
  }
}
