import Linking
import Markdown
import Records

/// Writes records as open data.
struct RecordData {
  let plan: SitePlan
  let known: KnownAddresses

  private var timeline: Timeline { plan.timeline }

  /// Appends the file of one record, its text included.
  func append(_ index: RecordIndex, to output: inout [UInt8]) {
    JSONWriter.append(to: &output) { json in
      json.object { write(index, withBody: true, to: &$0) }
    }
  }

  /// Appends the file of all records, without their texts.
  func appendAll(to output: inout [UInt8]) {
    let site = timeline.site
    JSONWriter.append(to: &output) { json in
      json.object { json in
        json.set("title", site.title)
        json.set("url", plan.addresses.absolute("/"))
        json.set("publisher", timeline.publisher.map { timeline[$0].id })
        json.set("as_of", PartialDate(timeline.visibility.today).edtf)
        for kind in [RecordKind.inspection, .response, .organisation, .topic, .event] {
          json.key(named: kind.folder)
          json.array(timeline.indices(of: kind)) { json, index in
            json.object { write(index, withBody: false, to: &$0) }
          }
        }
        json.set("withdrawn", timeline.withdrawnIndices) { write($1, to: &$0) }
      }
    }
  }

  /// Appends the file of what is left of a withdrawn record.
  func append(_ index: WithdrawnIndex, to output: inout [UInt8]) {
    JSONWriter.append(to: &output) { json in json.object { write(index, to: &$0) } }
  }

  private func write(_ index: WithdrawnIndex, to json: inout JSONWriter) {
    let record = timeline[index]
    json.set("kind", record.kind.word)
    json.set("id", record.id)
    json.set("url", plan.addresses.absolute(plan.addresses.path(of: index)))
    json.set("title", record.title)
    json.set("withdrawn", PartialDate(record.withdrawal.date).edtf)
    json.set("reason", record.withdrawal.reason)
    json.set("replaced_by", ids(record.replacements))
  }

  private func write(_ index: RecordIndex, withBody: Bool, to json: inout JSONWriter) {
    let record = timeline[index]
    json.set("id", record.id)
    json.set("url", url(index))
    json.set("title", record.title)
    json.set("summary", record.front.summary)
    switch record.details {
    case .inspection(let inspection): write(inspection, index, to: &json)
    case .response(let response): write(response, index, to: &json)
    case .organisation(let organisation): return write(organisation, index, to: &json)
    case .topic(let topic): return write(topic, index, to: &json)
    case .event(let event): return write(event, index, to: &json)
    case .page: return
    }
    writeProvenance(of: record, to: &json)
    guard withBody else { return }
    var html: [UInt8] = []
    html.reserveCapacity(record.body.rendered.html.count + 1024)
    TextLinks(plan: plan, known: known, isAbsolute: true)
      .append(record.body, timeline.bodyTargets[index.position], to: &html)
    json.set("body_html", html: html)
  }

  private func writeProvenance(of record: Record, to json: inout JSONWriter) {
    json.set("sources", record.front.sources) { json, source in
      json.set("url", source.url)
      json.set("title", source.title)
      json.set("format", source.format)
      json.set("publisher", source.publisher.flatMap(timeline.index).map { timeline[$0].id })
      json.set("seen", date: source.seen)
      json.set("archive", source.archive)
      json.set("confirmed", source.confirmed?.rawValue)
    }
    json.set("discrepancies", record.front.discrepancies) { json, discrepancy in
      json.set("what", discrepancy.what)
      json.set("here", discrepancy.here)
      json.set("there", discrepancy.there)
      json.set("source", discrepancy.source)
    }
    json.set("corrections", record.front.corrections) { json, correction in
      json.set("date", date: correction.date)
      json.set("text", correction.text)
    }
  }

  private func write(_ organisation: OrganisationRecord, _ index: RecordIndex, to json: inout JSONWriter) {
    json.set("short", organisation.short)
    json.set("also_known_as", organisation.alsoKnownAs)
    json.set("type", organisation.type)
    json.set("parent", ids(timeline.links.parent[index]).first)
    json.set("website", organisation.url)
    json.set("former_names", organisation.formerNames) { json, former in
      json.set("name", former.name)
      json.set("from", date: former.from)
      json.set("until", date: former.until)
    }
    guard let successor = ids(timeline.links.successor[index]).first else { return }
    json.set("successor", successor)
    json.set("succeeded", date: organisation.successor?.date)
  }

  private func write(_ topic: TopicRecord, _ index: RecordIndex, to json: inout JSONWriter) {
    json.set("part_of", ids(timeline.links.partOf[index]).first)
    json.set("also_known_as", topic.alsoKnownAs)
  }

  private func write(_ event: EventRecord, _ index: RecordIndex, to json: inout JSONWriter) {
    json.set("date", date: event.date)
    json.set("organisations", ids(timeline.links.concerns[index]))
    json.set("topics", ids(timeline.links.topics[index]))
  }

  /// The whole address of a record's page.
  func url(_ index: RecordIndex) -> String { plan.addresses.absolute(plan.addresses.path(of: index)) }

  /// The ids of records.
  func ids(_ indices: some Sequence<RecordIndex>) -> [String] { indices.map { timeline[$0].id } }
}
