/// What a build is meant for.
enum PublicationKind: String, Sendable {
  /// For every reader.
  case `public`
  /// With drafts and embargoed records, for the editors only.
  case drafts
}
