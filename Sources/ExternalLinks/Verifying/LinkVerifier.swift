/// Asks for addresses: several hosts at a time, each of them one request after the other.
public struct LinkVerifier: Sendable {
  private let policy: LinkPolicy
  private let turns: HostTurns
  private let visit: HostVisit

  /// A verifier that keeps to a policy.
  public init(_ curl: Curl, _ policy: LinkPolicy, _ effects: LinkEffects) {
    self.policy = policy
    turns = HostTurns()
    visit = HostVisit(curl: curl, policy: policy, effects: effects, turns: turns)
  }

  /// What came of each address. `progress` is told how many there are yet to come.
  public func results(
    of addresses: some Sequence<String>, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(CurlFailure) -> [String: LinkResult] {
    var results: [String: LinkResult] = [:]
    var hosts: [String: [(address: String, location: WebLocation)]] = [:]
    for address in Set(addresses).sorted() {
      if let location = WebLocation(address) {
        hosts[location.authority, default: []].append((address, location))
      } else {
        results[address] = .failed(.malformed)
      }
    }
    // The longest first, so that none of them is alone at the end.
    let lists = hosts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
    let found = await withTaskGroup(of: Result<[String: LinkResult], CurlFailure>.self) { group in
      var rest = lists[...]
      var left = lists.reduce(0) { $0 + $1.count }
      var found: Result<[String: LinkResult], CurlFailure> = .success([:])
      progress(left)
      func begin() {
        guard let list = rest.popFirst() else { return }
        group.addTask { await self.results(of: list) }
      }
      for _ in 0..<max(1, policy.hosts) { begin() }
      while let some = await group.next() {
        found = found.merged(with: some)
        left -= (try? some.get().count) ?? 0
        progress(left)
        begin()
      }
      return found
    }
    results.merge(try found.get()) { first, _ in first }
    return await turns.hasFoundHost ? results : results.mapValues(\.withoutNetwork)
  }

  private func results(
    of list: [(address: String, location: WebLocation)]
  ) async -> Result<[String: LinkResult], CurlFailure> {
    var results: [String: LinkResult] = [:]
    for (address, location) in list {
      do throws(CurlFailure) {
        results[address] = try await result(of: location)
      } catch {
        return .failure(error)
      }
    }
    return .success(results)
  }

  /// Follows an address to where it leads.
  private func result(of location: WebLocation) async throws(CurlFailure) -> LinkResult {
    var current = location
    var seen: Set<WebLocation> = []
    // Where it has moved for good: a redirect behind one that is not permanent says nothing of that.
    var home: String?
    var isPermanent = true
    while seen.count <= policy.redirects, seen.insert(current).inserted {
      let here = current == location ? nil : current.address
      switch try await visit.answer(to: current) {
      case .good: return home.map { .moved(to: $0) } ?? .good
      case .failed(let reason): return .failed(reason, at: here)
      case .redirect(let target, let isForGood):
        guard let next = WebLocation(target) else { return .failed(.notOnTheWeb, at: target) }
        isPermanent = isPermanent && isForGood
        if isPermanent { home = next.address }
        current = next
      }
    }
    return .failed(.tooManyRedirects)
  }
}

extension LinkResult {
  /// The same when no host was found at all: that says nothing of any of them.
  fileprivate var withoutNetwork: LinkResult {
    reason == .noSuchHost ? .failed(.noNetwork, at: address) : self
  }
}

extension Result<[String: LinkResult], CurlFailure> {
  fileprivate func merged(with other: Self) -> Self {
    flatMap { own in other.map { own.merging($0) { first, _ in first } } }
  }
}
