import Linking
import Records

/// A long list that is published whole, and once more for each value of each of its facets: one facet at a
/// time, so that every list can be made beforehand and works without a script.
struct FacetedList<Entry: Sendable>: Sendable {
  /// The path of the whole list: `/register/`.
  let path: String
  /// All entries, in the order of the list.
  let entries: [Entry]
  /// Those of its facets that have values.
  let facets: [Facet]

  init(path: String, entries: [Entry], facets: [Facet]) {
    self.path = path
    self.entries = entries
    self.facets = facets.filter { !$0.values.isEmpty }
  }

  /// How many entries a filter leaves, or how many there are.
  func count(_ filter: ListFilter?) -> Int { value(filter)?.entries.count ?? entries.count }

  /// The entries of one page of what a filter leaves, or of all.
  func rows(_ filter: ListFilter?, part: Int) -> [Entry] {
    guard let value = value(filter) else { return Array(Parts.slice(entries, part: part)) }
    return Parts.slice(value.entries, part: part).map { entries[$0] }
  }

  /// What a filter filters by.
  func value(_ filter: ListFilter?) -> Facet.Value? {
    filter.map { facets[$0.facet].values[$0.value] }
  }

  /// The path of a filtered list, or of the whole.
  func path(_ filter: ListFilter?) -> String {
    guard let filter, let value = value(filter) else { return path }
    return "\(path)\(facets[filter.facet].name)/\(value.slug)/"
  }

  /// Every filter, in the order of the facets.
  var filters: [ListFilter] {
    facets.indices.flatMap { facet in
      facets[facet].values.indices.map { ListFilter(facet: facet, value: $0) }
    }
  }
}

/// One value of one facet, by their places.
struct ListFilter: Hashable, Sendable {
  let facet: Int
  let value: Int
}

/// Something by which a list can be filtered.
struct Facet: Sendable {
  /// Its name in paths: `organisation`.
  let name: String
  /// Its name for readers: `Organisation`.
  let title: String
  /// What it can be, in the order in which that is offered.
  let values: [Value]

  /// One value, and the entries that have it.
  struct Value: Sendable {
    /// Its name in paths: `gmp`.
    let slug: String
    /// Its name for readers.
    let label: String
    /// Places in the list.
    let entries: [Int]
  }

  /// Groups entries by their keys: each entry may have several. `order` are the keys in the order of the
  /// facet; those that no entry has are left out.
  init<Key: Hashable>(
    _ name: String, _ title: String, keys: [[Key]], order: ([Key]) -> [Key], label: (Key) -> String,
    slug: (Key) -> String
  ) {
    (self.name, self.title) = (name, title)
    var groups: [Key: [Int]] = [:]
    for (entry, keys) in keys.enumerated() {
      for key in keys where groups[key]?.last != entry { groups[key, default: []].append(entry) }
    }
    var taken: Set<String> = []
    values = order(Array(groups.keys)).map { key in
      let wanted = slug(key)
      var slug = wanted
      var number = 2
      while !taken.insert(slug).inserted {
        slug = "\(wanted)-\(number)"
        number += 1
      }
      return Value(slug: slug, label: label(key), entries: groups[key] ?? [])
    }
  }
}

extension Facet {
  /// By organisation, in the order of their titles.
  static func organisations(_ keys: [[RecordIndex]], in timeline: Timeline, _ lists: Lists) -> Facet {
    Facet(
      "organisation", "Organisation", keys: keys,
      order: { found in
        let found = Set(found)
        return lists[.organisation].filter(found.contains)
      }, label: { timeline[$0].title }, slug: { timeline[$0].id })
  }

  /// By year, latest first; entries without a year are in none.
  static func years(_ keys: [Int?]) -> Facet {
    Facet(
      "year", "Year", keys: keys.map { $0.map { [$0] } ?? [] }, order: { $0.sorted(by: >) },
      label: { String($0) }, slug: { String($0) })
  }

  /// By a word that the site may label, in the order of the labels, others after them.
  static func words(_ name: String, _ title: String, _ keys: [String?], _ labels: LabelGroup) -> Facet {
    let places = Dictionary(
      labels.entries.enumerated().map { ($0.element.word, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return Facet(
      name, title, keys: keys.map { $0.map { [$0] } ?? [] },
      order: { found in
        found.sorted { left, right in
          let (leftPlace, rightPlace) = (places[left] ?? .max, places[right] ?? .max)
          return leftPlace != rightPlace
            ? leftPlace < rightPlace : left.utf8.lexicographicallyPrecedes(right.utf8)
        }
      }, label: { labels.text(for: $0) }, slug: slug)
  }

  /// The longest part of a path that a word gives, in bytes: no system takes more than 255 for a name.
  private static let longestSlug = 80

  /// A word as part of a path: letters and digits of ASCII, in small letters, and hyphens.
  static func slug(_ word: String) -> String {
    var slug: [UInt8] = []
    for byte in word.utf8 where slug.count < longestSlug {
      if (0x41...0x5A).contains(byte) {
        slug.append(byte | 0x20)
      } else if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
        slug.append(byte)
      } else if slug.last != UInt8(ascii: "-"), !slug.isEmpty {
        slug.append(UInt8(ascii: "-"))
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "other" : String(decoding: slug, as: UTF8.self)
  }
}
