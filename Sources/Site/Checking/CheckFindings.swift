/// Something wrong with what was made, and on which outputs.
struct OutputFault: Hashable, Sendable {
  let problem: CheckProblem
  let source: Source

  /// What to look for in the files that a page was made from.
  enum Source: Hashable, Sendable {
    /// An address, as it stands on the page.
    case address(String)
    /// A tag with this fault.
    case tag(TagFault)
    /// An id.
    case id(String)
    /// The first of these texts that there is.
    case words([String])
    /// The beginning of the page.
    case head
    /// Nothing: Rejoinder alone made it.
    case nowhere
  }
}

/// What a worker found in the outputs that it read.
struct CheckFindings: Sendable {
  /// The outputs that have a fault, the first few of them, and how many there are.
  struct Outputs: Sendable {
    static let limit = 64
    var first: [Int] = []
    var count = 0
  }

  /// A part of an output that a link leads to.
  struct Demand: Hashable, Sendable {
    let target: Int
    let fragment: String
    /// The address as it stands on the page.
    let address: String
  }

  private(set) var faults: [OutputFault: Outputs] = [:]
  private(set) var demands: [Demand: Outputs] = [:]
  /// The outputs to which a link on another page leads.
  private(set) var linked: Set<Int> = []
  /// The digests of the ids of each page.
  private(set) var ids: [Int: [UInt64]] = [:]
  /// The addresses of other sites, as they stand on pages, and the first output that has each.
  private(set) var external: [String: Int] = [:]
  /// The titles of pages.
  private(set) var titles: [(output: Int, title: String)] = []

  mutating func add(_ problem: CheckProblem, _ source: OutputFault.Source, on output: Int) {
    faults[OutputFault(problem: problem, source: source), default: Outputs()].add(output)
  }

  mutating func demand(_ fragment: String, of target: Int, _ address: String, on output: Int) {
    demands[Demand(target: target, fragment: fragment, address: address), default: Outputs()].add(output)
  }

  mutating func link(to output: Int) { linked.insert(output) }

  mutating func name(_ output: Int, title: String) { titles.append((output, title)) }

  mutating func leave(by address: String, from output: Int) {
    external[address] = min(output, external[address] ?? output)
  }

  mutating func set(_ ids: [UInt64], of output: Int) { self.ids[output] = ids }

  /// Takes in what another worker found.
  mutating func add(_ other: CheckFindings) {
    faults.merge(other.faults) { $0.merged(with: $1) }
    demands.merge(other.demands) { $0.merged(with: $1) }
    linked.formUnion(other.linked)
    ids.merge(other.ids) { first, _ in first }
    external.merge(other.external, uniquingKeysWith: min)
    titles += other.titles
  }
}

extension CheckFindings.Outputs {
  fileprivate mutating func add(_ output: Int) {
    guard first.last != output else { return }
    count += 1
    // A worker comes by the outputs in their order.
    if first.count < Self.limit { first.append(output) }
  }

  fileprivate func merged(with other: Self) -> Self {
    var result = Self()
    result.first = Array((first + other.first).sorted().prefix(Self.limit))
    result.count = count + other.count
    return result
  }
}
