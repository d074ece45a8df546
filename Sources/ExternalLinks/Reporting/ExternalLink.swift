import Diagnostics

/// A link to another site.
public struct ExternalLink: Hashable, Sendable {
  /// Its address, as pages have it but without a fragment.
  public let address: String
  /// Where it stands, in order.
  public let places: [Place]

  /// An address and its places.
  public init(address: String, places: [Place]) {
    (self.address, self.places) = (address, places.sorted())
  }
}

/// What a site says of addresses that are not to be asked for.
public struct LinkException: Hashable, Sendable {
  /// An address; it stands also for all that lie below it.
  public let address: String
  /// The last day on which it counts, for the reader of a report.
  public let until: String
  /// Whether that day has passed.
  public let isOver: Bool
  /// Where it stands.
  public let place: Place

  /// An exception.
  public init(address: String, until: String, isOver: Bool, place: Place) {
    (self.address, self.until, self.isOver, self.place) = (address, until, isOver, place)
  }

  /// Whether it is about an address: the same one, or one of which it is a whole part.
  func fits(_ other: String) -> Bool {
    guard let own = WebLocation(address)?.address, let other = WebLocation(other)?.address,
      other.hasPrefix(own)
    else { return false }
    return other.utf8.count == own.utf8.count || own.hasSuffix("/")
      || "/?".utf8.contains(other.utf8[other.utf8.index(other.startIndex, offsetBy: own.utf8.count)])
  }
}
