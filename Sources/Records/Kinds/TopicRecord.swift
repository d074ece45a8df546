/// What only a topic has; a class, as `Record` is, since pages look at it often.
public final class TopicRecord: Sendable {
  /// The topic that it is part of.
  public let partOf: Reference?
  /// Other names and spellings.
  public let alsoKnownAs: [String]

  /// The keys of a topic.
  public static let schema = Schema(
    "a topic",
    CommonFields.keys + [
      .optional("part_of", .reference(.topic), "The topic that it is part of."),
      .optional("also_known_as", .list(.text), "Other names and spellings."),
    ])

  init(_ fields: Fields) {
    partOf = fields.reference("part_of")
    alsoKnownAs = fields.texts("also_known_as")
  }
}
