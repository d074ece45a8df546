import Diagnostics
import Markdown

/// The file being read: its tree and what has been found wrong so far.
///
/// A class, so that nested mappings report into one list; it never leaves the call that made it.
final class ReadingContext {
  let path: String
  let tree: YamlTree
  /// The addresses of other sites that have moved.
  private let movedAddresses: MovedAddresses
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String, tree: YamlTree, movedAddresses: MovedAddresses = .none) {
    self.path = path
    self.tree = tree
    self.movedAddresses = movedAddresses
  }

  func report(_ problem: RecordProblem, at mark: Mark) {
    diagnostics.append(Place(path: path, mark: mark).reports(problem))
  }

  func add(_ more: [Diagnostic]) { diagnostics += more }

  /// The elements of a list, as far as it may go.
  func elements(of node: Int, key: String) -> ArraySlice<Int> {
    let all = tree.elements(of: node)
    guard all.count > YamlTree.listLimit else { return all[...] }
    let first = all[YamlTree.listLimit]
    report(.listTooLong(key, limit: YamlTree.listLimit), at: tree.nodes[first].mark)
    return all[..<YamlTree.listLimit]
  }

  /// The fields of the whole document; nil, and reported, when it is not a mapping.
  func root(schema: Schema) -> Fields? {
    guard let first = tree.nodes.first, first.kind == .mapping else {
      let mark = tree.nodes.first?.mark ?? Mark(line: 1, column: 1, length: 3)
      report(.notMapping(found: tree.nodes.isEmpty ? nil : kindName(0)), at: mark)
      return nil
    }
    return Fields(0, schema: schema, context: self)
  }

  /// A scalar's text; a list or a mapping is reported.
  func scalar(_ node: Int, key: String) -> String? {
    guard tree.nodes[node].kind == .scalar else {
      report(
        .wrongType(key: key, expected: "a text", found: kindName(node)), at: tree.nodes[node].mark)
      return nil
    }
    guard !isEmpty(node) else {
      report(.emptyValue(key), at: tree.nodes[node].mark)
      return nil
    }
    return tree.string(node)
  }

  func mapping(_ node: Int, key: String, schema: Schema) -> Fields? {
    guard tree.nodes[node].kind == .mapping else {
      report(
        .wrongType(
          key: key, expected: "keys such as \(schema.keys.first?.name ?? "key"):",
          found: kindName(node)), at: tree.nodes[node].mark)
      return nil
    }
    return Fields(node, schema: schema, context: self)
  }

  func dictionary(
    _ node: Int, key: String, emptyKey: RecordProblem
  ) -> [(key: String, mark: Mark, value: Int)] {
    guard tree.nodes[node].kind == .mapping else {
      report(
        .wrongType(key: key, expected: "keys with values", found: kindName(node)),
        at: tree.nodes[node].mark)
      return []
    }
    var result: [(key: String, mark: Mark, value: Int)] = []
    var seen = SeenKeys()
    for (keyNode, value) in tree.entries(of: node) {
      let mark = tree.nodes[keyNode].mark
      guard !isEmpty(keyNode) else {
        report(emptyKey, at: mark)
        continue
      }
      guard let name = scalar(keyNode, key: key) else { continue }
      if let first = seen.enter(name, at: mark) {
        report(.duplicateKey(name, firstLine: Int(first.line)), at: mark)
      } else {
        result.append((name, mark, value))
      }
    }
    return result
  }

  func url(_ node: Int, key: String) -> String? {
    guard let text = scalar(node, key: key) else { return nil }
    guard WebAddress.isAbsolute(text) else {
      report(.badURL(key, text), at: tree.nodes[node].mark)
      return nil
    }
    return text
  }

  /// The address at which something is found today, and the written one if that is another.
  func currentURL(_ node: Int, key: String) -> CurrentAddress? {
    url(node, key: key).map { written in
      let today = movedAddresses.today(of: written)
      return CurrentAddress(url: today ?? written, former: today == nil || today == written ? nil : written)
    }
  }

  func reference(_ node: Int, key: String) -> Reference? {
    scalar(node, key: key).map { Reference(id: $0, mark: tree.nodes[node].mark) }
  }

  func check(word: String, key: String, among labels: LabelGroup, at mark: Mark) {
    guard labels.label(of: word) == nil, let near = labels.nearest(to: word) else { return }
    report(.nearLabel(key, word, near: near), at: mark)
  }

  /// A key without a value: nothing, `~` or `null` after the colon.
  func isEmpty(_ node: Int) -> Bool {
    let scalar = tree.nodes[node]
    guard scalar.kind == .scalar else { return false }
    if scalar.text.isEmpty { return true }
    guard scalar.isPlain else { return false }
    return scalar.text.count <= 4 && ["~", "null", "Null", "NULL"].contains(tree.string(node))
  }

  /// A list without elements.
  func isEmptyList(_ node: Int) -> Bool {
    tree.nodes[node].kind == .sequence && tree.nodes[node].end == node + 1
  }

  func kindName(_ node: Int) -> String {
    switch tree.nodes[node].kind {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "keys with values"
    }
  }
}

/// Addresses on the web.
enum WebAddress {
  /// Whether the text is an `https:` or `http:` address with a host and nothing that would have to be
  /// escaped away (RFC 3986).
  static func isAbsolute(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return false }
    let rest = text.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    guard let first = rest.first, !"/?#:".utf8.contains(first) else { return false }
    return rest.allSatisfy { byte in
      byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
        && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
  }
}
