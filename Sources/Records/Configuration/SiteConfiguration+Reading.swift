import Diagnostics
import Markdown

extension SiteConfiguration {
  /// The keys of site.yml.
  public static let schema = Schema(
    "site.yml",
    [
      .required("title", .text, "The name of the site."),
      .optional("description", .text, "What the site is, in a sentence or two."),
      .required("base_url", .url, "Where the site is published; a path under it is kept."),
      .required("language", .text, "The language of the site, a BCP 47 tag."),
      .required("timezone", .text, "The time zone in which the site's days begin."),
      .required("publisher", .reference(.organisation), "The organisation that publishes the site."),
      .optional("logo", .text, "A picture for the top of each page, by its path in content."),
      .optional("contact", .mapping(SiteIdentity.contactSchema), "How to reach the publisher."),
      .optional("social", .list(.mapping(MenuItem.schema)), "Where else the publisher is."),
      .optional("menus", .mapping(menusSchema), "The links at the top and the bottom of each page."),
      .optional("labels", .mapping(labelsSchema), "How the words of the content are shown."),
      .optional("scales", .dictionary(.mapping(Scale.schema)), "The scales of grades."),
      .optional("regimes", .dictionary(.mapping(Regime.schema)), "The rules under which answers are due."),
      .optional("bank_holidays", .list(.date), "The days that are not working days, besides weekends."),
      .optional("notices", .list(.mapping(Notice.schema)), "Lines that stand on every page."),
      .optional(
        "moved_addresses", .list(.mapping(MovedAddresses.schema)), "Addresses of other sites that have moved."
      ),
      .optional(
        "link_exceptions", .list(.mapping(LinkException.schema)),
        "Addresses of other sites that `check --external` does not ask for."),
      .optional("markdown", .mapping(MarkdownSettings.schema), "How Markdown texts are read."),
      .optional("glossary", .dictionary(.text), "Abbreviations and what they stand for."),
      .optional("diagnostics", .dictionary(.text), "How much some diagnostics weigh: error, warning or off."),
      .optional("feed", .mapping(FeedSettings.schema), "How the entries of feeds are named."),
    ])

  private static let menusSchema = Schema(
    "a menu",
    [
      .optional("main", .list(.mapping(MenuItem.schema)), "The links at the top."),
      .optional("footer", .list(.mapping(MenuItem.schema)), "The links at the bottom."),
    ])

  private static let labelsSchema = Schema(
    "labels",
    Labels.keys.map { .optional($0, .dictionary(.text), "Words and the labels that readers see.") })

  /// Reads `content/site.yml`.
  ///
  /// Nil, with what is wrong, when the site cannot be built from it.
  public static func read(_ bytes: [UInt8]) -> Diagnosed<SiteConfiguration?> {
    if let fault = EncodingFault.first(in: bytes) {
      let problem: RecordProblem = fault.kind == .nul ? .nul : .notUTF8
      return Diagnosed(nil, [Place(path: path, mark: fault.mark).reports(problem)])
    }
    let tree: YamlTree
    do throws(YamlFault) {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      tree = try YamlReader.read(bytes[start...], lineOffset: 0)
    } catch {
      return Diagnosed(nil, [Place(path: path, mark: error.mark).reports(error.problem)])
    }
    let context = ReadingContext(path: path, tree: tree)
    guard let fields = context.root(schema: schema) else { return Diagnosed(nil, context.diagnostics) }
    let configuration = SiteConfiguration(fields)
    return Diagnosed(configuration, context.diagnostics)
  }

