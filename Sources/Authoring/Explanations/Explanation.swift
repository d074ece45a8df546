import Diagnostics

/// What a diagnostic means, in plain words, with a wrong and a right example.
///
/// These texts have no other home: `rejoinder explain` prints them, docs/diagnostics.md is made of them, and a
/// test builds the examples.
public struct Explanation: Sendable {
  /// The id of the diagnostic.
  public let id: String
  /// How much it weighs.
  public let severity: Severity
  /// What it means, in a sentence.
  public let meaning: String
  /// Why it is so, and what to do about it.
  public let advice: String
  /// What gives the diagnostic.
  public let wrong: [ExamplePart]
  /// The same as it should be; empty where only doing something else helps.
  public let right: [ExamplePart]

  init(
    _ id: String, _ severity: Severity, _ meaning: String, _ advice: String, wrong: [ExamplePart],
    right: [ExamplePart]
  ) {
    (self.id, self.severity, self.meaning, self.advice) = (id, severity, meaning, advice)
    (self.wrong, self.right) = (wrong, right)
  }

  init(_ id: String, _ meaning: String, _ advice: String, wrong: [ExamplePart], right: [ExamplePart]) {
    self.init(id, .error, meaning, advice, wrong: wrong, right: right)
  }
}

/// Some of a site, as an example shows it.
public struct ExamplePart: Sendable {
  /// Where the text stands.
  public enum Place: Hashable, Sendable {
    /// Keys of the front matter of this file.
    case frontMatter(String)
    /// Keys of `content/site.yml`.
    case site
    /// The text of a response below its front matter.
    case text
    /// The whole of this file.
    case file(String)
    /// No text of a site: something that is done, or that happens.
    case situation
  }
  /// Where the text stands.
  public let place: Place
  /// The text, without a line break at its end.
  public let text: String
  /// Whether readers need not see it, such as the page that a link leads to.
  public let isHidden: Bool

  /// The response that examples are about.
  public static let response = "content/responses/branch-2024-custody.md"
  /// The inspection that it answers.
  public static let inspection = "content/inspections/custody-2024.md"

  static func response(_ keys: String) -> Self { Self(.frontMatter(response), keys) }
  static func inspection(_ keys: String) -> Self { Self(.frontMatter(inspection), keys) }
  static func site(_ keys: String) -> Self { Self(.site, keys) }
  static func text(_ text: String) -> Self { Self(.text, text) }
  static func file(_ path: String, _ text: String) -> Self { Self(.file(path), text) }
  static func template(_ text: String) -> Self { Self(.file("templates/response.html"), text) }
  static func situation(_ text: String) -> Self { Self(.situation, text) }

  /// The same, not shown.
  var hidden: Self { Self(place, text, isHidden: true) }

  private init(_ place: Place, _ text: String, isHidden: Bool = false) {
    (self.place, self.text, self.isHidden) = (place, text, isHidden)
  }
}

/// The explanations of one kind of thing.
public struct ExplanationGroup: Sendable {
  /// What they are about.
  public let title: String
  /// What is to be said of them all, if anything.
  public let introduction: String
  /// The explanations, by id.
  public let explanations: [Explanation]

  init(_ title: String, introduction: String = "", _ explanations: [Explanation]) {
    (self.title, self.introduction) = (title, introduction)
    self.explanations = explanations.sorted { $0.id < $1.id }
  }

  /// All groups, in the order of the manual.
  public static let all = [
    files, values, siteFile, texts, relations, templates, pages, externalLinks, past, publishing,
  ]
}

extension Explanation {
  /// All explanations, group by group.
  public static let all = ExplanationGroup.all.flatMap(\.explanations)
}
