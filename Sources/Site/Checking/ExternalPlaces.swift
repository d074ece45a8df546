import Diagnostics
import Linking
import Markdown
import Records

/// Finds the lines that have the addresses of other sites: all texts of records, templates and site.yml are read once.
struct ExternalPlaces {
  private let places: FaultPlaces
  private let outputs: [PlannedOutput]

  init(_ places: FaultPlaces, _ outputs: [PlannedOutput]) { (self.places, self.outputs) = (places, outputs) }

  /// The links to these addresses, each of which is on an output.
  func links(_ addresses: [String: Int]) -> [CheckedLink] {
    let found = lines(Set(addresses.keys))
    var links: [String: Set<Place>] = [:]
    for (address, output) in addresses {
      let link = String(address.prefix { $0 != "#" })
      links[link, default: []].formUnion(found[address] ?? [Place(path: outputs[output].file)])
    }
    return links.map { link, places in
      // The page of an address with a fragment tells nothing beside a line that has it with another.
      let lines = places.filter { $0.mark != .wholeFile }
      return CheckedLink(address: link, places: (lines.isEmpty ? places : lines).sorted())
    }.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
  }

  /// Where each address is written.
  private func lines(_ addresses: Set<String>) -> [String: Set<Place>] {
    var found: [String: Set<Place>] = [:]
    let spellings = Spellings(addresses, places.plan.timeline.site.markdown.movedAddresses)
    let records = places.plan.timeline.records.map(\.path) + [SiteConfiguration.path]
    for path in records {
      guard case .bytes(let bytes)? = try? places.folder.read(path) else { continue }
      for (address, range) in spellings.all(in: bytes) {
        found[address, default: []].insert(Place(path: path, mark: Mark(range, in: bytes)))
      }
    }
    for template in places.templates {
      for (address, range) in spellings.all(in: template.bytes) {
        found[address, default: []].insert(
          Place(path: template.path, mark: Mark(range, in: template.bytes)))
      }
    }
    return found
  }
}

/// How addresses may be written that stand on pages.
private struct Spellings {
  private let addresses: Set<String>
  private let moved: MovedAddresses

  init(_ addresses: Set<String>, _ moved: MovedAddresses) {
    (self.addresses, self.moved) = (addresses, moved)
  }

  /// Each address that stands in a text, with the stretch in which it does.
  func all(in bytes: [UInt8]) -> [(address: String, range: Range<Int>)] {
    var result: [(address: String, range: Range<Int>)] = []
    var index = 0
    while index + 8 < bytes.count {
      guard bytes[index] | 0x20 == UInt8(ascii: "h"), let range = Self.run(in: bytes, at: index) else {
        index += 1
        continue
      }
      if let found = longest(in: bytes, range) { result.append(found) }
      index = range.upperBound
    }
    return result
  }

  /// The signs from here on of which an address may consist; nil when none begins here.
  private static func run(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    let beginning = bytes[start..<min(start + 8, bytes.count)].map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }
    guard beginning.starts(with: "https://".utf8) || beginning.starts(with: "http://".utf8) else {
      return nil
    }
    // A line of front matter or a cell of a table may be very long; an address is not.
    let rest = bytes[start...].prefix(4096)
    let end = rest.firstIndex { $0 <= 0x20 || "\"<>`".utf8.contains($0) } ?? rest.endIndex
    return start..<end
  }

  /// The longest address that the run begins with: what follows one may be a full stop or a bracket.
  private func longest(in bytes: [UInt8], _ run: Range<Int>) -> (address: String, range: Range<Int>)? {
    var end = run.upperBound
    while end > run.lowerBound + 8 {
      if let text = String(validating: bytes[run.lowerBound..<end], as: UTF8.self),
        let address = address(of: text)
      {
        return (address, run.lowerBound..<end)
      }
      guard let next = bytes[run.lowerBound..<end].lastIndex(where: Self.mayFollow) else { return nil }
      end = next
    }
    return nil
  }

  /// Whether this may stand behind an address, though it may also stand in one.
  private static func mayFollow(_ byte: UInt8) -> Bool {
    ".,;:!?)]}'*_~|&#\\-{".utf8.contains(byte)
  }

  /// What a page has for a written address.
  private func address(of written: String) -> String? {
    let plain = CharacterReferences.resolved(written)
    for text in [written, plain, moved.today(of: plain) ?? plain] {
      if addresses.contains(text) { return text }
      let encoded = Self.encoded(text)
      if addresses.contains(encoded) { return encoded }
    }
    return nil
  }

  /// An address with everything percent-encoded that Markdown encodes.
  private static func encoded(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      guard byte >= 0x80 || "[]\\^`{|}".utf8.contains(byte) else {
        result.append(byte)
        continue
      }
      let digits = String(byte, radix: 16, uppercase: true)
      result += Array(("%" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
