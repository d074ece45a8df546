import Diagnostics
import Linking
import Records

/// Every output of a site and where it goes: what is to be made, before any of it is.
///
/// It never changes; it is a class so that every worker can hold it for the price of one reference.
final class SitePlan: Sendable {
  let timeline: Timeline
  let addresses: Addresses
  let assets: [Asset]
  /// The files beside the records that texts link to.
  let attachments: PublishedAttachments
  /// What concerns each organisation and topic.
  let concerns: Concerns
  /// All dated records as lists show them: latest first, unknown dates at the end.
  let chronicle: Chronicle
  /// The records of each kind that has a list.
  let lists: Lists
  /// Every report and every response.
  let register: FacetedList<RegisterEntry>
  /// Every finding.
  let findings: FacetedList<FindingEntry>
  /// Where the findings of each inspection that has any begin among them.
  let firstFinding: [RecordIndex: Int]
  /// What is due.
  let due: DueList
  /// All that has a date, month by month.
  let diary: Diary
  /// The corrections of all records.
  let corrections: CorrectionLog
  /// The words of all records.
  let search: SearchIndex
  /// What the sources of discrepancies are called.
  let sourceTitles: SourceTitles
  /// How records are shown in lists.
  let captions: Captions
  /// The outputs.
  let outputs: [PlannedOutput]
  /// The home page's text, if the site has one.
  let introduction: RecordIndex?

  /// Plans a site; two outputs with one path are reported.
  static func make(
    _ timeline: Timeline, base: BaseURL, assets: [Asset], attachments: PublishedAttachments,
    search: SearchIndex, host: HostConfiguration? = nil
  ) -> Diagnosed<SitePlan> {
    let plan = SitePlan(
      timeline, base: base, assets: assets, attachments: attachments, search: search, host: host)
    return Diagnosed(plan, plan.conflicts)
  }

  private init(
    _ timeline: Timeline, base: BaseURL, assets: [Asset], attachments: PublishedAttachments,
    search: SearchIndex, host: HostConfiguration? = nil
  ) {
    self.timeline = timeline
    self.search = search
    (self.assets, self.attachments) = (assets, attachments)
    addresses = Addresses(of: timeline.records, base: base)
    concerns = Concerns(timeline)
    chronicle = Chronicle(timeline)
    lists = Lists(timeline)
    register = Register.make(timeline, lists, chronicle)
    findings = FindingsRegister.make(timeline, lists)
    firstFinding = Dictionary(
      findings.entries.enumerated().lazy.filter { $0.element.position == 0 }
        .map { ($0.element.inspection, $0.offset) }, uniquingKeysWith: { first, _ in first })
    due = DueList(timeline, findings, lists)
    diary = Diary(timeline)
    corrections = CorrectionLog(timeline)
    sourceTitles = SourceTitles(timeline)
    captions = Captions(timeline, addresses)
    introduction = timeline.indices(of: .page).first { timeline[$0].isHomeText }
    var outputs = Outputs()
    outputs.addRecords(timeline, addresses, concerns)
    outputs.addLists(lists, chronicle)
    outputs.add(register, "the register", PlannedOutput.Content.register)
    outputs.add(findings, "the list of findings", PlannedOutput.Content.findings)
    outputs.add(DueList.path, .deadlines, "the list of deadlines")
    outputs.addDiary(diary)
    outputs.addData(timeline)
    outputs.addCorrections(corrections)
    outputs.addSearch(search, records: timeline.records.count)
    outputs.addFeeds(timeline, addresses)
    outputs.addAliases(timeline)
    outputs.addHosting(host)
    outputs.addAttachments(attachments)
    outputs.addFiles(assets, pageCount: outputs.pages.count)
    self.outputs = outputs.all
  }

  /// Two outputs with one path, or one whose path is a folder of another's.
  private var conflicts: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var origins: [String: PlannedOutput.Origin] = [:]
    for output in outputs {
      if let other = origins[output.file] {
        diagnostics.append(Self.conflict(output, output.origin, other))
      } else {
        origins[output.file] = output.origin
      }
    }
    // Only what is not a page in a folder of its own can stand in the way of a folder.
    let files = origins.filter { !$0.key.utf8.suffix(11).elementsEqual("/index.html".utf8) }
    var reported: Set<String> = []
    for output in outputs {
      var folder = output.file.utf8[...]
      while let slash = folder.lastIndex(of: UInt8(ascii: "/")) {
        folder = folder[..<slash]
        let file = String(Substring(folder))
        guard let other = files[file] else { continue }
        guard case .file(let place) = other else {
          diagnostics.append(Self.conflict(output, output.origin, other))
          continue
        }
        // One alias, such as /responses, may stand in the way of ten thousand pages: they are not to
        // blame.
        guard reported.insert(file).inserted else { continue }
        let problem = SiteProblem.outputConflict(path: "/" + file, other: output.origin.phrase)
        diagnostics.append(place.reports(problem))
      }
    }
    return diagnostics
  }

  private static func conflict(
    _ output: PlannedOutput, _ first: PlannedOutput.Origin, _ second: PlannedOutput.Origin
  ) -> Diagnostic {
    // What a person wrote is easier to change than what is built in.
    let (blamed, other): (Place, PlannedOutput.Origin) =
      switch (first, second) {
      case (.file(let place), .file(let otherPlace)):
        place < otherPlace ? (otherPlace, first) : (place, second)
      case (.file(let place), .builtIn): (place, second)
      case (.builtIn, .file(let place)): (place, first)
      case (.builtIn, .builtIn): (Place(path: SiteConfiguration.path), second)
      }
    return blamed.reports(SiteProblem.outputConflict(path: output.path, other: other.phrase))
  }
}
