import CYaml
import Diagnostics

/// Reads YAML with libyaml; the only file that touches the C library.
///
/// Anchors, aliases and tags are refused: front matter has no need of them, and without them a small
/// file cannot stand for a large tree.
struct YamlReader: ~Copyable {
  /// Owned here and freed in `deinit`. It must not move in memory: libyaml keeps a pointer to it.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The number in the file of the line before the first line of YAML.
  private let lineOffset: Int
  private var tree = YamlTree()
  /// The sequences and mappings that are open.
  private var open: [Int] = []

  private init(lineOffset: Int) throws(YamlFault) {
    self.lineOffset = lineOffset
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw YamlFault(kind: .syntax("memory ran out"), mark: .wholeFile)
    }
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads one document; `lineOffset` lines of the file come before `bytes`.
  ///
  /// - Throws: the first thing that keeps the text from being read, with its place.
  static func read(_ bytes: ArraySlice<UInt8>, lineOffset: Int) throws(YamlFault) -> YamlTree {
    guard bytes.count <= YamlTree.sizeLimit else {
      let mark = Mark(line: lineOffset + 1, column: 1)
      throw YamlFault(kind: .tooLarge(limit: YamlTree.sizeLimit), mark: mark)
    }
    if let offset = InvisibleSign.lineSeparator(in: bytes) {
      throw YamlFault(
        kind: .syntax("a line separator stands here"),
        mark: mark(after: bytes[..<offset], lineOffset: lineOffset))
    }
    var reader = try YamlReader(lineOffset: lineOffset)
    var fault: YamlFault?
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(reader.parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(reader.parser, buffer.baseAddress, buffer.count)
      do throws(YamlFault) { try reader.readEvents(bytes) } catch { fault = error }
    }
    if let fault { throw fault }
    return reader.tree
  }

  private mutating func readEvents(_ bytes: ArraySlice<UInt8>) throws(YamlFault) {
    var documents = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxFault(bytes) }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT: return
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 { throw YamlFault(kind: .severalDocuments, mark: mark(event)) }
      case YAML_SCALAR_EVENT: try addScalar(event)
      case YAML_SEQUENCE_START_EVENT:
        try refuse(event.data.sequence_start.anchor, event.data.sequence_start.tag, event)
        try begin(.sequence, event)
      case YAML_MAPPING_START_EVENT:
        try refuse(event.data.mapping_start.anchor, event.data.mapping_start.tag, event)
        try begin(.mapping, event)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        if let index = open.popLast() { tree.nodes[index].end = tree.nodes.count }
      case YAML_ALIAS_EVENT: throw YamlFault(kind: .anchor, mark: mark(event))
      default: break
      }
    }
  }

  private mutating func addScalar(_ event: yaml_event_t) throws(YamlFault) {
    let scalar = event.data.scalar
    try refuse(scalar.anchor, scalar.tag, event)
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    // An escape such as "\x00" must not bring in what may not stand in the file itself.
    if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, InvisibleSign.isControl(in: bytes) {
      throw YamlFault(kind: .syntax("control characters are not allowed"), mark: mark(event))
    }
    let start = tree.text.count
    tree.text.append(contentsOf: bytes)
    tree.nodes.append(
      YamlTree.Node(
        kind: .scalar, mark: mark(event), text: start..<tree.text.count,
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, end: tree.nodes.count + 1))
  }

  private mutating func begin(_ kind: YamlTree.Node.Kind, _ event: yaml_event_t) throws(YamlFault) {
    guard open.count < YamlTree.depthLimit else {
      throw YamlFault(kind: .tooDeep(limit: YamlTree.depthLimit), mark: mark(event))
    }
    open.append(tree.nodes.count)
    tree.nodes.append(
      YamlTree.Node(
        kind: kind, mark: mark(event), text: 0..<0, isPlain: false, end: tree.nodes.count + 1))
  }

  private func refuse(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?,
    _ event: yaml_event_t
  ) throws(YamlFault) {
    if anchor != nil { throw YamlFault(kind: .anchor, mark: mark(event)) }
    if tag != nil { throw YamlFault(kind: .tag, mark: mark(event)) }
  }

  /// libyaml counts lines and columns from 0, columns in code points.
  private func mark(_ event: yaml_event_t) -> Mark {
    let start = event.start_mark
    let end = event.end_mark
    let length = end.line == start.line ? Int(end.column) - Int(start.column) : 1
    return Mark(
      line: Int(start.line) + 1 + lineOffset, column: Int(start.column) + 1, length: length)
  }

  /// The place after some text.
  private static func mark(after text: ArraySlice<UInt8>, lineOffset: Int) -> Mark {
    var lines = LineReader(bytes: Array(text), next: 0)
    var last = 0..<0
    while let line = lines.readLine() { last = line }
    let isAtStart = last.upperBound < text.count || text.isEmpty
    let column = isAtStart ? 0 : lines.bytes[last].count { $0 & 0xC0 != 0x80 }
    let line = isAtStart ? lines.number + 1 : lines.number
    return Mark(line: line + lineOffset, column: column + 1)
  }

  /// What libyaml says of a bracket that is not closed, or lacks a comma.
  private static let unclosed = ["did not find expected ',' or ']'", "did not find expected ',' or '}'"]

  private func syntaxFault(_ bytes: ArraySlice<UInt8>) -> YamlFault {
    let words = parser.pointee.problem.map { String(cString: $0) } ?? "it cannot be read"
    // The reader knows an offset only, in bytes; everything later knows a line and a column.
    if parser.pointee.error == YAML_READER_ERROR {
      let before = bytes.prefix(Int(clamping: parser.pointee.problem_offset))
      return YamlFault(kind: .syntax(words), mark: Self.mark(after: before, lineOffset: lineOffset))
    }
    // What is not closed is better told where it opens than where that is noticed.
    let end = bytes.count { $0 & 0xC0 != 0x80 }
    let isOpen = parser.pointee.problem_mark.index >= end || Self.unclosed.contains(words)
    let place =
      isOpen && parser.pointee.context != nil ? parser.pointee.context_mark : parser.pointee.problem_mark
    // After a last line without a line break, libyaml's place is not even in the file.
    let mark =
      place.index >= end
      ? Self.mark(after: bytes, lineOffset: lineOffset)
      : Mark(line: Int(place.line) + 1 + lineOffset, column: Int(place.column) + 1)
    return YamlFault(kind: .syntax(words), mark: mark)
  }
}

/// What keeps a YAML text from being read.
struct YamlFault: Error {
  enum Kind {
    /// Not YAML, in libyaml's words.
    case syntax(String)
    case severalDocuments
    case anchor
    case tag
    case tooDeep(limit: Int)
    case tooLarge(limit: Int)
  }
  let kind: Kind
  let mark: Mark
}
