import Diagnostics

/// All templates of a site, each parsed once.
public struct TemplateLibrary: Sendable {
  /// The largest file that is taken for a template, in bytes.
  static let fileLimit = 4_000_000

  let templates: [Template]
  private let indices: [String: Int]

  /// The names of all templates, in byte order.
  public let names: [String]

  private init(_ templates: [Template], _ indices: [String: Int]) {
    self.templates = templates
    self.indices = indices
    names = indices.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Parses all templates and says what is wrong with their syntax. A template with errors is kept as
  /// far as it can be read, so that the rest can still be checked.
  public static func parse(_ files: [TemplateFile]) -> Diagnosed<TemplateLibrary> {
    var templates: [Template] = []
    var indices: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files {
      if let first = indices[file.name] {
        let problem = TemplateProblem.repeatedTemplate(file.name, other: templates[first].path)
        diagnostics.append(Place(path: file.path).reports(problem))
        continue
      }
      let (template, faults) = parse(file)
      indices[file.name] = templates.count
      templates.append(template)
      diagnostics += faults.map { template.place($0.range).reports($0.problem) }
    }
    return Diagnosed(TemplateLibrary(templates, indices), diagnostics.inOrder())
  }

  /// One template and what is wrong in it. A file that is no text counts as an empty template.
  private static func parse(_ file: TemplateFile) -> (Template, [Fault]) {
    let map = SourceMap(file.bytes.count <= fileLimit ? file.bytes : [])
    func unreadable(_ range: Range<Int>, _ problem: TemplateProblem) -> (Template, [Fault]) {
      (Template(file: file, nodes: [], map: map), [Fault(range: range, problem: problem)])
    }
    guard file.bytes.count <= fileLimit else { return unreadable(0..<1, .fileTooLarge(limit: fileLimit)) }
    if let bad = UTF8Check.firstInvalid(file.bytes) { return unreadable(bad..<bad + 1, .notUTF8) }
    if let nul = file.bytes.firstIndex(of: 0) { return unreadable(nul..<nul + 1, .nulByte) }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var parser = TemplateParser(file.bytes, map: map, from: start)
    parser.parse()
    return (Template(file: file, nodes: parser.nodes, map: map), parser.faults)
  }

  /// The index of the template of this name.
  func index(of name: String) -> Int? { indices[name] }

  /// The names of the blocks that the named template shows, itself or through others.
  func blocks(of name: String) -> [String] {
    var found: [String] = []
    var known: Set<String> = []
    var seen: Set<String> = [name]
    var waiting = [name]
    while let next = waiting.popLast() {
      guard let index = index(of: next) else { continue }
      for block in templates[index].blocks where known.insert(block).inserted { found.append(block) }
      for other in templates[index].included where seen.insert(other).inserted { waiting.append(other) }
    }
    return found
  }
}
