/// Reads one line of the file of facts.
struct FactsLine {
  private var rest: Substring
  private let number: Int

  /// A line that is not as the file has them.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  init(_ line: Substring, number: Int) {
    rest = line
    self.number = number
  }

  var fault: Fault { Fault(description: "line \(number) of the facts cannot be read at: \(rest.prefix(40))") }

  /// Whether nothing but a comment is left.
  var isAtEnd: Bool {
    let rest = rest.drop { $0 == " " }
    return rest.isEmpty || rest.hasPrefix("#")
  }

  mutating func skip(_ count: Int) { rest = rest.dropFirst(count) }

  private mutating func skipSpaces() { rest = rest.drop { $0 == " " } }

  /// A key and its colon.
  mutating func key() throws -> String {
    let key = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    guard !key.isEmpty, rest.dropFirst(key.count).hasPrefix(":") else { throw fault }
    rest = rest.dropFirst(key.count + 1)
    skipSpaces()
    return String(key)
  }

  /// A value; one without quotation marks ends with the line, or within braces at a comma or a brace.
  mutating func value(within: Bool = false) throws -> FactsFile.Value {
    switch rest.first {
    case "\"": return .text(try doubleQuoted())
    case "'": return .text(try singleQuoted())
    case "[": return .list(try elements("]") { try $0.value(within: true) })
    case "{":
      let pairs = try elements("}") { (try $0.key(), try $0.value(within: true)) }
      return .mapping(Dictionary(pairs) { first, _ in first })
    default:
      let text = rest.prefix { !within || !",]}".contains($0) }
      rest = rest.dropFirst(text.count)
      return text == "null" ? .null : .text(String(text))
    }
  }

  private mutating func elements<Element>(
    _ end: Character, _ read: (inout FactsLine) throws -> Element
  ) throws -> [Element] {
    var result: [Element] = []
    skip(1)
    while true {
      skipSpaces()
      guard let next = rest.first else { throw fault }
      if next == end {
        skip(1)
        return result
      }
      if next == "," { skip(1) } else { result.append(try read(&self)) }
    }
  }

  private mutating func doubleQuoted() throws -> String {
    var text = ""
    skip(1)
    while let next = rest.popFirst() {
      if next == "\"" { return text }
      guard let character = next == "\\" ? rest.popFirst() : next else { break }
      text.append(character)
    }
    throw fault
  }

  private mutating func singleQuoted() throws -> String {
    var text = ""
    skip(1)
    while let next = rest.popFirst() {
      if next == "'", rest.popFirstIf("'") == false { return text }
      text.append(next)
    }
    throw fault
  }
}

extension Substring {
  fileprivate mutating func popFirstIf(_ character: Character) -> Bool {
    guard first == character else { return false }
    removeFirst()
    return true
  }
}