  private init?(_ fields: Fields) {
    let menus = fields.mapping("menus", schema: Self.menusSchema)
    let labels = fields.mapping("labels", schema: Self.labelsSchema)
    description = fields.text("description")
    identity = SiteIdentity(fields)
    mainMenu = menus?.list("main", of: MenuItem.schema, read: MenuItem.init) ?? []
    footerMenu = menus?.list("footer", of: MenuItem.schema, read: MenuItem.init) ?? []
    self.labels = Labels { name in labels.map { Self.labelGroup(name, in: $0) } ?? LabelGroup() }
    scales = fields.dictionary("scales").compactMap { entry in
      fields.context.mapping(entry.value, key: entry.key, schema: Scale.schema)
        .flatMap { Scale($0, id: entry.key) }
    }
    let hasBankHolidays = fields.has("bank_holidays")
    regimes = fields.dictionary("regimes").compactMap { entry in
      fields.context.mapping(entry.value, key: entry.key, schema: Regime.schema)
        .flatMap { Regime($0, id: entry.key, hasBankHolidays: hasBankHolidays) }
    }
    workingDays = WorkingDays(bankHolidays: Self.bankHolidays(fields))
    notices = fields.list("notices", of: Notice.schema, read: Notice.init)
    linkExceptions = fields.list("link_exceptions", of: LinkException.schema, read: LinkException.init)
    markdown = MarkdownSettings(fields)
    feed = FeedSettings(fields)
    levels = Self.levels(fields)
    let base = fields.url("base_url")
    let baseURL = base.flatMap { BaseURL($0) }
    if let base, baseURL == nil {
      fields.context.report(.badURL("base_url", base), at: fields.mark(of: "base_url"))
    }
    let language = fields.placed("language")
    if let language, !Self.isLanguageTag(language.text) {
      fields.context.report(.badLanguage(language.text), at: language.mark)
    }
    guard let title = fields.text("title"), let baseURL, let language = language?.text,
      let timeZone = fields.placed("timezone"), let publisher = fields.reference("publisher")
    else { return nil }
    (self.title, self.baseURL, self.language) = (title, baseURL, language)
    (self.timeZone, self.publisher) = (timeZone, publisher)
  }

  /// The form of a tag, not whether it is registered (RFC 5646, section 2.1).
  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    }
    return isWellFormed && parts[0].count >= 2 && parts[0].allSatisfy { $0 >= 0x41 }
  }

  /// The days under `bank_holidays`, in any order; each is a whole day and stands there once.
  private static func bankHolidays(_ fields: Fields) -> [CivilDate] {
    let key = "bank_holidays"
    var seen: Set<CivilDate> = []
    return fields.dates(key).compactMap { date, mark in
      guard let day = date.exact else {
        fields.context.report(.notADay(key, date.edtf), at: mark)
        return nil
      }
      guard seen.insert(day).inserted else {
        fields.context.report(.repeatedDate(date.edtf), at: mark)
        return nil
      }
      return day
    }
  }

  /// The levels of diagnostics, by their ids.
  private static func levels(_ fields: Fields) -> DiagnosticLevels {
    var levels: [String: DiagnosticLevels.Level] = [:]
    for entry in fields.dictionary("diagnostics") {
      guard DiagnosticLevels.adjustable.contains(entry.key) else {
        fields.context.report(.fixedLevel(entry.key), at: entry.mark)
        continue
      }
      guard let text = fields.context.scalar(entry.value, key: entry.key) else { continue }
      guard let level = DiagnosticLevels.Level(rawValue: text) else {
        let words = DiagnosticLevels.Level.allCases.map(\.rawValue)
        let mark = fields.context.tree.nodes[entry.value].mark
        fields.context.report(.badChoice(entry.key, text, words: words), at: mark)
        continue
      }
      levels[entry.key] = level
    }
    return DiagnosticLevels(levels)
  }

  private static func labelGroup(_ name: String, in fields: Fields) -> LabelGroup {
    LabelGroup(
      fields.dictionary(name).compactMap { entry in
        fields.context.scalar(entry.value, key: entry.key)
          .map { LabelGroup.Entry(word: entry.key, label: $0) }
      })
  }
}

extension SiteConfiguration.MenuItem {
  static let schema = Schema(
    "a menu's link",
    [
      .required("label", .text, "What the link says."),
      .required(
        "link", .text, "A path such as /timeline/, a record such as page:about, or an https: address."),
    ])

