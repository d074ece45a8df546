import Diagnostics

/// One mapping of front matter read against its schema.
///
/// Making it reports unknown, repeated, empty and missing keys; reading a key reports a value of the
/// wrong shape and then gives nil, so that one reading finds everything that is wrong.
struct Fields {
  let context: ReadingContext
  let schema: Schema
  private let node: Int
  private let values: [(key: String, value: Int)]

  init(_ node: Int, schema: Schema, context: ReadingContext) {
    self.context = context
    self.schema = schema
    self.node = node
    var values: [(key: String, value: Int)] = []
    var seen = SeenKeys()
    for (keyNode, value) in context.tree.entries(of: node) {
      let mark = context.tree.nodes[keyNode].mark
      guard context.tree.nodes[keyNode].kind == .scalar else {
        context.report(
          .wrongType(key: nil, expected: "a key", found: context.kindName(keyNode)), at: mark)
        continue
      }
      let name = context.tree.string(keyNode)
      if let first = seen.enter(name, at: mark) {
        context.report(.duplicateKey(name, firstLine: Int(first.line)), at: mark)
        continue
      }
      guard let key = schema.key(name) else {
        context.report(.unknownKey(name, in: schema.name, known: schema.keys.map(\.name)), at: mark)
        continue
      }
      let isEmptyList = key.isRequired && context.isEmptyList(value)
      if isEmptyList || context.isEmpty(value) { context.report(.emptyValue(name), at: mark) }
      values.append((name, value))
    }
    self.values = values
    for key in schema.keys where key.isRequired && !values.contains(where: { $0.key == key.name }) {
      context.report(.missingKey(key.name, in: schema.name), at: context.tree.nodes[node].mark)
    }
  }

  /// Where the mapping begins.
  var mark: Mark { context.tree.nodes[node].mark }

  /// The node of a key's value; nil when the key is absent or has no value.
  private func node(_ name: String) -> Int? {
    assert(schema.key(name) != nil, "\(name) is not a key of \(schema.name)")
    guard let index = values.first(where: { $0.key == name })?.value, !context.isEmpty(index) else {
      return nil
    }
    return index
  }

  /// Whether the key is there, whatever its value.
  func has(_ name: String) -> Bool { values.contains { $0.key == name } }

  /// Where a key's value stands; the mapping's own place when the key is absent.
  func mark(of name: String) -> Mark {
    node(name).map { context.tree.nodes[$0].mark } ?? mark
  }

  /// A text.
  func text(_ name: String) -> String? { node(name).flatMap { context.scalar($0, key: name) } }

  /// A list of texts.
  func texts(_ name: String) -> [String] {
    each(name) { context.scalar($0, key: name) }
  }

  /// `true` or `false`; anything else is an error, never a default.
  func flag(_ name: String) -> Bool? {
    guard let node = node(name), let text = context.scalar(node, key: name) else { return nil }
    if context.tree.nodes[node].isPlain, text == "true" { return true }
    if context.tree.nodes[node].isPlain, text == "false" { return false }
    context.report(.badFlag(name, text), at: context.tree.nodes[node].mark)
    return nil
  }

  /// A whole number from 0 to 999,999.
  func number(_ name: String) -> Int? {
    guard let node = node(name), let text = context.scalar(node, key: name) else { return nil }
    if (1...6).contains(text.utf8.count), let number = PartialDate.number(Array(text.utf8)[...]) {
      return number
    }
    context.report(.badNumber(name, text), at: context.tree.nodes[node].mark)
    return nil
  }

  /// A date; an interval only where the schema allows one.
  func date(_ name: String) -> RecordDate? { node(name).flatMap { date($0, key: name) } }

  /// A list of dates, none of them an interval, with their places.
  func dates(_ name: String) -> [(date: RecordDate, mark: Mark)] {
    each(name) { node in date(node, key: name).map { ($0, context.tree.nodes[node].mark) } }
  }

  /// The dates of `from` and `until`; one that ends before it begins is reported, and has no end.
  func period() -> (from: RecordDate?, until: RecordDate?) {
    let (from, until) = (date("from"), date("until"))
    guard let from, let until, until.isCertainlyBefore(from) else { return (from, until) }
    context.report(.badDate("until", until.edtf, .backwards), at: mark(of: "until"))
    return (from, nil)
  }

  private func date(_ node: Int, key name: String) -> RecordDate? {
    guard let text = context.scalar(node, key: name) else { return nil }
    let allowsInterval = schema.key(name)?.shape == .dateOrInterval
    let mark = context.tree.nodes[node].mark
    do throws(DateFault) {
      let date = try RecordDate(parsing: text)
      if case .interval = date, !allowsInterval {
        context.report(.intervalNotAllowed(name, text), at: mark)
        return nil
      }
      return date
    } catch {
      context.report(.badDate(name, text, error), at: mark)
      return nil
    }
  }

