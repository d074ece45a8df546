import Diagnostics

/// A check of the links to other sites: what is asked for, what is known already, and what is said of it.
public struct ExternalCheck: Sendable {
  private let verifier: LinkVerifier
  private let cache: LinkCache
  private let now: Int
  private let maxAge: Int

  /// A check at the moment `now`, in seconds since 1 January 1970 UTC, that takes what is younger than `maxAge` seconds
  /// from a cache.
  public init(_ verifier: LinkVerifier, cache: LinkCache = LinkCache(), now: Int, maxAge: Int) {
    (self.verifier, self.cache, self.now, self.maxAge) = (verifier, cache, now, maxAge)
  }

  /// Asks for all links but those with an exception. `progress` is told how many are yet to come.
  public func run(
    _ links: [ExternalLink], exceptions: [LinkException],
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(CurlFailure) -> ExternalReport {
    let fitting = exceptions.map { exception in links.filter { exception.fits($0.address) }.map(\.address) }
    let excepted = Set(zip(exceptions, fitting).flatMap { $0.isOver ? [] : $1 })
    var kept = LinkCache()
    var known: [String: LinkCache.Entry] = [:]
    for link in links {
      guard let entry = cache.entry(for: link.address, now: now, maxAge: maxAge) else { continue }
      known[link.address] = entry
      kept.keep(entry.result, of: link.address, checked: entry.checked)
    }
    let wanted = links.map(\.address).filter { !excepted.contains($0) && known[$0] == nil }
    let results = try await verifier.results(of: wanted, progress: progress)
    for (address, result) in results { kept.keep(result, of: address, checked: now) }
    var report = ExternalReport(cache: kept, excepted: excepted.count)
    for link in links where !excepted.contains(link.address) {
      if let entry = known[link.address] {
        report.add(entry.result, of: link, age: now - entry.checked)
      } else if let result = results[link.address] {
        report.add(result, of: link, age: nil)
      }
    }
    for (exception, addresses) in zip(exceptions, fitting) {
      report.add(exception, isUsed: !addresses.isEmpty)
    }
    return report
  }
}

/// What came of a check of links to other sites.
public struct ExternalReport: Sendable {
  /// What is wrong, in no order.
  public private(set) var diagnostics: [Diagnostic] = []
  /// What the next check need not ask for.
  public let cache: LinkCache
  /// How many addresses there are of each verdict.
  public private(set) var counts: [LinkResult.Verdict: Int] = [:]
  /// How many addresses were left out, as the site wants it.
  public let excepted: Int
  /// How many of the addresses were not asked for, since an earlier check did.
  public private(set) var known = 0

  fileprivate init(cache: LinkCache, excepted: Int) { (self.cache, self.excepted) = (cache, excepted) }

  /// The diagnostic that a cache, at this path, cannot be read.
  public static func damagedCache(_ path: String) -> Diagnostic {
    Place(path: path).reports(LinkProblem.damagedCache)
  }

  fileprivate mutating func add(_ result: LinkResult, of link: ExternalLink, age: Int?) {
    counts[result.verdict, default: 0] += 1
    if age != nil { known += 1 }
    let finding = LinkProblem.Finding(
      reason: result.reason, redirect: result.verdict == .moved ? nil : result.address, age: age)
    switch result.verdict {
    case .good: break
    case .broken: report(.broken(link.address, finding), at: link.places)
    case .moved:
      report(.moved(link.address, to: result.address ?? "", finding), at: link.places)
    case .unverified:
      // There is nothing to mend in the text, so one place is enough.
      let problem = LinkProblem.unverified(link.address, finding, others: link.places.count - 1)
      report(problem, at: Array(link.places.prefix(1)))
    }
  }

  private mutating func report(_ problem: LinkProblem, at places: [Place]) {
    diagnostics += places.map { $0.reports(problem) }
  }

  fileprivate mutating func add(_ exception: LinkException, isUsed: Bool) {
    if !isUsed {
      diagnostics.append(exception.place.reports(LinkProblem.unused(exception.address)))
    } else if exception.isOver {
      let problem = LinkProblem.expired(exception.address, until: exception.until)
      diagnostics.append(exception.place.reports(problem))
    }
  }
}