  init?(_ fields: Fields) {
    guard let label = fields.text("label") else { return nil }
    self.init(label: label, fields: fields)
  }

  /// A link whose target stands under a key.
  init?(label: String, key: String = "link", fields: Fields) {
    guard let link = fields.placed(key) else { return nil }
    self.label = label
    mark = link.mark
    do throws(LinkFault) {
      target = try LinkTarget(address: link.text, in: SiteConfiguration.path)
    } catch {
      fields.context.report(error.problem, at: link.mark)
      return nil
    }
  }
}

extension SiteConfiguration.Regime {
  static let schema = Schema(
    "a regime",
    [
      .required("title", .text, "What readers call the rule."),
      .optional("url", .url, "Where the rule can be read."),
      .required("who", .list(.word), "The types of organisation that must answer."),
      .required("within", .number, "How many of `unit` the rule allows."),
      .required("unit", .oneOf(SiteConfiguration.Unit.allCases.map(\.rawValue)), "What `within` counts."),
      .required(
        "counting", .oneOf(SiteConfiguration.Counting.allCases.map(\.rawValue)),
        "Whether the first day is day 1 (inclusive), the day after it is (exclusive), or neither the first nor the last day counts (clear)."
      ),
      .required(
        "from", .oneOf(SiteConfiguration.Beginning.allCases.map(\.rawValue)), "What the time begins with."),
      .optional("hard", .flag, "Whether the rule binds; false when it only asks."),
      .optional("finding_kinds", .list(.word), "The kinds of finding that must each be answered."),
      .optional("note", .text, "What else there is to say."),
    ])

  init?(_ fields: Fields, id: String, hasBankHolidays: Bool) {
    self.id = id
    url = fields.url("url")
    who = fields.texts("who")
    isHard = fields.flag("hard") ?? true
    findingKinds = fields.texts("finding_kinds")
    note = fields.text("note")
    let unit = fields.choice("unit").flatMap(SiteConfiguration.Unit.init)
    let counting = fields.choice("counting").flatMap(SiteConfiguration.Counting.init)
    let from = fields.choice("from").flatMap(SiteConfiguration.Beginning.init)
    if unit == .workingDays, !hasBankHolidays {
      fields.context.report(.noBankHolidays, at: fields.mark(of: "unit"))
    }
    let within = fields.number("within")
    if within == 0 { fields.context.report(.noTime("within"), at: fields.mark(of: "within")) }
    guard let title = fields.text("title"), let within, let unit,
      let counting, let from
    else { return nil }
    (self.title, self.within, self.unit, self.counting, self.from) = (title, within, unit, counting, from)
  }
}

extension SiteConfiguration.Notice {
  static let schema = Schema(
    "a notice",
    [
      .required("label", .text, "What the notice is about."),
      .required("days", .number, "The length in days."),
      .required(
        "counting", .oneOf(SiteConfiguration.Counting.allCases.map(\.rawValue)),
        "How the first day counts, as for a regime."),
      .optional("for", .text, "Whom it is for."),
      .optional("link", .text, "Where its meaning is told: a path, a record or an https: address."),
    ])

  init?(_ fields: Fields) {
    audience = fields.text("for")
    let counting = fields.choice("counting").flatMap(SiteConfiguration.Counting.init)
    let label = fields.text("label")
    link = SiteConfiguration.MenuItem(label: label ?? "", fields: fields)
    guard let label, let days = fields.number("days"), let counting else { return nil }
    (self.label, self.days, self.counting) = (label, days, counting)
  }
}

extension YamlFault {
  /// The problem that this is to the writer of the file.
  var problem: RecordProblem {
    switch kind {
    case .syntax(let words): .yamlSyntax(words)
    case .severalDocuments: .severalDocuments
    case .anchor: .yamlAnchor
    case .tag: .yamlTag
    case .tooDeep(let limit): .yamlTooDeep(limit: limit)
    case .tooLarge(let limit): .yamlTooLarge(limit: limit)
    }
  }
}
