import Records

/// A record to begin with: every usual key of its kind with a comment that says what it is for, those that
/// are not needed as comments.
public struct StarterRecord: Sendable {
  let kind: RecordKind
  let title: String
  let known: StarterNames
  /// The values that were given, by key.
  let given: [String: [String]]

  /// A record of a kind. `given` are values of its keys, such as ids.
  public init(_ kind: RecordKind, title: String, given: [String: [String]], known: StarterNames) {
    (self.kind, self.title, self.given, self.known) = (kind, title, given, known)
  }

  /// The keys that are left out: they are for later, or for few records.
  public static let unusualKeys: Set = [
    "aliases", "template", "discrepancies", "corrections", "withdrawn", "extra", "former_urls", "amended",
    "parts",
    "former_names", "successor",
  ]

  /// The text of the file.
  public var text: String {
    var lines = [
      "---", "# A line that begins with # is a comment. Take the # away to use the key below it.",
    ]
    for key in keys {
      lines.append("# " + key.meaning + (key.name == "draft" ? " Take the line out to publish." : ""))
      let value = self.value(of: key)
      lines += value.isUsed ? value.lines : value.lines.map { "# " + $0 }
    }
    return (lines + ["---", "", bodyText]).joined(separator: "\n") + "\n"
  }

  /// The usual keys: the title and what is needed, then what is special to the kind, then the rest.
  private var keys: [Schema.Key] {
    let usual = kind.schema.keys.filter { !Self.unusualKeys.contains($0.name) }
    let common = Set(CommonFields.keys.map(\.name))
    let first = usual.filter {
      $0.isRequired || ["summary", "draft"].contains($0.name) || given[$0.name] != nil
    }
    let rest = usual.filter { key in !first.contains { $0.name == key.name } }
    return first + rest.filter { !common.contains($0.name) } + rest.filter { common.contains($0.name) }
  }

  private func value(of key: Schema.Key) -> (lines: [String], isUsed: Bool) {
    if let values = given[key.name] {
      let isList = if case .list = key.shape { values.count != 1 } else { false }
      let text = isList ? "[\(values.joined(separator: ", "))]" : values.joined(separator: " ")
      return (["\(key.name): \(text)"], true)
    }
    switch key.name {
    case "title": return (["title: " + YamlText.scalar(title)], true)
    case "summary": return (["summary: Say here in a sentence what it is about."], true)
    case "draft": return (["draft: true"], true)
    default:
      let sample = StarterSample(kind: kind, known: known).lines(of: key.name)
      return (sample, key.isRequired)
    }
  }

  private var bodyText: String {
    let rest = "Write the text here."
    guard kind == .response, let inspection = given["responds_to"]?.first else { return rest }
    return "We have read [the report](inspection:\(inspection)).\n\n" + rest
  }
}

/// What a starter record can name: records, words and rules of the site that it is for.
public struct StarterNames: Sendable {
  /// The day on which it is made.
  public var today: CivilDate
  /// The id of some record of a kind, the best one to show in an example.
  public var ids: [RecordKind: String]
  /// The findings of the inspections that it is about, as `INSPECTION#FINDING`.
  public var findings: [String]
  /// What the site says of itself.
  public var site: SiteConfiguration

  /// Names of a site.
  public init(today: CivilDate, ids: [RecordKind: String], findings: [String], site: SiteConfiguration) {
    (self.today, self.ids, self.findings, self.site) = (today, ids, findings, site)
  }
}
