import Diagnostics
import Linking
import Records

/// What became of an input, step by step, as far as it came.
struct Making: Sendable {
  let input: SiteInput
  let visibility: Diagnosed<Visibility>?
  let linked: Diagnosed<LinkedContent>?
  let site: Diagnosed<PlannedSite?>?
  /// Another number when a file beside the records is another, which no page need show.
  let attachments: Int

  /// Everything that is wrong.
  var diagnostics: [Diagnostic] {
    let own = input.configuration.diagnostics + input.content.diagnostics + (visibility?.diagnostics ?? [])
    guard let linked else { return own }
    return own + linked.diagnostics + input.theme.diagnostics + (site?.diagnostics ?? [])
  }

  /// Makes a site; nil when nothing differs from the last.
  static func make(
    _ input: SiteInput, _ making: SiteMaking, asOf: BuildOptions.AsOf, after last: Making?
  ) async throws(BuildError) -> Making? {
    guard let configuration = input.configuration.value else {
      // Both inputs had a faulty site.yml.
      if last != nil, input.changes?.isEmpty == true { return nil }
      return Making(input: input, visibility: nil, linked: nil, site: nil, attachments: 0)
    }
    let visibility = making.visibility(configuration, asOf: asOf)
    let reuse = last.flatMap { Reuse($0, input, visibility.value) }
    if let reuse, reuse.isWhole { return nil }
    let linked =
      if let reuse { reuse.linked } else {
        try await making.link(input.content, configuration, visibility.value)
      }
    let site =
      if let site = reuse?.site(making) { site } else { await making.plan(linked.value, input.theme.value) }
    return Making(
      input: input, visibility: visibility, linked: linked, site: site,
      attachments: reuse == nil ? input.content.attachmentTag : last?.attachments ?? 0)
  }
}

/// What can be used again of the last making, since all that it was made from is the same.
private struct Reuse {
  let linked: Diagnosed<LinkedContent>
  /// The site as it was, if all that it was planned from is the same but for the texts of records, and the titles
  /// of those that no list has in the order of their titles.
  private let planned: Diagnosed<PlannedSite?>?
  /// Whether records are called otherwise.
  private let isRenamed: Bool
  /// Whether nothing differs at all.
  let isWhole: Bool

  /// Nil when links have to be followed again.
  init?(_ last: Making, _ input: SiteInput, _ visibility: Visibility) {
    guard let changes = input.changes, changes.areAll, let old = last.linked,
      old.value.timeline.visibility.isEqual(to: visibility, for: last.input.content.records)
    else { return nil }
    var (isRenamed, isReordered) = (false, false)
    var records: [Record] = []
    for (before, after) in changes.versions {
      guard let change = Self.change(before, after, old.diagnostics + (last.site?.diagnostics ?? [])),
        let record = after.record
      else { return nil }
      if change == .names {
        isRenamed = true
        isReordered = isReordered || Lists.areByTitle(record.kind)
      }
      records.append(record)
    }
    isWhole = changes.isEmpty
    let timeline = records.isEmpty ? old.value.timeline : old.value.timeline.replacing(with: records)
    linked = Diagnosed(
      LinkedContent(timeline: timeline, attachments: old.value.attachments, unread: old.value.unread),
      old.diagnostics)
    self.isRenamed = isRenamed
    planned = !isReordered && changes.isSameTheme ? last.site : nil
  }

  /// What differs in a file, when no link is another; nil when one may be.
  private static func change(
    _ before: FileReading, _ after: FileReading, _ diagnostics: [Diagnostic]
  ) -> FrontMatterChange? {
    guard let old = before.record, let new = after.record, let oldFront = before.version?.frontMatter,
      let newFront = after.version?.frontMatter,
      // Of a withdrawn record the timeline holds a note, which has the title in it.
      old.front.withdrawal == nil, new.front.withdrawal == nil, new.body.isLinked(like: old.body)
    else { return nil }
    // What is wrong with a link is said of its place.
    guard
      new.body.hasLinksInPlace(of: old.body) || !diagnostics.contains(where: { $0.place.path == old.path })
    else { return nil }
    let change = FrontMatterChange(from: oldFront, to: newFront)
    return change == .other ? nil : change
  }

  /// The site, if nothing has to be planned again.
  func site(_ making: SiteMaking) -> Diagnosed<PlannedSite?>? {
    guard let planned else { return nil }
    let site = planned.value.map { old in
      let timeline = linked.value.timeline
      return PlannedSite(
        folder: old.folder, plan: SitePlan(old.plan, timeline: timeline, isRenamed: isRenamed),
        known: old.known, programs: old.programs, search: SearchReading(timeline, jobs: making.jobs))
    }
    return Diagnosed(site, planned.diagnostics)
  }
}
