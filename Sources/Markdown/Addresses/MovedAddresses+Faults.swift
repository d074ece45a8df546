extension MovedAddresses {
  /// What can be wrong with a rule beside others.
  public enum Fault: Hashable, Sendable {
    /// An earlier rule is about the same addresses.
    case repeats(Int)
    /// It begins a circle of these rules, itself among them.
    case circle([Int])
    /// Without it, its addresses would lead to the same ones by a shorter rule.
    case needless(Int)
  }

  /// What is wrong with the rules, by their places; each circle is told once.
  public var faults: [(rule: Int, fault: Fault)] {
    var result: [(rule: Int, fault: Fault)] = []
    var first: [[UInt8]: Int] = [:]
    for (position, rule) in rules.enumerated() {
      let from = AddressMove(rule, rule: position).from
      if let other = first[from] {
        result.append((position, .repeats(other)))
      } else {
        first[from] = position
      }
    }
    guard result.isEmpty else { return result }
    var circles: Set<Set<Int>> = []
    for (position, rule) in rules.enumerated() {
      let path = Array(rule.from.utf8).withUnsafeBytes(path)
      if let start = path.circle.flatMap(path.rules.firstIndex) {
        let circle = Array(path.rules[start...])
        if circles.insert(Set(circle)).inserted { result.append((circle[0], .circle(circle))) }
      } else if let other = shorterRule(than: position) {
        result.append((position, .needless(other)))
      }
    }
    return result
  }

  /// The rule that does the same as a longer one.
  private func shorterRule(than position: Int) -> Int? {
    let rule = rules[position]
    let others = MovedAddresses(rules.enumerated().filter { $0.offset != position }.map(\.element))
    // An address below the rule's own that no rule can be about, since none has a blank.
    let address = rule.from + (rule.from.hasSuffix("/") ? " " : "/ ")
    let path = Array(address.utf8).withUnsafeBytes(others.path)
    guard let first = path.rules.first, let today = path.today,
      today == Array(address.utf8).withUnsafeBytes({ self.path(of: $0).today })
    else { return nil }
    return first < position ? first : first + 1
  }
}
