/// A rule of moved addresses as bytes.
struct AddressMove: Sendable {
  /// The rule's place among all.
  let rule: Int
  /// What old addresses begin with, without a `/` at the end; scheme and host in small letters.
  let from: [UInt8]
  /// With what they begin today, without a `/` at the end.
  private let to: [UInt8]
  /// Both as they were written, for the address that is `from` itself.
  private let written: (from: [UInt8], to: [UInt8])
  /// How many bytes of `from` are scheme and host, which have no case (RFC 3986, sections 3.1 and 3.2.2).
  private let originCount: Int

  init(_ rule: MovedAddresses.Rule, rule position: Int) {
    self.rule = position
    let slash = UInt8(ascii: "/")
    let (old, new) = (Array(rule.from.utf8), Array(rule.to.utf8))
    let slashes = old.indices.filter { old[$0] == slash }
    let end = slashes.count > 2 ? slashes[2] : old.count
    from = (old[..<end].map(Self.lowercased) + old[end...]).dropLast(old.last == slash ? 1 : 0)
    to = new.dropLast(new.last == slash ? 1 : 0)
    written = (old, new)
    originCount = min(end, from.count)
  }

  /// Whether an address begins with `from`, as a whole part of it: `https://a.example/x` does not begin
  /// `https://a.example/xy`.
  func fits(_ address: UnsafeRawBufferPointer) -> Bool {
    guard address.count >= from.count else { return false }
    for index in from.indices {
      let byte = index < originCount ? Self.lowercased(address[index]) : address[index]
      if byte != from[index] { return false }
    }
    guard address.count > from.count else { return true }
    return switch address[from.count] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    default: false
    }
  }

  /// The address of today of one that fits.
  func moved(_ address: UnsafeRawBufferPointer) -> [UInt8] {
    address.elementsEqual(written.from) ? written.to : to + address[from.count...]
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
