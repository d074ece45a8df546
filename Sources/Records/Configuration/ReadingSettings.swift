/// What site.yml says about the reading of records.
public struct ReadingSettings: Hashable, Sendable {
  /// How open words are shown; a word close to a labelled one is suspicious.
  public let labels: Labels
  /// How Markdown texts are read.
  public let markdown: MarkdownSettings

  /// The settings of a site that says nothing about it.
  public static let plain = ReadingSettings(labels: .none, markdown: .plain)

  /// Settings in place of those of a site.yml that cannot be read: what these alone find wrong may well be
  /// right, so HTML is not reported.
  public static let unknown = ReadingSettings(
    labels: .none, markdown: MarkdownSettings(allowsRawHTML: true))

  init(labels: Labels, markdown: MarkdownSettings) {
    self.labels = labels
    self.markdown = markdown
  }
}

extension SiteConfiguration {
  /// What it says about the reading of records.
  public var reading: ReadingSettings { ReadingSettings(labels: labels, markdown: markdown) }
}
