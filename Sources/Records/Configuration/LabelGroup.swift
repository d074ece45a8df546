import Diagnostics

/// The words of one open vocabulary that the site gives labels to, in the site's order.
public struct LabelGroup: Hashable, Sendable {
  /// A word and how it is shown.
  public struct Entry: Hashable, Sendable {
    /// The word, as front matter has it.
    public let word: String
    /// How readers see it.
    public let label: String
  }

  /// The entries, in the site's order.
  public let entries: [Entry]
  private let labels: [String: String]

  /// Makes a group; of words given twice the first counts.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
    labels = Dictionary(entries.map { ($0.word, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  /// The label of a word; nil when the site gives none.
  public func label(of word: String) -> String? { labels[word] }

  /// What readers see: the label, or the word itself with its hyphens as spaces and a capital.
  public func text(for word: String) -> String {
    if let label = labels[word] { return label }
    return Self.plainText(for: word) ?? Self.slowText(for: word)
  }

  /// The text for a word of ASCII, as nearly all are: a list shows thousands of them.
  private static func plainText(for word: String) -> String? {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: word.utf8.count) { text in
      var end = 0
      var isBetween = false
      for byte in word.utf8 {
        guard byte != UInt8(ascii: "-") else {
          isBetween = end > 0
          continue
        }
        if isBetween {
          text[end] = UInt8(ascii: " ")
          end += 1
          isBetween = false
        }
        let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        text[end] = end == 0 && isSmall ? byte & ~0x20 : byte
        end += 1
      }
      return end
    }
  }

  private static func slowText(for word: String) -> String {
    let words = word.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The labelled word that is one slip away; nil when there is none.
  func nearest(to word: String) -> String? {
    guard let near = NearNames.closest(to: word, among: entries.map(\.word), limit: 1).first,
      NearNames.isOneSlip(word, near)
    else { return nil }
    return near
  }
}

/// All labels of a site.
public struct Labels: Hashable, Sendable {
  /// `kind` of inspections.
  public let inspectionKinds: LabelGroup
  /// `form` of responses.
  public let forms: LabelGroup
  /// `position` of responses.
  public let positions: LabelGroup
  /// `type` of organisations.
  public let organisationTypes: LabelGroup
  /// `kind` of findings.
  public let findingKinds: LabelGroup
  /// `grade` of grades.
  public let grades: LabelGroup
  /// `status` of a finding's history.
  public let statuses: LabelGroup
  /// `area` of grades.
  public let areas: LabelGroup

  /// A site without labels.
  public static let none = Labels(group: { _ in LabelGroup() })

  /// The keys under `labels:` in site.yml.
  static let keys = [
    "inspection_kinds", "forms", "positions", "organisation_types", "finding_kinds", "grades", "statuses",
    "areas",
  ]

  init(group: (String) -> LabelGroup) {
    inspectionKinds = group("inspection_kinds")
    forms = group("forms")
    positions = group("positions")
    organisationTypes = group("organisation_types")
    findingKinds = group("finding_kinds")
    grades = group("grades")
    statuses = group("statuses")
    areas = group("areas")
  }
}
