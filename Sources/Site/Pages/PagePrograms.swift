import Diagnostics
import Linking
import Records
import Templates

/// The compiled template of each kind of page.
struct PagePrograms: Sendable {
  private let programs: [Use: Program]

  /// What a template is used for.
  struct Use: Hashable, Sendable {
    let template: String
    let page: PageKind
  }

  /// The kinds of page, each with a shape of its own.
  enum PageKind: String, CaseIterable, Hashable, Sendable {
    case home, list, timeline, register, findings, deadlines, diary, diaryMonth = "diary-month"
    case data, corrections, search, withdrawn, notFound = "not-found"
    case inspection, response, organisation, topic, event, page

    init(_ kind: RecordKind) {
      self =
        switch kind {
        case .inspection: .inspection
        case .response: .response
        case .organisation: .organisation
        case .topic: .topic
        case .event: .event
        case .page: .page
        }
    }

    /// What templates of this kind of page see.
    func shape(extraKeys: [String]) -> Shape {
      let record = FieldType.object(RecordFields.shape(extraKeys: extraKeys))
      return switch self {
      case .home: Shape("the home page", of: HomeRoot.self)
      case .list: Shape("a list", of: ListRoot.self)
      case .timeline: Shape("the timeline", of: TimelineRoot.self)
      case .register: Shape("the register", of: RegisterRoot.self)
      case .findings: Shape("the list of findings", of: FindingsRoot.self)
      case .deadlines: Shape("the list of deadlines", of: DeadlinesRoot.self)
      case .diary: Shape("the diary", of: DiaryRoot.self)
      case .diaryMonth: Shape("a month of the diary", of: MonthRoot.self)
      case .data: Shape("the page of the open data", of: DataRoot.self)
      case .corrections: Shape("the list of corrections", of: CorrectionsRoot.self)
      case .search: Shape("the page of the search", of: SearchRoot.self)
      case .withdrawn: Shape("the page of a withdrawn record", of: WithdrawnRoot.self)
      case .notFound: Shape("the page for missing pages", of: NotFoundRoot.self)
      case .inspection:
        Shape("an inspection's page", of: InspectionRoot.self) { $0 == .record ? record : nil }
      case .response: Shape("a response's page", of: ResponseRoot.self) { $0 == .record ? record : nil }
      case .organisation:
        Shape("an organisation's page", of: OrganisationRoot.self) { $0 == .record ? record : nil }
      case .topic: Shape("a topic's page", of: TopicRoot.self) { $0 == .record ? record : nil }
      case .event: Shape("an event's page", of: EventRoot.self) { $0 == .record ? record : nil }
      case .page: Shape("a page", of: PageRoot.self) { $0 == .record ? record : nil }
      }
    }
  }

  /// Compiles every template that the pages of a plan need; nil, with what is wrong, when one cannot be.
  static func compile(
    _ library: TemplateLibrary, for plan: SitePlan, known: KnownAddresses
  ) -> Diagnosed<PagePrograms?> {
    var diagnostics: [Diagnostic] = []
    let uses = self.uses(plan, names: library.names, diagnostics: &diagnostics)
    let pages = uses.map { use in
      PageTemplate(
        use.use.template, for: use.use.page.shape(extraKeys: plan.timeline.extraKeys), purpose: use.purpose)
    }
    let compiled = library.compile(pages, addresses: known.resolve)
    diagnostics += compiled.diagnostics
    var programs: [Use: Program] = [:]
    for (use, program) in zip(uses, compiled.value) { programs[use.use] = program }
    guard programs.count == uses.count, !diagnostics.containErrors else {
      return Diagnosed(nil, diagnostics)
    }
    return Diagnosed(PagePrograms(programs: programs), diagnostics)
  }

  /// The templates in use, each once, with what it is needed for.
  private static func uses(
    _ plan: SitePlan, names: [String], diagnostics: inout [Diagnostic]
  ) -> [(use: Use, purpose: String)] {
    var uses: [(use: Use, purpose: String)] = [
      (Use(template: "home", page: .home), "the home page"),
      (Use(template: "list", page: .list), "the lists of records"),
      (Use(template: "timeline", page: .timeline), "the timeline"),
      (Use(template: "register", page: .register), "the register"),
      (Use(template: "findings", page: .findings), "the list of findings"),
      (Use(template: "deadlines", page: .deadlines), "the list of deadlines"),
      (Use(template: "diary", page: .diary), "the diary"),
      (Use(template: "diary-month", page: .diaryMonth), "the months of the diary"),
      (Use(template: "data", page: .data), "the page of the open data"),
      (Use(template: "corrections", page: .corrections), "the list of corrections"),
      (Use(template: "search", page: .search), "the page of the search"),
      (Use(template: "withdrawn", page: .withdrawn), "the pages of withdrawn records"),
      (Use(template: "not-found", page: .notFound), "the page for missing pages"),
    ]
    var seen = Set(uses.map(\.use))
    for record in plan.timeline.records {
      let use = use(for: record)
      if let template = record.front.template, !names.contains(template.text) {
        let problem = SiteProblem.unknownTemplate(template.text, near: names)
        diagnostics.append(record.place(template.mark).reports(problem))
      } else if seen.insert(use).inserted {
        let pages = record.front.template == nil ? "the pages of \(record.kind.folder)" : "the page"
        uses.append((use, "\(pages), such as \(record.path)"))
      }
    }
    return uses
  }

  private static func use(for record: Record) -> Use {
    let page = record.isHomeText ? .home : PageKind(record.kind)
    return Use(template: record.front.template?.text ?? page.rawValue, page: page)
  }

  /// The name of the template that an output is made with; nil for one that is no page.
  static func templateName(for output: PlannedOutput, in plan: SitePlan) -> String? {
    let page: PageKind
    switch output.content {
    case .record(let index, _): return use(for: plan.timeline[index]).template
    case .home: return plan.introduction.map { use(for: plan.timeline[$0]).template } ?? "home"
    case .list: page = .list
    case .timeline, .year: page = .timeline
    case .register: page = .register
    case .findings: page = .findings
    case .deadlines: page = .deadlines
    case .diary: page = .diary
    case .month: page = .diaryMonth
    case .corrections: page = .corrections
    case .withdrawn: page = .withdrawn
    case .notFound: page = .notFound
    case .dataDictionary: page = .data
    case .search: page = .search
    default: return nil
    }
    return page.rawValue
  }

  /// The program for a record's page.
  func program(for record: Record) -> Program? { programs[Self.use(for: record)] }

  /// The program for a page that is not a record's.
  func program(for page: PageKind) -> Program? {
    programs[Use(template: page.rawValue, page: page)]
  }
}
