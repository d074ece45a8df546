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
  /// What the sources of discrepancies are called.
  let sourceTitles: SourceTitles
  /// How records are shown in lists.
  let captions: Captions
  /// The outputs, but for the files of words that the search loads.
  let outputs: [PlannedOutput]
  /// Where each file stands in `outputs`; of two with one path the first.
  private let positions: [String: Int]
  /// The home page's text, if the site has one.
  let introduction: RecordIndex?

  /// Plans a site. Its parts are made side by side.
  static func make(
    _ timeline: Timeline, base: BaseURL, assets: [Asset], attachments: PublishedAttachments,
    host: HostConfiguration? = nil
  ) async -> SitePlan {
    let addresses = Addresses(of: timeline, base: base)
    let (lists, chronicle) = (Lists(timeline), Chronicle(timeline))
    async let register = Register.make(timeline, lists, chronicle)
    async let findings = FindingsRegister.make(timeline, lists)
    async let captions = Captions(timeline, addresses)
    let (concerns, diary) = (Concerns(timeline), Diary(timeline))
    return SitePlan(
      timeline, addresses, assets, attachments, host, (lists, chronicle), (await register, await findings),
      await captions, concerns, diary)
  }

  private init(
    _ timeline: Timeline, _ addresses: Addresses, _ assets: [Asset], _ attachments: PublishedAttachments,
    _ host: HostConfiguration?, _ lists: (lists: Lists, chronicle: Chronicle),
    _ registers: (register: FacetedList<RegisterEntry>, findings: FacetedList<FindingEntry>),
    _ captions: Captions, _ concerns: Concerns, _ diary: Diary
  ) {
    (self.timeline, self.addresses) = (timeline, addresses)
    (self.assets, self.attachments) = (assets, attachments)
    (self.lists, chronicle) = lists
    (register, findings) = registers
    (self.captions, self.concerns, self.diary) = (captions, concerns, diary)
    due = DueList(timeline, findings, self.lists)
    firstFinding = Dictionary(
      findings.entries.enumerated().lazy.filter { $0.element.position == 0 }
        .map { ($0.element.inspection, $0.offset) }, uniquingKeysWith: { first, _ in first })
    corrections = CorrectionLog(timeline)
    sourceTitles = SourceTitles(timeline)
    introduction = timeline.indices(of: .page).first { timeline[$0].isHomeText }
    var outputs = Outputs()
    outputs.addRecords(timeline, addresses, concerns)
    outputs.addWithdrawn(timeline, addresses)
    outputs.addLists(self.lists, chronicle)
    outputs.add(register, "the register", PlannedOutput.Content.register)
    outputs.add(findings, "the list of findings", PlannedOutput.Content.findings)
    outputs.add(DueList.path, .deadlines, "the list of deadlines")
    outputs.addDiary(diary)
    outputs.addData(timeline)
    outputs.addCorrections(corrections)
    outputs.addSearch(records: timeline.records.count)
    outputs.addFeeds(timeline, addresses)
    outputs.addAliases(timeline)
    outputs.addHosting(host)
    outputs.addAttachments(attachments)
    outputs.addFiles(assets, pageCount: outputs.pages.count)
    self.outputs = outputs.all
    positions = Dictionary(
      self.outputs.enumerated().map { ($0.element.file, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same plan for other versions of its records, which are called the same and have equal links.
  init(_ other: SitePlan, timeline: Timeline) {
    self.timeline = timeline
    (assets, attachments, addresses) = (other.assets, other.attachments, other.addresses)
    (concerns, chronicle, lists) = (other.concerns, other.chronicle, other.lists)
    (register, findings, firstFinding) = (other.register, other.findings, other.firstFinding)
    (due, diary, corrections, sourceTitles) = (other.due, other.diary, other.corrections, other.sourceTitles)
    (captions, outputs, positions) = (other.captions, other.outputs, other.positions)
    introduction = other.introduction
  }

  /// The output whose file is at this path within the output folder, byte by byte.
  func output(at file: String) -> PlannedOutput? {
    guard let position = positions[file], outputs[position].file.utf8.elementsEqual(file.utf8) else {
      return nil
    }
    return outputs[position]
  }

  /// Two outputs with one path, or one whose path is a folder of another's.
  var conflicts: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // Only what is not a page in a folder of its own can stand in the way of a folder.
    var files: [String: PlannedOutput.Origin] = [:]
    for (position, output) in outputs.enumerated() {
      if let first = positions[output.file], first != position {
        diagnostics.append(Self.conflict(output, output.origin, outputs[first].origin))
      } else if !output.file.utf8.suffix(11).elementsEqual("/index.html".utf8) {
        files[output.file] = output.origin
      }
      if output.file.utf8.starts(with: SearchFile.wordFolder.utf8.dropLast()),
        (output.file + "/").hasPrefix(SearchFile.wordFolder)
      {
        diagnostics.append(Self.conflict(output, output.origin, .builtIn("the index of the search")))
      }
    }
    // Most folders have no dot in their names and most files have one, so that few have to be compared.
    let hasPlainNames = files.keys.contains { !Self.hasDot($0.utf8[...]) }
    var reported: Set<String> = []
    for output in outputs {
      var folder = output.file.utf8[...]
      while let slash = folder.lastIndex(of: UInt8(ascii: "/")) {
        folder = folder[..<slash]
        guard hasPlainNames || Self.hasDot(folder) else { continue }
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

  /// Whether the last part of a path has a dot.
  private static func hasDot(_ path: Substring.UTF8View) -> Bool {
    path.reversed().prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: "."))
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