  /// A moment with an offset or `Z`.
  func instant(_ name: String) -> Instant? {
    guard let node = node(name), let text = context.scalar(node, key: name) else { return nil }
    if let instant = Instant(parsing: text) { return instant }
    context.report(.badInstant(name, text), at: context.tree.nodes[node].mark)
    return nil
  }

  /// An absolute address, where it is today.
  func url(_ name: String) -> String? { currentURL(name)?.url }

  /// An absolute address, where it is today and where it was.
  func currentURL(_ name: String) -> CurrentAddress? {
    node(name).flatMap { context.currentURL($0, key: name) }
  }

  /// A list of absolute addresses, as they are written.
  func urls(_ name: String) -> [String] { each(name) { context.url($0, key: name) } }

  /// The id of a record, not yet looked up.
  func reference(_ name: String) -> Reference? {
    node(name).flatMap { context.reference($0, key: name) }
  }

  /// The ids of records, not yet looked up.
  func references(_ name: String) -> [Reference] {
    each(name) { context.reference($0, key: name) }
  }

  /// A word that the site may label; one letter away from a labelled one is a warning.
  func word(_ name: String, among labels: LabelGroup) -> String? {
    guard let node = node(name), let text = context.scalar(node, key: name) else { return nil }
    context.check(word: text, key: name, among: labels, at: context.tree.nodes[node].mark)
    return text
  }

  /// One of the words that the schema lists.
  func choice(_ name: String) -> String? {
    guard let node = node(name), let text = context.scalar(node, key: name) else { return nil }
    if case .oneOf(let words) = schema.key(name)?.shape, !words.contains(text) {
      context.report(.badChoice(name, text, words: words), at: context.tree.nodes[node].mark)
      return nil
    }
    return text
  }

  /// The text of a key with its place.
  func placed(_ name: String) -> PlacedText? {
    guard let node = node(name), let text = context.scalar(node, key: name) else { return nil }
    return PlacedText(text: text, mark: context.tree.nodes[node].mark)
  }

  /// A list of texts with their places.
  func placedTexts(_ name: String) -> [PlacedText] {
    each(name) { node in
      context.scalar(node, key: name).map {
        PlacedText(text: $0, mark: context.tree.nodes[node].mark)
      }
    }
  }

  /// A list of mappings, each read by `read`.
  func list<Value>(_ name: String, of schema: Schema, read: (Fields) -> Value?) -> [Value] {
    guard let node = node(name) else { return [] }
    guard context.tree.nodes[node].kind == .sequence else {
      context.report(
        .wrongType(key: name, expected: "a list", found: context.kindName(node)),
        at: context.tree.nodes[node].mark)
      return []
    }
    return context.elements(of: node, key: name).compactMap { element in
      context.mapping(element, key: name, schema: schema).flatMap(read)
    }
  }

  /// A mapping with a schema of its own.
  func mapping(_ name: String, schema: Schema) -> Fields? {
    node(name).flatMap { context.mapping($0, key: name, schema: schema) }
  }

  /// A mapping whose keys the site chooses: key, place of the key, node of the value. What is wrong with
  /// a key that is empty may be said in other words than of a value.
  func dictionary(
    _ name: String, emptyKey: RecordProblem? = nil
  ) -> [(key: String, mark: Mark, value: Int)] {
    guard let node = node(name) else { return [] }
    return context.dictionary(node, key: name, emptyKey: emptyKey ?? .emptyValue(name))
  }

  /// Every element of a list; a single value counts as a list of one.
  private func each<Value>(_ name: String, _ read: (Int) -> Value?) -> [Value] {
    guard let node = node(name) else { return [] }
    guard context.tree.nodes[node].kind == .sequence else { return read(node).map { [$0] } ?? [] }
    return context.elements(of: node, key: name).compactMap(read)
  }
}

/// An address of another site.
struct CurrentAddress {
  /// Where it is today.
  let url: String
  /// The address that is written, if its site has moved since.
  let former: String?
}

/// A text and where it stands.
public struct PlacedText: Hashable, Sendable {
  /// The text.
  public let text: String
  /// Its place in its record's file.
  public let mark: Mark
}

/// The id of another record, as written: Linking looks it up.
public struct Reference: Hashable, Sendable {
  /// The id.
  public let id: String
  /// Its place in its record's file.
  public let mark: Mark
}
