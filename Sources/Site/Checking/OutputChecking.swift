import Diagnostics
import Records

/// Makes all outputs of a site in memory, on all workers, and finds what is wrong with them.
struct OutputChecking: Sendable {
  let site: PlannedSite
  let outputs: [PlannedOutput]
  let search: SearchIndex
  let addresses: CheckedAddresses
  let places: FaultPlaces
  /// The files that have errors: what comes of them is theirs.
  let faulty: Set<String>
  /// Whether the links to other sites are gathered.
  let gathersExternal: Bool
  let jobs: Int

  /// What is wrong, each fault once, and the links to other sites.
  func run() async -> (diagnostics: [Diagnostic], external: [CheckedLink]) {
    let results = await Workers.run(jobs, items: outputs.count) { claim in work(claim) }
    var findings = CheckFindings()
    for result in results { findings.add(result) }
    addAnchors(&findings)
    let faults = findings.faults.flatMap { diagnostics($0.key, $0.value) }
    let external = gathersExternal ? ExternalPlaces(places, outputs).links(findings.external) : []
    return (faults + titles(findings) + unlinked(findings) + styleSheets(), external)
  }

  /// One worker's part.
  private func work(_ claim: borrowing Workers.Claim) -> CheckFindings {
    var findings = CheckFindings()
    var pages = site.pages()
    var reading = PageReading(addresses, gathersExternal: gathersExternal)
    let files = FileChecks(addresses: addresses)
    var buffer: [UInt8] = []
    while let range = claim.range() {
      for position in range {
        let output = outputs[position]
        if case .attachment = output.content { continue }
        buffer.removeAll(keepingCapacity: true)
        site.append(output, with: &pages, search: search, to: &buffer)
        buffer.withUnsafeBufferPointer { bytes in
          if output.isPage {
            reading.read(bytes, of: position, isRedirect: output.isRedirect, into: &findings)
          } else {
            files.read(bytes, of: output, at: position, into: &findings)
          }
        }
      }
    }
    return findings
  }

  /// Adds the links to parts of pages that do not have them.
  private func addAnchors(_ findings: inout CheckFindings) {
    let demanded = Set(findings.demands.keys.map(\.target))
    var ids: [Int: Set<UInt64>] = [:]
    for (target, digests) in findings.ids where demanded.contains(target) { ids[target] = Set(digests) }
    for (demand, places) in findings.demands {
      guard let known = ids[demand.target] else { continue }
      let decoded = PercentCoding.decoded(demand.fragment) ?? demand.fragment
      guard !known.contains(PageReading.digest(decoded)), !known.contains(PageReading.digest(demand.fragment))
      else {
        continue
      }
      let page = demand.address.hasPrefix("#") ? nil : outputs[demand.target].path
      let problem = CheckProblem.unknownAnchor(decoded, page: page)
      for output in places.first { findings.add(problem, .address(demand.address), on: output) }
    }
  }

  /// The diagnostics of a fault: one for each place that brought it about.
  private func diagnostics(_ fault: OutputFault, _ found: CheckFindings.Outputs) -> [Diagnostic] {
    var located: Set<Place> = []
    var rest: [Int] = []
    let isCommon = found.count > CheckFindings.Outputs.limit
    for position in found.first.sorted() {
      let output = outputs[position]
      if places.isOutput(output, ofRecordIn: faulty) {
        if let place = places.inTemplates(fault.source, of: output, isCertain: true) { located.insert(place) }
        continue
      }
      if !output.isPage, !faulty.isEmpty { continue }
      if let place = place(of: fault.source, on: output, isCommon: isCommon) {
        located.insert(place)
        if isCommon { return located.map { $0.reports(fault.problem) } }
      } else {
        rest.append(position)
      }
    }
    let others = isCommon && located.isEmpty ? found.count - 1 : rest.count - 1
    let page = rest.first.map { position in
      Place(path: outputs[position].file).reports(CommonProblem(problem: fault.problem, others: others))
    }
    return located.map { $0.reports(fault.problem) } + [page].compactMap(\.self)
  }

  /// What is on very many pages comes from a template, if anything like it stands in one.
  private func place(of source: OutputFault.Source, on output: PlannedOutput, isCommon: Bool) -> Place? {
    if isCommon, let place = places.inTemplates(source, of: output) { return place }
    return places.inRecord(source, of: output) ?? places.inTemplates(source, of: output)
      ?? places.inConfiguration(source)
  }

  /// Pages of one title.
  private func titles(_ findings: CheckFindings) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return findings.titles.sorted { $0.output < $1.output }.compactMap { output, title in
      guard let other = first[title] else {
        first[title] = output
        return nil
      }
      let problem = CheckProblem.repeatedTitle(title, other: places.whole(outputs[other]).path)
      return places.title(of: outputs[output]).reports(problem)
    }
  }

  /// Pages that nobody comes to by links.
  private func unlinked(_ findings: CheckFindings) -> [Diagnostic] {
    guard faulty.isEmpty else { return [] }
    return outputs.indices.compactMap { position in
      let output = outputs[position]
      guard output.needsLink, !findings.linked.contains(position) else { return nil }
      return places.whole(output).reports(CheckProblem.unlinkedPage(output.path))
    }
  }

  /// What style sheets name that browsers will not load.
  private func styleSheets() -> [Diagnostic] {
    site.plan.assets.filter { $0.path.hasSuffix(".css") }.flatMap { asset in
      let style = StyleSheet(asset.bytes)
      return style.addresses.filter { !addresses.isOwn($0.text) }.map { address in
        Place(path: asset.source, mark: style.mark(of: address)).reports(
          CheckProblem.foreignAddress(address.text))
      }
    }
  }
}

/// A fault of several pages, said of the first.
private struct CommonProblem: Problem {
  let problem: CheckProblem
  let others: Int

  var id: String { problem.id }
  var severity: Severity { problem.severity }
  var message: String { problem.message }
  var help: [String] {
    problem.help + (others > 0 ? ["it is also on \(Prose.count(others, "other page"))"] : [])
  }
}

extension PlannedOutput {
  /// Whether it is a page that people see.
  var isPage: Bool {
    switch content {
    case .home, .record, .withdrawn, .list, .timeline, .year, .register, .findings, .deadlines, .diary,
      .month,
      .corrections,
      .notFound, .dataDictionary, .search, .redirect:
      true
    default: false
    }
  }

  var isRedirect: Bool { if case .redirect = content { true } else { false } }

  /// Whether somebody has to link to it: the page of a record. Of those that Rejoinder adds by itself, the menu
  /// of a site may leave some out.
  fileprivate var needsLink: Bool {
    if case .record = content { true } else { false }
  }
}
