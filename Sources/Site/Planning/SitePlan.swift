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
  /// Outputs whose path an earlier one has already.
  private let repeated: Set<Int>
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
    var repeated: Set<Int> = []
    positions = Dictionary(
      self.outputs.indices.lazy.map { [outputs = self.outputs] in (outputs[$0].file, $0) }
    ) {
      first, second in
      repeated.insert(second)
      return first
    }
    self.repeated = repeated
  }

  /// The same plan for other versions of its records, which have equal links and stand in the same order. Are some of
  /// them called otherwise, `isRenamed` has to be true.
  init(_ other: SitePlan, timeline: Timeline, isRenamed: Bool) {
    self.timeline = timeline
    (assets, attachments, addresses) = (other.assets, other.attachments, other.addresses)
    (concerns, chronicle, lists) = (other.concerns, other.chronicle, other.lists)
    (register, findings, firstFinding) = (other.register, other.findings, other.firstFinding)
    (due, diary, corrections) = (other.due, other.diary, other.corrections)
    sourceTitles = isRenamed ? SourceTitles(timeline) : other.sourceTitles
    captions = isRenamed ? Captions(timeline, other.addresses) : other.captions
    (outputs, positions, repeated) = (other.outputs, other.positions, other.repeated)
    introduction = other.introduction
  }

  /// The output whose file is at this path within the output folder, byte by byte.
  func output(at file: String) -> PlannedOutput? {
    guard let position = position(of: file), outputs[position].file.utf8.elementsEqual(file.utf8) else {
      return nil
    }
    return outputs[position]
  }

  /// Where the file at a path stands in `outputs`; of two with one path the first. Two spellings of one text in
  /// Unicode are one path.
  func position(of file: String) -> Int? { positions[file] }

  /// Whether an earlier output has the path of this one.
  func isRepeated(_ position: Int) -> Bool { repeated.contains(position) }
}
