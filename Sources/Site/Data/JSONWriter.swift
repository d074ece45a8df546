import Diagnostics
import Records

/// Writes JSON (RFC 8259) into bytes, keys in the order in which they are set. What is absent has no key.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether texts have to be inert inside HTML as well.
  private let isInert: Bool
  /// Whether something stands before the next key or element.
  private var needsComma = false

  init(isInert: Bool = false) { self.isInert = isInert }

  /// Appends a file of JSON, without bytes of its own on the way.
  static func append(to output: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    swap(&json.bytes, &output)
    body(&json)
    swap(&json.bytes, &output)
    output.append(UInt8(ascii: "\n"))
  }

  /// An object.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    body(&self)
    end(UInt8(ascii: "}"))
  }

  /// An array, with one element for each item.
  mutating func array<Item>(_ items: some Sequence<Item>, _ element: (inout JSONWriter, Item) -> Void) {
    begin(UInt8(ascii: "["))
    for item in items { element(&self, item) }
    end(UInt8(ascii: "]"))
  }

  /// A text as an element of an array.
  mutating func string(_ text: String) {
    separate()
    JSONText.append(text, to: &bytes, isInert: isInert)
    needsComma = true
  }

  /// Appends what was written elsewhere as a whole value.
  mutating func value(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  private mutating func begin(_ sign: UInt8) {
    separate()
    bytes.append(sign)
    needsComma = false
  }

  private mutating func end(_ sign: UInt8) {
    bytes.append(sign)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// A key; its value is what is written next.
  mutating func key(named name: String) {
    separate()
    JSONText.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// The same for a key that needs no escapes.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }
}

// MARK: - Members

extension JSONWriter {
  /// A text, when there is one.
  mutating func set(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// A flag, when it is known.
  mutating func set(_ name: StaticString, flag: Bool?) {
    guard let flag else { return }
    key(name)
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  /// A whole number, when it is known.
  mutating func set(_ name: StaticString, number: Int?) {
    guard let number else { return }
    key(name)
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// A date in EDTF (ISO 8601-2), when there is one.
  mutating func set(_ name: StaticString, date: RecordDate?) { set(name, date?.edtf) }

  /// Texts, when there are any.
  mutating func set(_ name: StaticString, _ texts: some Collection<String>) {
    guard !texts.isEmpty else { return }
    key(name)
    array(texts) { $0.string($1) }
  }

  /// Objects, when there are any.
  mutating func set<Item>(
    _ name: StaticString, _ items: some Collection<Item>, _ body: (inout JSONWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    key(name)
    array(items) { json, item in json.object { body(&$0, item) } }
  }

  /// HTML, when there is any.
  mutating func set(_ name: StaticString, html: [UInt8]) {
    guard !html.isEmpty else { return }
    key(name)
    html.withUnsafeBytes { JSONText.append($0, to: &bytes) }
    needsComma = true
  }
}
