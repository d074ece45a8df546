/// What became of an address of the site, such as `/about/`, that stands in a template.
public enum AddressResolution: Hashable, Sendable {
  /// It is to be written like this.
  case rewritten(String)
  /// Nothing is published there; these addresses look like it.
  case unknown(near: [String])
}
