import Diagnostics

/// A file of `content/` and its bytes.
public struct ContentFile: Sendable {
  /// The file, relative to the site's folder: `content/responses/x.md`.
  public let path: String
  /// The file's bytes.
  public let bytes: [UInt8]

  /// Pairs a path with bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension Record {
  /// Reads one content file; nil, with what is wrong, when there is nothing to go on with.
  public static func read(_ file: ContentFile, settings: ReadingSettings) -> Diagnosed<Record?> {
    var diagnostics: [Diagnostic] = []
    let location = RecordLocation(path: file.path)
    if let problem = location.problem { diagnostics.append(Place(path: file.path).reports(problem)) }
    let document: Document
    let tree: YamlTree
    do throws(ReadingFault) {
      document = try ReadingFault.wrap { () throws(DocumentFault) in
        try Document(path: file.path, bytes: file.bytes)
      }
      tree = try ReadingFault.wrap { () throws(YamlFault) in
        try YamlReader.read(document.frontMatter, lineOffset: 1)
      }
    } catch {
      diagnostics.append(Place(path: file.path, mark: error.mark).reports(error.problem))
      return Diagnosed(nil, diagnostics)
    }
    let context = ReadingContext(
      path: file.path, tree: tree, movedAddresses: settings.markdown.movedAddresses)
    let fields = location.kind.flatMap { context.root(schema: $0.schema) }
    let front = fields.flatMap(CommonFields.init)
    let details = location.kind.flatMap { kind in
      fields.flatMap { Details($0, kind: kind, settings: settings) }
    }
    // The text is read whatever the front matter is like, so that all mistakes are told at once.
    let body = MarkdownText.body(
      of: document, reservedIDs: details?.anchors ?? [], settings: settings.markdown)
    diagnostics += context.diagnostics + body.diagnostics
    guard let kind = location.kind, let front, let details else { return Diagnosed(nil, diagnostics) }
    let record = Record(
      id: location.id, kind: kind, path: file.path, front: front, body: body.value, details: details)
    return Diagnosed(record, diagnostics)
  }
}

extension Record.Details {
  /// Reads the keys that only this kind has; nil when one that is needed cannot be read.
  fileprivate init?(_ fields: Fields, kind: RecordKind, settings: ReadingSettings) {
    let details: Record.Details? =
      switch kind {
      case .inspection: InspectionRecord(fields, settings: settings).map { .inspection($0) }
      case .response: ResponseRecord(fields, labels: settings.labels).map { .response($0) }
      case .organisation: .organisation(OrganisationRecord(fields, labels: settings.labels))
      case .topic: .topic(TopicRecord(fields))
      case .event: EventRecord(fields).map { .event($0) }
      case .page: .page
      }
    guard let details else { return nil }
    self = details
  }

  /// The ids that the record's page has whatever its text is: its findings are anchors.
  fileprivate var anchors: Set<String> {
    guard case .inspection(let inspection) = self else { return [] }
    return Set(inspection.findings.map(\.id))
  }
}

extension RecordKind {
  /// The keys that its front matter may have.
  public var schema: Schema {
    switch self {
    case .inspection: InspectionRecord.schema
    case .response: ResponseRecord.schema
    case .organisation: OrganisationRecord.schema
    case .topic: TopicRecord.schema
    case .event: EventRecord.schema
    case .page: PageRecord.schema
    }
  }
}

extension RecordKind {
  /// The file of the record of this kind with this id, relative to the site's folder.
  public func path(ofID id: String) -> String { "content/\(folder)/\(id).md" }

  /// What keeps a text from being the id of a record of this kind; nil when nothing does.
  public func problem(ofID id: String) -> RecordProblem? {
    let location = RecordLocation(path: path(ofID: id))
    return location.problem ?? (location.id == id ? nil : .badID(id))
  }
}

/// What a file's path says of its record.
struct RecordLocation {
  /// The kind that the folder stands for; nil when it stands for none.
  let kind: RecordKind?
  /// The id that the name stands for.
  let id: String
  /// What is wrong with the path.
  let problem: RecordProblem?

  init(path: String) {
    var parts = path.utf8.split(separator: UInt8(ascii: "/")).dropFirst().map { String(Substring($0)) }
    let name = parts.popLast() ?? ""
    let stem = name.hasSuffix(".md") ? String(Substring(name.utf8.dropLast(3))) : name
    let folder = parts.first ?? ""
    kind = RecordKind(folder: folder)
    let folders = kind == .page ? parts.dropFirst() : []
    id = (folders + [stem]).joined(separator: "/")
    let isNested = kind != nil && kind != .page && parts.count > 1
    if isNested, let kind {
      problem = .nestedFolder(kind)
    } else if kind == nil {
      let wrong = parts.isEmpty ? name : parts.joined(separator: "/")
      problem = .unknownFolder(wrong, known: RecordKind.allCases.map(\.folder))
    } else {
      problem = (folders + [stem]).first { !Self.isID($0) }.map { .badID($0) }
    }
  }

  /// The most bytes of a part of an address: with `.html` and the like it can still be the name of a file.
  static let nameLimit = 200

  /// The letters a to z, digits and hyphens: what stays the same in every address and file system.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= nameLimit
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
  }
}

/// What keeps a file from being read, with its place.
struct ReadingFault: Error {
  let problem: RecordProblem
  let mark: Mark

  static func wrap<Value>(
    _ body: () throws(DocumentFault) -> Value
  ) throws(ReadingFault) -> Value {
    do throws(DocumentFault) { return try body() } catch {
      switch error {
      case .encoding(let fault):
        throw ReadingFault(problem: fault.kind == .nul ? .nul : .notUTF8, mark: fault.mark)
      case .frontMatterMissing:
        throw ReadingFault(problem: .frontMatterMissing, mark: Mark(line: 1, column: 1))
      case .frontMatterNotClosed:
        throw ReadingFault(
          problem: .frontMatterNotClosed, mark: Mark(line: 1, column: 1, length: 3))
      }
    }
  }

  static func wrap<Value>(_ body: () throws(YamlFault) -> Value) throws(ReadingFault) -> Value {
    do throws(YamlFault) { return try body() } catch {
      throw ReadingFault(problem: error.problem, mark: error.mark)
    }
  }
}
