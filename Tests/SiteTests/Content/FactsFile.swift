/// A reader of the file of facts: only as much YAML as that file has.
///
/// It has sections (`inspections:`) of entries, each a block (`  - id: x`, keys indented by four) or a
/// mapping in braces on one line. Lists and mappings within an entry stand on one line too, but for the
/// lists of longer texts, whose items are indented by six.
struct FactsFile {
  /// A value of an entry.
  enum Value: Equatable {
    case text(String)
    case null
    case list([Value])
    case mapping([String: Value])
  }

  /// The entries of each section that has a list of them.
  private(set) var sections: [String: [[String: Value]]] = [:]

  init(_ text: String) throws {
    var section = ""
    var open: String?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let indent = line.prefix { $0 == " " }.count
      var reader = FactsLine(line.dropFirst(indent), number: number + 1)
      switch (indent, line.dropFirst(indent)) {
      case (_, let rest) where rest.isEmpty || rest.hasPrefix("#"): continue
      case (0, _): section = try reader.key()
      case (2, let rest) where rest.hasPrefix("- {"):
        reader.skip(2)
        guard case .mapping(let entry) = try reader.value() else { throw reader.fault }
        sections[section, default: []].append(entry)
      case (2, let rest) where rest.hasPrefix("- id:"):
        reader.skip(2)
        sections[section, default: []].append([try reader.key(): try reader.value()])
      case (4, let rest) where section != "meta" && !rest.hasPrefix("-"):
        let key = try reader.key()
        open = reader.isAtEnd ? key : nil
        try add(reader.isAtEnd ? .list([]) : try reader.value(), key, to: section)
      case (6, let rest) where rest.hasPrefix("- "):
        reader.skip(2)
        guard let open else { throw reader.fault }
        try add(try reader.value(), open, to: section)
      case _ where section == "meta": continue
      default: throw reader.fault
      }
    }
  }

  /// Adds a value to the last entry, or to the list that it has there.
  private mutating func add(_ value: Value, _ key: String, to section: String) throws {
    guard var entries = sections[section], var entry = entries.popLast() else { return }
    sections[section] = nil
    if case .list(let items)? = entry[key] { entry[key] = .list(items + [value]) } else { entry[key] = value }
    sections[section] = entries + [entry]
  }
}

extension [String: FactsFile.Value] {
  /// The text of a key; nil when it is null or not there.
  func text(_ key: String) -> String? {
    if case .text(let text)? = self[key] { text } else { nil }
  }

  /// The texts of a list, or the one text that stands for a list of one.
  func texts(_ key: String) -> [String] {
    switch self[key] {
    case .text(let text): [text]
    case .list(let items): items.compactMap { if case .text(let text) = $0 { text } else { nil } }
    default: []
    }
  }
}
