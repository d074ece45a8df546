import Diagnostics
import Linking
import Records

/// Checks the paths (`/about/`) that Markdown texts and site.yml name against what the site has.
struct AddressCheck {
  let timeline: Timeline
  let known: KnownAddresses

  /// What leads nowhere.
  func diagnostics() -> [Diagnostic] {
    var result: [Diagnostic] = []
    var near = NearNameSearch()
    for (position, targets) in timeline.bodyTargets.enumerated() where !targets.isEmpty {
      let record = timeline.records[position]
      for (link, target) in zip(record.body.rendered.links, targets) {
        check(target, at: record.place(link.mark), &near, &result)
      }
    }
    for (index, texts) in timeline.findingTargets.sorted(by: { $0.key.position < $1.key.position }) {
      guard case .inspection(let inspection) = timeline[index].details else { continue }
      for (finding, targets) in zip(inspection.findings, texts) {
        for target in targets { check(target, at: timeline[index].place(finding.mark), &near, &result) }
      }
    }
    let site = timeline.site
    let identity = site.identity
    let items = zip(
      site.mainMenu + site.footerMenu + [identity.logo].compactMap(\.self) + identity.social,
      timeline.menus.main + timeline.menus.footer + (identity.logo == nil ? [] : [timeline.identity.logo])
        + timeline.identity.social)
    let notices = zip(site.notices, timeline.noticeLinks).compactMap { notice, target in
      notice.link.map { ($0, target) }
    }
    for (item, target) in Array(items) + notices {
      check(target, at: Place(path: SiteConfiguration.path, mark: item.mark), &near, &result)
    }
    return result
  }

  private func check(
    _ target: ResolvedTarget?, at place: Place, _ near: inout NearNameSearch, _ result: inout [Diagnostic]
  ) {
    guard case .path(let path, _) = target, known.url(ofPath: path) == nil else { return }
    let found = near.closest(to: path) {
      let files = timeline.attachments.filter { !$0.isRefused }
      return Set(known.paths).union(files.map { PercentCoding.encoded(path: $0.address) })
    }
    result.append(place.reports(SiteProblem.unknownAddress(path, near: found)))
  }
}
