import Diagnostics
import Linking
import Records
import Templates

/// The steps from files to a site that is ready to be made. Each takes what the one before made, and finds
/// all that is wrong with it.
struct SiteMaking: Sendable {
  let folder: SiteFolder
  let baseURL: BaseURL?
  let showsHidden: Bool
  let host: HostConfiguration?
  let jobs: Int
  /// The built-in theme.
  let builtIn: [ThemeFile]

  init(_ options: BuildOptions) {
    folder = SiteFolder(path: options.site)
    (baseURL, showsHidden, host) = (options.baseURL, options.showsHidden, options.host)
    (jobs, builtIn) = (options.jobs, options.theme)
  }

  /// Reads site.yml.
  func configuration() throws(BuildError) -> Diagnosed<SiteConfiguration?> { try folder.configuration() }

  /// How records are read. Where the site's settings are unknown the rest of the content is checked without.
  func reading(_ site: SiteConfiguration?) -> ContentReading {
    ContentReading(folder: folder, settings: site?.reading ?? .unknown, jobs: jobs)
  }

  /// Reads the theme.
  func theme() throws(BuildError) -> Diagnosed<Theme> {
    var diagnostics: [Diagnostic] = []
    let theme = try ThemeReading(folder: folder).theme(over: builtIn, &diagnostics)
    return Diagnosed(theme, diagnostics)
  }

  /// The moment of the build in the site's time zone.
  func visibility(_ site: SiteConfiguration, asOf: BuildOptions.AsOf) -> Diagnosed<Visibility> {
    let zone = site.zone()
    let moment = asOf.instant(in: zone.value)
    return Diagnosed(
      Visibility(asOf: moment, today: zone.value.date(at: moment), showsHidden: showsHidden), zone.diagnostics
    )
  }

  /// Links the records, and looks at the files that they link to.
  func link(
    _ content: Content, _ site: SiteConfiguration, _ visibility: Visibility
  ) async throws(BuildError) -> Diagnosed<LinkedContent> {
    let unread = content.unread
    let timeline = Timeline.link(
      content.records, unread: unread, attachments: content.attachments, site: site, visibility: visibility)
    let attachments = try await AttachmentReading(folder: folder, timeline: timeline.value, jobs: jobs)
      .attachments()
    let linked = LinkedContent(timeline: timeline.value, attachments: attachments.value, unread: unread)
    return Diagnosed(
      linked,
      timeline.diagnostics + attachments.diagnostics + LikeNames.diagnostics(of: content.attachments))
  }

  /// Plans all outputs and compiles the templates that they need; nil when a template cannot be compiled.
  func plan(_ linked: LinkedContent, _ theme: Theme) async -> Diagnosed<PlannedSite?> {
    let timeline = linked.timeline
    let plan = await SitePlan.make(
      timeline, base: baseURL ?? timeline.site.baseURL, assets: Asset.all(theme.assets),
      attachments: linked.attachments, host: host)
    async let conflicts = plan.conflicts
    let known = KnownAddresses(plan, unread: linked.unread)
    let library = TemplateLibrary.parse(theme.templates)
    let programs = PagePrograms.compile(library.value, for: plan, known: known)
    let diagnostics =
      await conflicts + library.diagnostics
      + AddressCheck(timeline: timeline, known: known).diagnostics()
      + plan.assets.flatMap { $0.diagnostics(known) } + programs.diagnostics
    let site = programs.value.map { programs in
      PlannedSite(
        folder: folder, plan: plan, known: known, programs: programs,
        search: SearchReading(timeline, jobs: jobs))
    }
    return Diagnosed(site, diagnostics)
  }
}

/// The records linked, and the files beside them that they link to.
struct LinkedContent: Sendable {
  let timeline: Timeline
  let attachments: PublishedAttachments
  /// The files that have errors of their own.
  let unread: [UnreadRecord]
}
