import Diagnostics
import Linking
import Records

/// A check of all that a build would publish, without writing anything.
public struct SiteCheck: Sendable {
  private let making: SiteMaking
  private let asOf: BuildOptions.AsOf
  private let past: PastFiles?
  private let gathersExternal: Bool
  private let progress: @Sendable (BuildPhase) -> Void

  /// A check with the options of a build, whose output folder has no meaning here. The records are also compared with
  /// those of the past, if these are given. With `gathersExternal` the report has the links to other sites. `progress`
  /// is told as each phase begins.
  public init(
    _ options: BuildOptions, since past: PastFiles? = nil, gathersExternal: Bool = false,
    progress: @escaping @Sendable (BuildPhase) -> Void = { _ in }
  ) {
    self.gathersExternal = gathersExternal
    making = SiteMaking(options)
    asOf = options.asOf
    (self.past, self.progress) = (past, progress)
  }

  /// Finds all that a build finds, and all that is wrong with what it would make.
  public func run() async throws(BuildError) -> CheckReport {
    let made = try await making.make(asOf: asOf, progress: progress)
    let edits = comparison(made)?.diagnostics() ?? []
    guard let site = made.site, let linked = made.linked else { return report(made, edits) }
    progress(.rendering)
    let search = await site.search.index
    let outputs = site.outputs(search)
    let checking = OutputChecking(
      site: site, outputs: outputs, search: search,
      addresses: CheckedAddresses(outputs, site, unread: linked.unread),
      places: FaultPlaces(
        plan: site.plan, known: site.known, folder: making.folder, templates: made.templates),
      faulty: Set(made.diagnostics.filter { $0.severity == .error }.map(\.place.path)),
      gathersExternal: gathersExternal, jobs: making.jobs)
    let (found, external) = await checking.run()
    return report(made, found + edits, files: outputs.count, external: external)
  }

  private func comparison(_ made: MadeSite) -> PastComparison? {
    guard let past, let linked = made.linked else { return nil }
    return PastComparison(past: past, linked: linked, records: made.records, folder: making.folder)
  }

  /// What the build says of a line need not be said of the page that comes of it.
  private func report(
    _ made: MadeSite, _ found: [Diagnostic], files: Int = 0, external: [CheckedLink] = []
  ) -> CheckReport {
    let said = Set(made.diagnostics.map(Spot.init))
    let new = found.filter { !said.contains(Spot($0)) }
    return CheckReport(
      diagnostics: made.levels.applied(to: made.diagnostics + new).inOrder(),
      records: made.linked?.timeline.records.count ?? 0, files: files, external: external,
      settings: made.linked.map { CheckReport.Settings($0.timeline, baseURL: making.baseURL, made.levels) })
  }

  private struct Spot: Hashable {
    let id: String
    let path: String
    let line: Int32

    init(_ diagnostic: Diagnostic) {
      (id, path, line) = (diagnostic.id, diagnostic.place.path, diagnostic.place.mark.line)
    }
  }
}

/// What came of a check.
public struct CheckReport: Sendable {
  /// Everything that was found wrong, in order, each once.
  public let diagnostics: [Diagnostic]
  /// How many records the site shows.
  public let records: Int
  /// How many files were made and read; 0 when errors kept them from being made.
  public let files: Int
  /// The links to other sites, if they were asked for, in the order of their addresses.
  public let external: [CheckedLink]
  /// Nil when site.yml cannot be read.
  public let settings: Settings?

  /// What a further check has to know of the site.
  public struct Settings: Sendable {
    /// The day for which the site was checked.
    public let today: CivilDate
    /// Where the site is published.
    public let baseURL: BaseURL
    /// The addresses that are not to be verified.
    public let linkExceptions: [SiteConfiguration.LinkException]
    /// How much diagnostics weigh.
    public let levels: DiagnosticLevels

    fileprivate init(_ timeline: Timeline, baseURL: BaseURL?, _ levels: DiagnosticLevels) {
      (today, linkExceptions) = (timeline.visibility.today, timeline.site.linkExceptions)
      self.baseURL = baseURL ?? timeline.site.baseURL
      self.levels = levels
    }
  }
}

extension CheckReport {
  /// The same with what a further check found, as the levels of the site have it.
  public func adding(_ more: [Diagnostic]) -> CheckReport {
    let more = settings?.levels.applied(to: more) ?? more
    return CheckReport(
      diagnostics: (diagnostics + more).inOrder(), records: records, files: files, external: external,
      settings: settings)
  }
}

/// An address of another site, and where the site has it.
public struct CheckedLink: Hashable, Sendable {
  /// The address without its fragment.
  public let address: String
  /// Each line that has it, in order; the files of pages where none is known.
  public let places: [Place]
}
