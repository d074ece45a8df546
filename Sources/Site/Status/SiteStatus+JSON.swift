import Records

extension SiteStatus {
  /// The status for programs: one JSON object on one line. docs/commands.md says what is in it.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.set("as_of", text(of: asOf))
      json.set("days", number: days)
      for (name, entries) in [("drafts", drafts), ("unanswered", unanswered), ("unsourced", unsourced)] {
        json.key(named: name)
        json.array(entries) { json, entry in json.object { Self.write(entry, to: &$0) } }
      }
      json.key("embargoed")
      json.array(embargoed) { json, hidden in
        json.object { json in
          Self.write(hidden.entry, to: &json)
          json.set("embargo", text(of: hidden.embargo))
        }
      }
      for (name, duties) in [("due", due), ("past", past)] {
        json.key(named: name)
        json.array(duties) { json, duty in json.object { Self.write(duty, to: &$0) } }
      }
      writeNext(to: &json)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// The next change alone, for programs.
  public var nextJSON: String {
    var json = JSONWriter()
    json.object { writeNext(to: &$0) }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func writeNext(to json: inout JSONWriter) {
    json.key("next")
    if let next { json.string(text(of: next)) } else { json.value(Array("null".utf8)) }
  }

  private static func write(_ entry: Entry, to json: inout JSONWriter) {
    json.set("id", entry.id)
    json.set("kind", entry.kind.word)
    json.set("title", entry.title)
    json.set("path", entry.path)
  }

  private static func write(_ duty: Duty, to json: inout JSONWriter) {
    json.set("last_day", PartialDate(duty.lastDay).edtf)
    json.set("days", number: duty.distance)
    json.set("inspection", duty.inspection.id)
    json.set("finding", duty.finding)
    json.set("organisations", duty.organisations)
    json.set("organisation_type", duty.organisationType)
  }
}
