/// Which addresses of other sites have moved: rules that say what such an address begins with, and with what
/// it begins today.
///
/// The longest rule that fits counts, whatever their order. What it gives may have moved on by another rule.
public struct MovedAddresses: Sendable {
  /// One rule.
  public struct Rule: Hashable, Sendable {
    /// What the old addresses begin with.
    public let from: String
    /// With what they begin today.
    public let to: String

    /// Pairs the beginnings of two addresses.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// The rules, in the order in which they were given.
  public let rules: [Rule]
  /// The same, made ready for being looked for: the longest first.
  private let moves: [AddressMove]

  /// No address has moved.
  public static let none = MovedAddresses([])

  /// Makes rules ready.
  public init(_ rules: [Rule]) {
    self.rules = rules
    moves = rules.enumerated().map { AddressMove($0.element, rule: $0.offset) }
      .sorted { ($1.from.count, $0.rule) < ($0.from.count, $1.rule) }
  }

  /// The address of today; nil when it is the same.
  public func today(of address: String) -> String? {
    guard !moves.isEmpty else { return nil }
    var address = address
    return address.withUTF8 { today(of: UnsafeRawBufferPointer($0)) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The same for the bytes of an address.
  @inline(__always)
  func today(of address: UnsafeRawBufferPointer) -> [UInt8]? {
    moves.isEmpty ? nil : path(of: address).today
  }

  /// The address of today, the rules by which it is reached, and the one that would then begin a circle.
  func path(of address: UnsafeRawBufferPointer) -> (today: [UInt8]?, rules: [Int], circle: Int?) {
    var today: [UInt8]?
    var used: [Int] = []
    while true {
      let next = today.map { $0.withUnsafeBytes { longest(for: $0) } } ?? longest(for: address)
      guard let move = next else { return (today, used, nil) }
      // A rule is used once: the check of the rules forbids circles, and nothing may go round for ever.
      guard !used.contains(move.rule) else { return (today, used, move.rule) }
      used.append(move.rule)
      today = today.map { $0.withUnsafeBytes(move.moved) } ?? move.moved(address)
    }
  }

  /// The longest rule that fits.
  private func longest(for address: UnsafeRawBufferPointer) -> AddressMove? {
    moves.first { $0.fits(address) }
  }
}

extension MovedAddresses: Hashable {
  /// Whether both have the same rules in the same order.
  public static func == (left: MovedAddresses, right: MovedAddresses) -> Bool { left.rules == right.rules }

  /// Hashes the rules.
  public func hash(into hasher: inout Hasher) { hasher.combine(rules) }
}
