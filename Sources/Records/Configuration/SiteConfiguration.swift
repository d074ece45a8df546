import Diagnostics

/// What `content/site.yml` says of the whole site.
public struct SiteConfiguration: Hashable, Sendable {
  /// The file that it is read from, relative to the site's folder.
  public static let path = "content/site.yml"

  /// The name of the site.
  public let title: String
  /// What the site is, in a sentence or two.
  public let description: String?
  /// Where it is published.
  public let baseURL: BaseURL
  /// Its language, a BCP 47 tag such as `en-GB`.
  public let language: String
  /// The time zone in which its days begin, such as `Europe/London`.
  public let timeZone: PlacedText
  /// The organisation that publishes it.
  public let publisher: Reference
  /// By what readers know it, and how they reach its publisher.
  public let identity: SiteIdentity
  /// The links at the top of every page.
  public let mainMenu: [MenuItem]
  /// The links at the bottom of every page.
  public let footerMenu: [MenuItem]
  /// How open words are shown.
  public let labels: Labels
  /// The scales of grades, in the site's order.
  public let scales: [Scale]
  /// The rules under which answers are due.
  public let regimes: [Regime]
  /// The days that working-day regimes count.
  public let workingDays: WorkingDays
  /// The lines that stand on every page.
  public let notices: [Notice]
  /// The addresses of other sites that are not verified.
  public let linkExceptions: [LinkException]
  /// How Markdown texts are read.
  public let markdown: MarkdownSettings
  /// How the entries of feeds are named.
  public let feed: FeedSettings
  /// How much diagnostics weigh.
  public let levels: DiagnosticLevels

  /// One link of a menu.
  public struct MenuItem: Hashable, Sendable {
    /// What it says.
    public let label: String
    /// What it leads to.
    public let target: LinkTarget
    /// Where its target stands in site.yml.
    public let mark: Mark
  }

  /// The rule under which an answer is due.
  public struct Regime: Hashable, Sendable {
    /// The name by which inspections refer to it.
    public let id: String
    /// What readers call it.
    public let title: String
    /// Where the rule can be read.
    public let url: String?
    /// The types of organisation that must answer.
    public let who: [String]
    /// The length of the time allowed, in `unit`s.
    public let within: Int
    /// What `within` counts.
    public let unit: Unit
    /// How the first day counts.
    public let counting: Counting
    /// What the time begins with.
    public let from: Beginning
    /// Whether the law binds (true) or asks (false).
    public let isHard: Bool
    /// The kinds of finding that must each be answered.
    public let findingKinds: [String]
    /// What else there is to say.
    public let note: String?

    /// The time that it allows.
    public var timeLimit: TimeLimit { TimeLimit(length: within, unit: unit, counting: counting) }
  }

  /// A line that stands on every page, such as how long notice of a change has to be.
  public struct Notice: Hashable, Sendable {
    /// What it is about.
    public let label: String
    /// The length in days.
    public let days: Int
    /// How the first day counts.
    public let counting: Counting
    /// Whom it is for.
    public let audience: String?
    /// Where its meaning is told.
    public let link: MenuItem?

    /// The time that it means.
    public var timeLimit: TimeLimit { TimeLimit(length: days, unit: .days, counting: counting) }
  }

  /// What a length of time counts.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case days
    case workingDays = "working-days"
    case months
  }

  /// How the first day counts.
  public enum Counting: String, CaseIterable, Hashable, Sendable {
    /// The first day is day 1.
    case inclusive
    /// The day after the first is day 1.
    case exclusive
    /// Neither the first nor the last day counts.
    case clear
  }

  /// What a length of time begins with.
  public enum Beginning: String, CaseIterable, Hashable, Sendable {
    case publication, sending, receipt
  }
}
