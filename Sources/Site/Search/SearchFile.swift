import Linking
import Records

/// A file that the script of the search loads.
enum SearchFile: Hashable, Sendable {
  /// Which others there are.
  case index
  /// Words, by their place in the index.
  case words(Int)
  /// What is shown of some records.
  case records(Int)

  /// The folder of all of them, and of the page.
  static let folder = "/search/"
  /// How many records one file shows.
  static let blockSize = 8
  /// How many bytes of a text are shown of a record that has no summary.
  private static let excerptSize = 160

  var path: String {
    switch self {
    case .index: Self.folder + "index.json"
    case .words(let number): Self.folder + "words/\(number).json"
    case .records(let number): Self.folder + "records/\(number).json"
    }
  }

  /// The folder of the files of words. Nothing else may be in it, however many there are.
  static let wordFolder = "search/words/"

  /// The files that can be known before the words are.
  static func planned(records: Int) -> [SearchFile] {
    [.index] + (0..<(records + blockSize - 1) / blockSize).map(Self.records)
  }

  /// The file of words at a path within the output folder.
  init?(wordFile path: String) {
    guard path.hasPrefix(Self.wordFolder), path.hasSuffix(".json"),
      let number = Int(path.dropFirst(Self.wordFolder.count).dropLast(5)), number >= 0
    else { return nil }
    self = .words(number)
    guard self.path.dropFirst() == path else { return nil }
  }

  /// Appends its bytes.
  func append(_ plan: SitePlan, _ search: SearchIndex, to output: inout [UInt8]) {
    switch self {
    case .index: Self.appendIndex(plan, search, to: &output)
    case .words(let number):
      guard search.shards.indices.contains(number) else { return }
      output.append(contentsOf: search.shards[number].bytes)
    case .records(let number):
      let start = number * Self.blockSize
      let end = min(start + Self.blockSize, plan.timeline.records.count)
      JSONWriter.append(to: &output) { json in
        json.array(start..<end) { json, position in
          json.object { Self.write(plan.timeline.index(at: position), plan, to: &$0) }
        }
      }
    }
  }

  private static func appendIndex(_ plan: SitePlan, _ search: SearchIndex, to output: inout [UInt8]) {
    JSONWriter.append(to: &output) { json in
      json.object { json in
        json.set("records", number: plan.timeline.records.count)
        json.set("block", number: blockSize)
        json.key("words")
        json.array(search.shards) { $0.string($1.first) }
      }
    }
  }

  private static func write(_ index: RecordIndex, _ plan: SitePlan, to json: inout JSONWriter) {
    let (record, caption) = (plan.timeline[index], plan.captions[index])
    json.set("title", record.title)
    json.set("url", plan.addresses.url(of: index))
    json.set("kind", plan.captions.text(caption.kindLabel))
    json.set("date", record.date.map(DateText.text))
    json.set("hidden", PageText.hidden(record, plan.timeline.visibility))
    let links = plan.timeline.links
    let whose = [links.inspectedBy, links.responders, links.concerns].flatMap { $0[index] }
    json.set("by", whose.map { plan.timeline[$0].title })
    json.set("text", record.front.summary ?? excerpt(of: record))
  }

  private static func excerpt(of record: Record) -> String? {
    let text = record.body.rendered.beginning(upTo: excerptSize)
    return text.isEmpty ? nil : text
  }
}
