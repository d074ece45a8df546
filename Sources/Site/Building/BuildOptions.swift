import Records

/// What a build is asked to do.
public struct BuildOptions: Sendable {
  /// The site's folder, which holds `content/` and perhaps `templates/`.
  public var site: String
  /// The folder to publish to.
  public var output: String
  /// Where the site is published, instead of what site.yml says.
  public var baseURL: BaseURL?
  /// The moment, or the day, for which the site is built.
  public var asOf: AsOf
  /// Whether drafts and embargoed records are shown, marked.
  public var showsHidden: Bool
  /// Whether warnings count as errors, so that nothing is published.
  public var isStrict: Bool
  /// The server for which a configuration is written beside the pages.
  public var host: HostConfiguration?
  /// How many workers there are, at least 1.
  public var jobs: Int
  /// The built-in theme.
  public var theme: [ThemeFile]
  /// What tells this program from every other that might build the site differently. With it a build that would
  /// make what is published already stops before it begins; without it every build is a whole one.
  public var program: UInt64?

  /// The moment for which a site is built.
  public enum AsOf: Hashable, Sendable {
    /// This moment.
    case instant(Instant)
    /// The first second of this day in the site's time zone.
    case day(CivilDate)

    /// Reads a date, or a date and time with an offset; nil when it is neither.
    public init?(_ text: String) {
      if let instant = Instant(parsing: text) {
        self = .instant(instant)
      } else if let date = try? RecordDate(parsing: text), let day = date.exact {
        self = .day(day)
      } else {
        return nil
      }
    }
  }

  /// What the build is meant for.
  var kind: PublicationKind { showsHidden ? .drafts : .public }

  /// Options for a site.
  public init(
    site: String, output: String, baseURL: BaseURL? = nil, asOf: AsOf, showsHidden: Bool = false,
    isStrict: Bool = false, host: HostConfiguration? = nil, jobs: Int, theme: [ThemeFile],
    program: UInt64? = nil
  ) {
    self.site = site
    self.output = output
    self.baseURL = baseURL
    self.asOf = asOf
    self.showsHidden = showsHidden
    self.isStrict = isStrict
    self.host = host
    self.jobs = max(1, jobs)
    self.theme = theme
    self.program = program
  }
}
