import Diagnostics

/// What only an organisation has; a class, as `Record` is, since pages look at it often.
public final class OrganisationRecord: Sendable {
  /// A short form of its name.
  public let short: String?
  /// Other names and spellings.
  public let alsoKnownAs: [String]
  /// What kind of body it is; a word that the site may label.
  public let type: String?
  /// The body that it is part of.
  public let parent: Reference?
  /// Its own site.
  public let url: String?
  /// What it was called, and when.
  public let formerNames: [FormerName]
  /// The days on which each of `formerNames` was certainly in force.
  public let namesInForce: NamesInForce
  /// What took its place.
  public let successor: Succession?

  init(_ fields: Fields, labels: Labels) {
    short = fields.text("short")
    alsoKnownAs = fields.texts("also_known_as")
    type = fields.word("type", among: labels.organisationTypes)
    parent = fields.reference("parent")
    url = fields.url("url")
    let names = fields.list("former_names", of: Self.formerNameSchema) { entry in
      FormerName(entry).map { ($0, entry.mark(of: "name")) }
    }
    formerNames = names.map(\.0)
    namesInForce = NamesInForce(formerNames)
    Self.reportOverlaps(namesInForce, names, to: fields.context)
    successor = fields.mapping("successor", schema: Self.successionSchema).flatMap { entry in
      entry.reference("organisation").map { Succession(organisation: $0, date: entry.date("date")) }
    }
  }

  /// A name that is no longer used.
  public struct FormerName: Hashable, Sendable {
    /// The name.
    public let name: String
    /// A short form of it.
    public let short: String?
    /// The first date on which it was used.
    public let from: RecordDate?
    /// The last date on which it was used.
    public let until: RecordDate?
  }

  /// What took an organisation's place, and when.
  public struct Succession: Hashable, Sendable {
    /// The organisation that took its place.
    public let organisation: Reference
    /// When it did.
    public let date: RecordDate?
  }
}

extension OrganisationRecord {
  /// The keys of an organisation.
  public static let schema = Schema(
    "an organisation",
    CommonFields.keys + [
      .optional("short", .text, "A short form of its name."),
      .optional("also_known_as", .list(.text), "Other names and spellings."),
      .optional("type", .word, "What kind of body it is."),
      .optional("parent", .reference(.organisation), "The body that it is part of."),
      .optional("url", .url, "Its own site."),
      .optional("former_names", .list(.mapping(formerNameSchema)), "What it was called, and when."),
      .optional("successor", .mapping(successionSchema), "What took its place."),
    ])

  fileprivate static let formerNameSchema = Schema(
    "a former name",
    [
      .required("name", .text, "The name."),
      .optional("short", .text, "A short form of it."),
      .optional("from", .date, "The first date on which it was used."),
      .optional("until", .date, "The last date on which it was used."),
    ])

  fileprivate static let successionSchema = Schema(
    "a successor",
    [
      .required("organisation", .reference(.organisation), "The organisation that took its place."),
      .optional("date", .date, "When it did."),
    ])

  /// Reports names that were in use at the same time, since neither can be shown then.
  fileprivate static func reportOverlaps(
    _ inForce: NamesInForce, _ names: [(name: FormerName, mark: Mark)], to context: ReadingContext
  ) {
    for (position, span) in inForce.spans.enumerated() {
      guard let span else { continue }
      let other = inForce.spans[..<position].firstIndex { $0?.overlaps(span) == true }
      guard let other else { continue }
      let problem = RecordProblem.overlappingNames(names[position].name.name, names[other].name.name)
      context.report(problem, at: names[position].mark)
    }
  }
}

extension OrganisationRecord.FormerName {
  init?(_ fields: Fields) {
    short = fields.text("short")
    (from, until) = fields.period()
    guard let name = fields.text("name") else { return nil }
    self.name = name
  }
}
