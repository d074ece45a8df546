import Linking
import Records

/// The texts by which records are shown wherever they are listed or linked, made once: a record stands
/// in ten lists.
///
/// All of them lie in one pool of bytes, so that copying one into a page counts no references.
final class Captions: Sendable {
  /// A text of the pool.
  struct Text: BitwiseCopyable, Sendable {
    fileprivate let start: UInt32
    fileprivate let count: UInt32

    static let none = Text(start: 0, count: .max)
  }

  /// What is said of one record.
  struct Caption: BitwiseCopyable, Sendable {
    let title: Text
    /// The address of its page, for links.
    let url: Text
    let summary: Text
    /// What the record is, as exactly as its own words say it.
    let kindLabel: Text
    /// When it was published or happened.
    let date: Text
    let machineDate: Text
    let dateHTML: Text
    /// Why it is not public, in a preview.
    let hidden: Text
    /// The days that its date can be.
    let days: DaySpan?
    /// Where its former names are, which only organisations have.
    fileprivate let formerNames: FormerNames
  }

  /// Some of all former names.
  fileprivate struct FormerNames: BitwiseCopyable, Sendable {
    let start: Int32
    let count: Int32
  }

  private let pool: [UInt8]
  private let captions: [Caption]
  /// The former names of all organisations, one after the other, and when each was in force.
  private let formerNames: [Text]
  private let formerNameSpans: [DaySpan?]

  init(_ timeline: Timeline, _ addresses: Addresses) {
    var pool: [UInt8] = []
    pool.reserveCapacity(timeline.records.count * 256)
    func add(_ text: String?) -> Text {
      guard let text, let start = UInt32(exactly: pool.count) else { return .none }
      pool.append(contentsOf: text.utf8)
      return Text(start: start, count: UInt32(truncatingIfNeeded: pool.count - Int(start)))
    }
    var names: [Text] = []
    var spans: [DaySpan?] = []
    captions = timeline.records.enumerated().map { position, record in
      let start = names.count
      if case .organisation(let organisation) = record.details {
        names += organisation.formerNames.map { add($0.name) }
        spans += organisation.namesInForce.spans
      }
      return Caption(
        title: add(record.title), url: add(addresses.url(of: timeline.index(at: position))),
        summary: add(record.front.summary),
        kindLabel: add(Self.kindLabel(of: record, timeline.site.labels)),
        date: add(record.date.map(DateText.text)),
        machineDate: add(record.date.flatMap(DateText.machine)),
        dateHTML: add(record.date.map(DateText.html)),
        hidden: add(PageText.hidden(record, timeline.visibility)), days: record.date?.days,
        formerNames: FormerNames(start: Int32(start), count: Int32(names.count - start)))
    }
    (self.pool, formerNames, formerNameSpans) = (pool, names, spans)
  }

  subscript(index: RecordIndex) -> Caption { captions[index.position] }

  /// The former name of an organisation that was certainly in force on these days; nil when readers are to
  /// see today's.
  @inline(__always)
  func formerName(of index: RecordIndex, on days: DaySpan?) -> Text? {
    let names = captions[index.position].formerNames
    guard names.count > 0, let days else { return nil }
    let start = Int(names.start)
    return NamesInForce.only(in: formerNameSpans[start..<start + Int(names.count)], covering: days)
      .map { formerNames[$0] }
  }

  /// The name of an organisation on these days.
  func name(of index: RecordIndex, on days: DaySpan?) -> String {
    text(formerName(of: index, on: days) ?? captions[index.position].title)
  }

  /// Calls `body` with the bytes of a text, unless there is none.
  @inline(__always)
  func with(_ text: Text, _ body: (UnsafeRawBufferPointer) -> Void) {
    guard text.count != .max else { return }
    pool.withUnsafeBytes { bytes in
      let start = Int(text.start)
      body(UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(text.count)]))
    }
  }

  /// A text by itself; empty when there is none.
  func text(_ text: Text) -> String {
    var result = ""
    with(text) { result = String(decoding: $0, as: UTF8.self) }
    return result
  }

  private static func kindLabel(of record: Record, _ labels: Labels) -> String {
    switch record.details {
    case .inspection(let inspection): labels.inspectionKinds.text(for: inspection.kind)
    case .response(let response): labels.forms.text(for: response.form)
    case .organisation(let organisation):
      organisation.type.map(labels.organisationTypes.text) ?? "Organisation"
    case .topic: "Topic"
    case .event: "Event"
    case .page: "Page"
    }
  }
}
