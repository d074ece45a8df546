import Diagnostics
import Linking
import Records

/// Compares the records of a site with those that readers saw at an earlier time: what was changed without a word, and
/// which ids lead nowhere, or to something else, by now.
struct PastComparison: Sendable {
  let past: PastFiles
  /// The site now.
  let linked: LinkedContent
  /// All records of the site now, those that are not public among them.
  let records: [Record]
  let folder: SiteFolder

  private var since: String { past.revision }

  /// What is wrong, in no order.
  func diagnostics() -> [Diagnostic] {
    let timeline = linked.timeline
    let place = Place(path: SiteConfiguration.path)
    guard past.files != nil else { return [place.reports(PastProblem.nothingThen(since: since))] }
    let old = PastRecords(past, settings: timeline.site.reading, zone: timeline.site.zone().value)
    let now = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let faulty = Set(linked.unread.map(\.id))
    var result: [Diagnostic] = []
    if let first = old.unread.first {
      result.append(Place(path: first).reports(PastProblem.unreadThen(old.unread, since: since)))
    }
    for (id, record) in old.shown where !faulty.contains(id) {
      guard let other = now[id] else {
        result += gone(record, old, now)
        continue
      }
      result += compare(record, other, old)
    }
    return result
  }

  /// What is to be said of a record whose id nothing has any more.
  private func gone(_ old: Record, _ past: PastRecords, _ now: [String: Record]) -> [Diagnostic] {
    let address = Addresses.path(of: old.kind, id: old.id)
    let leadsOn = records.contains { $0.front.aliases.contains { Self.isSame($0.text, address) } }
    guard !leadsOn else { return [] }
    let new = records.filter { past.shown[$0.id] == nil && isPublic($0) && Likeness.isSame(old, $0) }
      .min { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    guard let new else {
      return [Place(path: old.path).reports(PastProblem.removedID(old.id, kind: old.kind.word, since: since))]
    }
    let problem = PastProblem.renamedID(old.id, to: new.id, address: address, since: since)
    return [new.place(new.front.titleMark).reports(problem)]
  }

  /// People leave out the slash at the end of an old address.
  private static func isSame(_ alias: String, _ address: String) -> Bool {
    alias == address || alias + "/" == address
  }

  private func isPublic(_ record: Record) -> Bool { linked.timeline.visibility.isPublic(record) }

  /// What is to be said of a record whose id is still there.
  private func compare(_ old: Record, _ new: Record, _ past: PastRecords) -> [Diagnostic] {
    guard isPublic(new) else {
      let problem = PastProblem.hiddenAgain(old.id, kind: old.kind.word, since: since)
      return [new.place(.wholeFile).reports(problem)]
    }
    guard new.front.withdrawal == nil, !past.withdrawn.contains(old.id) else { return [] }
    let isCorrected = !Set(new.front.corrections).subtracting(old.front.corrections).isEmpty
    if old.kind != new.kind || (!isCorrected && Likeness.isOther(old, new)) {
      let was = old.kind == new.kind ? Prose.quoted(old.title) : old.kind.wordWithArticle
      let problem = PastProblem.reusedID(old.id, was: was, since: since)
      return [new.place(new.front.titleMark).reports(problem)]
    }
    let findings = findings(old, new, isCorrected: isCorrected)
    guard !isCorrected else { return findings.map(\.diagnostic) }
    return findings.map(\.diagnostic) + edit(old, new, past, besides: Set(findings.map(\.id)))
  }

  /// What became of the ids of findings.
  private func findings(_ old: Record, _ new: Record, isCorrected: Bool) -> [(
    id: String, diagnostic: Diagnostic
  )] {
    guard case .inspection(let before) = old.details, case .inspection(let after) = new.details else {
      return []
    }
    let known = Set(before.findings.map(\.id))
    return before.findings.compactMap { finding in
      let words = finding.text.rendered.words.split(whereSeparator: \.isWhitespace)
      func likeness(_ other: Finding) -> Double {
        Likeness.of(words, other.text.rendered.words.split(whereSeparator: \.isWhitespace))
      }
      guard let other = after.findings.first(where: { $0.id == finding.id }) else {
        let like = after.findings.first { !known.contains($0.id) && likeness($0) >= 0.8 }
        let problem = PastProblem.removedFinding(finding.id, like: like?.id, since: since)
        return (finding.id, new.place(like?.mark ?? .wholeFile).reports(problem))
      }
      guard !isCorrected, likeness(other) < 0.2 else { return nil }
      return (finding.id, new.place(other.mark).reports(PastProblem.reusedFinding(finding.id, since: since)))
    }
  }

  /// The first thing in a record that readers read otherwise now, if there is one.
  private func edit(
    _ old: Record, _ new: Record, _ past: PastRecords, besides findings: Set<String>
  ) -> [Diagnostic] {
    let after = Dictionary(
      Passage.all(of: new).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let told = Set(findings.map { "the text of finding \($0)" })
    let changed = Passage.all(of: old).filter { !told.contains($0.name) && after[$0.name]?.words != $0.words }
    let isBodyChanged = old.bodyWords != new.bodyWords
    guard !changed.isEmpty || isBodyChanged else { return [] }
    guard let before = past.files[old.path]?.bytes, case .bytes(let bytes)? = try? folder.read(new.path)
    else {
      return []
    }
    let lines = ChangedLine(from: before, to: bytes)
    var places = changed.map { ($0.name, Self.mark(of: $0, now: after[$0.name], lines) ?? .wholeFile) }
    if isBodyChanged { places.append(("the text", lines.markInBody())) }
    // What was taken away has no line; it comes after what has one.
    let first = places.filter { $0.1.line > 0 }.min { $0.1.line < $1.1.line } ?? places.first
    return first.map { [new.place($0.1).reports(PastProblem.silentEdit($0.0, since: since))] } ?? []
  }

  private static func mark(of passage: Passage, now: Passage?, _ lines: ChangedLine) -> Mark? {
    guard let now else { return nil }
    if now.mark.line > 0 { return lines.mark(from: now.mark) }
    return lines.mark(ofKey: passage.name == "the date" ? "date" : "summary")
  }
}
