import Diagnostics
import Records
import Templates

/// Finds what brought a fault about in the files that a page was made from.
///
/// What stands in a page comes from the text of its record, from a template, or from a value that stands
/// somewhere in them. Looking for it where people write is cheaper than to know of each byte where it is from.
struct FaultPlaces: Sendable {
  let plan: SitePlan
  let known: KnownAddresses
  let folder: SiteFolder
  let templates: [TemplateFile]

  /// The place in the file of the record that a page is of.
  func inRecord(_ source: OutputFault.Source, of output: PlannedOutput) -> Place? {
    guard let path = recordPath(output), case .bytes(let bytes)? = try? folder.read(path) else { return nil }
    return range(of: source, in: bytes, isTemplate: false).map {
      Place(path: path, mark: Mark($0, in: bytes))
    }
  }

  /// The place in site.yml.
  func inConfiguration(_ source: OutputFault.Source) -> Place? {
    let path = SiteConfiguration.path
    guard case .address = source, case .bytes(let bytes)? = try? folder.read(path) else { return nil }
    return range(of: source, in: bytes, isTemplate: false).map {
      Place(path: path, mark: Mark($0, in: bytes))
    }
  }

  /// The place in a template: in that of the page, if it is there, or in another, the site's own before others.
  /// With `isCertain`, values that stand for anything are left out.
  func inTemplates(_ source: OutputFault.Source, of output: PlannedOutput, isCertain: Bool = false) -> Place?
  {
    let own = PagePrograms.templateName(for: output, in: plan)
    let order = templates.sorted { left, right in
      (left.name == own ? 0 : left.isBuiltIn ? 2 : 1) < (right.name == own ? 0 : right.isBuiltIn ? 2 : 1)
    }
    for template in order {
      guard let range = range(of: source, in: template.bytes, isTemplate: true) else { continue }
      return Place(path: template.path, mark: Mark(range, in: template.bytes))
    }
    guard !isCertain, case .tag(let fault) = source else { return nil }
    for template in order {
      guard let range = tag(in: template.bytes, where: fault.mayCome) else { continue }
      return Place(path: template.path, mark: Mark(range, in: template.bytes))
    }
    return nil
  }

  /// Whether the record that a page is of is in one of these files.
  func isOutput(_ output: PlannedOutput, ofRecordIn paths: Set<String>) -> Bool {
    recordPath(output).map(paths.contains) ?? false
  }

  /// The record's file, or the file that is made.
  func whole(_ output: PlannedOutput) -> Place {
    guard let path = recordPath(output) else { return Place(path: output.file) }
    return Place(path: path)
  }

  /// Where the name of a page stands.
  func title(of output: PlannedOutput) -> Place {
    switch output.content {
    case .record(let index, _): plan.timeline[index].place(plan.timeline[index].front.titleMark)
    case .withdrawn(let index): plan.timeline[index].place(plan.timeline[index].titleMark)
    default: whole(output)
    }
  }

  private func recordPath(_ output: PlannedOutput) -> String? {
    switch output.content {
    case .record(let index, _): plan.timeline[index].path
    case .withdrawn(let index): plan.timeline[index].path
    case .home: plan.introduction.map { plan.timeline[$0].path }
    default: nil
    }
  }

  private func range(of source: OutputFault.Source, in bytes: [UInt8], isTemplate: Bool) -> Range<Int>? {
    switch source {
    case .address(let address):
      return spellings(of: address).lazy.compactMap { Self.value($0, in: bytes) }.first
    case .id(let id):
      let spellings =
        isTemplate ? ["id=\"\(id)\"", "id='\(id)'"] : ["id=\"\(id)\"", "id='\(id)'", "{#\(id)}"]
      return spellings.lazy.compactMap { Self.last($0, in: bytes) }.first
    case .tag(let fault):
      let range = tag(in: bytes) { found in
        fault.comes(from: found) { isTemplate ? known.url(ofPath: $0) : nil }
      }
      // Markdown names a file by its path from there.
      guard range == nil, !isTemplate, let name = fault.address?.split(separator: "/").last else {
        return range
      }
      return Self.all(String(name), in: bytes).first
    case .words(let words): return words.lazy.compactMap { Self.all($0, in: bytes).first }.first
    case .head:
      guard isTemplate else { return nil }
      return ["<head", "<html", "<!doctype"].lazy.compactMap { Self.all($0, in: bytes).first }.first
    case .nowhere: return nil
    }
  }

  /// An address as it may have been written: people leave out the path below which the site stands.
  private func spellings(of address: String) -> [String] {
    let base = plan.addresses.base
    var result = [address]
    if address.hasPrefix(base.text) { result.append("/" + address.dropFirst(base.text.count)) }
    if base.path != "/", address.hasPrefix(base.path) {
      result.append("/" + address.dropFirst(base.path.count))
    }
    return result
  }

  /// The first tag that has such a fault.
  private func tag(in bytes: [UInt8], where isWanted: (TagFault) -> Bool) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = HTMLScanner(buffer)
      while scanner.next() {
        if scanner.faults(isOwn: { _ in false }).contains(where: isWanted) {
          return scanner.tag.start..<scanner.tag.end
        }
      }
      return nil
    }
  }

  /// Where a text stands as a whole value.
  private static func value(_ text: String, in bytes: [UInt8]) -> Range<Int>? {
    all(text, in: bytes).first { range in
      let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 10
      let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 10
      return "\"'(=<> \n".utf8.contains(before) && "\"')<> \r\n,]}".utf8.contains(after)
    }
  }

  private static func last(_ text: String, in bytes: [UInt8]) -> Range<Int>? { all(text, in: bytes).last }

  /// All places at which a text stands.
  private static func all(_ text: String, in bytes: [UInt8]) -> [Range<Int>] {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
    var result: [Range<Int>] = []
    for start in 0...bytes.count - wanted.count where bytes[start] == first {
      let range = start..<start + wanted.count
      if bytes[range].elementsEqual(wanted) { result.append(range) }
    }
    return result
  }
}

extension TemplateFile {
  fileprivate var isBuiltIn: Bool { path.hasPrefix(ThemeFile.builtInPrefix) }
}
