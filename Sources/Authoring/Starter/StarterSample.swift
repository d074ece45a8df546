import Records

/// What stands behind the keys of a starter record that nobody gave a value for.
struct StarterSample {
  let kind: RecordKind
  let known: StarterNames

  private var today: String { PartialDate(known.today).edtf }

  /// The lines of a key with its sample value.
  func lines(of key: String) -> [String] {
    let value: String
    switch key {
    case "embargo": value = today + "T12:00Z"
    case "sources":
      return [
        "sources:", "  - url: https://example.org/where-it-was-published",
        "    title: What it is called there",
        "    seen: " + today, "    confirmed: yes",
      ]
    case "published", "date", "sent", "received": value = today
    case "kind": value = word(known.site.labels.inspectionKinds, or: "inspection")
    case "form": value = word(known.site.labels.forms, or: "statement")
    case "type": value = word(known.site.labels.organisationTypes, or: "council")
    case "position": value = word(known.site.labels.positions, or: "welcomes")
    case "statutory", "answers_complete", "findings_complete": value = "true"
    case "signatory": value = "The chair"
    case "short", "short_title": value = "A short name"
    case "fieldwork": value = "\(PartialDate(year: known.today.year)?.edtf ?? "2020")"
    case "regime": value = known.site.regimes.first?.id ?? "the-rule"
    case "findings_count": value = "1"
    case "url": value = "https://www.example.org/"
    case "also_known_as": value = "[Another name, A former spelling]"
    case "report", "grades", "findings", "answers", "positions": return entries(of: key)
    default: value = isList(key) ? "[\(id(of: key))]" : id(of: key)
    }
    return ["\(key): \(value)"]
  }

  private func isList(_ key: String) -> Bool {
    if case .list? = kind.schema.keys.first(where: { $0.name == key })?.shape { true } else { false }
  }

  /// The keys whose values have keys of their own.
  private func entries(of key: String) -> [String] {
    switch key {
    case "report": return ["report:", "  url: https://example.org/report", "  format: PDF"]
    case "grades":
      return ["grades:", "  - area: the-area", "    grade: " + word(known.site.labels.grades, or: "good")]
    case "findings":
      let kind = word(known.site.labels.findingKinds, or: "recommendation")
      return ["findings:", "  - id: R1", "    kind: \(kind)", "    text: What it says, word for word."]
    case "positions": return ["positions:", "  - topic: \(id(.topic))", "    note: What we think of it."]
    default:
      let findings = known.findings.isEmpty ? [id(.inspection) + "#R1"] : known.findings
      return ["answers:"]
        + findings.flatMap {
          ["  - finding: \($0)", "    answer: accepted", "    action: What will be done."]
        }
    }
  }

  /// The ids that a key names.
  private func id(of key: String) -> String {
    switch key {
    case "topics", "part_of": id(.topic)
    case "follows", "responds_to": id(.inspection)
    case "supersedes": id(.response)
    default: id(.organisation)
    }
  }

  private func id(_ kind: RecordKind) -> String { known.ids[kind] ?? "id-of-\(kind.word)" }

  private func word(_ labels: LabelGroup, or word: String) -> String { labels.entries.first?.word ?? word }
}
