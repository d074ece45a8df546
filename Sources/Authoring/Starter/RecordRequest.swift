import Diagnostics
import Records

/// A record that is asked for, and the records of the site for which it is.
public struct RecordRequest: Sendable {
  /// What it will be.
  public let kind: RecordKind
  /// Its id.
  public let id: String
  /// Values of its keys that were given: ids, dates.
  public private(set) var given: [String: [String]]
  private let records: [Record]
  private let unread: [UnreadRecord]
  private let site: SiteConfiguration

  /// What is wrong with a request, in one sentence, and how to do it right.
  public struct Fault: Error, Hashable {
    /// What is wrong.
    public let message: String
    /// How to do it right, a line each.
    public let help: [String]
  }

  /// Asks for a record.
  ///
  /// - Throws: what is wrong with its id, or with what was given for its keys.
  public init(
    _ kind: RecordKind, id: String, given: [String: [String]], records: [Record], unread: [UnreadRecord],
    site: SiteConfiguration
  ) throws(Fault) {
    (self.kind, self.id, self.given) = (kind, id, given.filter { !$0.value.isEmpty })
    (self.records, self.unread, self.site) = (records, unread, site)
    if let problem = kind.problem(ofID: id) { throw Fault(message: problem.message, help: problem.help) }
    if let path = records.first(where: { $0.id == id })?.path ?? unread.first(where: { $0.id == id })?.path {
      throw Fault(
        message: "another record is already called \(Prose.quoted(id))",
        help: ["it is in \(path); ids are unique over all kinds"])
    }
    for (key, values) in self.given.sorted(by: { $0.key < $1.key }) {
      for value in values { try check(value, of: key) }
    }
  }

  /// The keys that are needed, that no sample can stand for, and for which nothing was given.
  public var missing: [Schema.Key] {
    kind.schema.keys.filter { key in
      guard key.isRequired, given[key.name] == nil else { return false }
      return Self.referenceKind(of: key) != nil
    }
  }

  /// What is most likely meant where nothing is given for a key: who publishes the site.
  public func proposal(for key: Schema.Key) -> String? {
    let publisher = site.publisher.id
    return ["responder", "subject"].contains(key.name) && has(.organisation, publisher) ? publisher : nil
  }

  /// Gives values for a key.
  ///
  /// - Throws: what is wrong with one of them; then none counts.
  public mutating func give(_ values: [String], for key: String) throws(Fault) {
    for value in values { try check(value, of: key) }
    given[key] = values
  }

  /// What is said of a key that is needed and was not given.
  public func fault(missing key: Schema.Key) -> Fault {
    let ids = Self.referenceKind(of: key).map(ids) ?? []
    let known = ids.count <= 12 && !ids.isEmpty ? ["it can be " + Prose.list(ids, last: "or")] : []
    return Fault(
      message: "\(kind.wordWithArticle) needs \(Prose.quoted(key.name))",
      help: ["give it with --\(key.name) ID"] + known)
  }

  /// A title that tells what it is.
  public var proposedTitle: String {
    let words = id.split(separator: "/").last.map { $0.split(separator: "-").joined(separator: " ") } ?? id
    guard kind == .response, let who = given["responder"]?.first, let what = given["responds_to"]?.first,
      let responder = record(.organisation, who), let inspection = record(.inspection, what)
    else { return words.prefix(1).uppercased() + words.dropFirst() }
    return "\(responder.title) responds to: \(inspection.shortTitle)"
  }

  /// The file of the record.
  public var path: String { kind.path(ofID: id) }

  /// The text of the file.
  public func text(title: String?, today: CivilDate) -> String {
    var ids: [RecordKind: String] = [:]
    for kind in RecordKind.allCases { ids[kind] = self.ids(kind).first }
    ids[.organisation] = has(.organisation, site.publisher.id) ? site.publisher.id : ids[.organisation]
    if let inspection = given["responds_to"]?.first { ids[.inspection] = inspection }
    let findings = (given["responds_to"] ?? []).flatMap { id -> [String] in
      guard case .inspection(let inspection)? = record(.inspection, id)?.details else { return [] }
      return inspection.findings.map { id + "#" + $0.id }
    }
    let names = StarterNames(today: today, ids: ids, findings: findings, site: site)
    return StarterRecord(kind, title: title ?? proposedTitle, given: given, known: names).text
  }
}

extension RecordRequest {
  private func record(_ kind: RecordKind, _ id: String) -> Record? {
    records.first { $0.kind == kind && $0.id == id }
  }

  private func has(_ kind: RecordKind, _ id: String) -> Bool {
    record(kind, id) != nil || unread.contains { $0.kind == kind && $0.id == id }
  }

  private func ids(_ kind: RecordKind) -> [String] { records.filter { $0.kind == kind }.map(\.id) }

  /// The kind of record that a key names.
  private static func referenceKind(of key: Schema.Key) -> RecordKind? {
    switch key.shape {
    case .reference(let kind), .list(.reference(let kind)): kind
    default: nil
    }
  }

  private func check(_ value: String, of name: String) throws(Fault) {
    guard let key = kind.schema.keys.first(where: { $0.name == name }) else {
      throw Fault(message: "\(kind.wordWithArticle) has no \(Prose.quoted(name))", help: [])
    }
    if let wanted = Self.referenceKind(of: key) { return try check(value, isID: wanted) }
    let date = try? RecordDate(parsing: value)
    if case .interval? = date, key.shape == .date { return try refuse(date: value, of: name) }
    if date == nil { try refuse(date: value, of: name) }
  }

  private func refuse(date: String, of name: String) throws(Fault) {
    let problem = RecordProblem.badDate(name, date, .form)
    throw Fault(message: problem.message, help: problem.help)
  }

  private func check(_ id: String, isID wanted: RecordKind) throws(Fault) {
    guard !has(wanted, id) else { return }
    if let other = records.first(where: { $0.id == id })?.kind {
      throw Fault(
        message: "\(Prose.quoted(id)) is \(other.wordWithArticle), not \(wanted.wordWithArticle)", help: [])
    }
    let near = NearNames.help(for: id, among: ids(wanted))
    throw Fault(
      message: "no \(wanted.word) is called \(Prose.quoted(id))",
      help: near.isEmpty ? ["write it first: rejoinder new \(wanted.word) \(id)"] : near)
  }
}
