import Testing

@testable import Site

/// What can be said of the HTML of every page of this repository's site without a browser
/// (WCAG 2.2: 1.1.1, 1.3.1, 2.4.1, 2.4.2, 2.4.6, 3.1.1, 3.3.2).
@Suite struct AccessiblePagesTests {
  private static func pages() async throws -> [(file: String, page: HTMLPage)] {
    let site = try await RealSite.build(base: "https://rejoinder.example.org/")
    let files = site.files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
    return files.map { ($0.key, HTMLPage($0.value)) }
  }

  @Test func everyPageHasItsParts() async throws {
    var faults: [String] = []
    let pages = try await Self.pages()
    #expect(pages.count > 100)
    for (file, page) in pages {
      let checks = [Self.headings, Self.landmarks, Self.tables, Self.images, Self.controls]
      faults += checks.flatMap { $0(page) }.map { "\(file): \($0)" }
    }
    #expect(faults == [])
  }

  /// The page in place of a withdrawn record, and those that lead there.
  @Test func withdrawnRecordsHaveTheirParts() async throws {
    let site = try WithdrawnRecordsTests.site()
    try await site.buildClean(asOf: "2024-03-01", theme: RealSite.theme)
    var faults: [String] = []
    for file in ["responses/first/index.html", "inspections/docks/index.html", "responses/second/index.html"]
    {
      let page = HTMLPage(Array(try site.output(file).utf8))
      let checks = [Self.headings, Self.landmarks, Self.tables, Self.images, Self.controls]
      faults += checks.flatMap { $0(page) }.map { "\(file): \($0)" }
    }
    #expect(faults == [])
  }

  /// Search engines and tabs tell pages apart by these.
  @Test func titlesAndDescriptionsAreUnique() async throws {
    var seen: [String: String] = [:]
    var faults: [String] = []
    for (file, page) in try await Self.pages() {
      let title = page.tags.first { $0.name == "title" }?.text ?? ""
      let meta = page.tags.first { $0.attributes["name"] == "description" }
      let description = meta?.attributes["content"] ?? ""
      if title.isEmpty { faults.append("\(file) has no title") }
      if description.isEmpty && file != "404.html" { faults.append("\(file) has no description") }
      for text in ["title " + title, "description " + description] {
        let other = seen.updateValue(file, forKey: text)
        if let other { faults.append("\(other) and \(file) have one \(text)") }
      }
    }
    #expect(faults == [])
  }

  /// One `h1`, which comes first, and no level left out on the way down.
  private static func headings(_ page: HTMLPage) -> [String] {
    let levels = page.tags.compactMap { tag in
      tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
    var faults = levels.first == 1 && levels.count(where: { $0 == 1 }) == 1 ? [] : ["headings \(levels)"]
    for (level, next) in zip(levels, levels.dropFirst()) where next > level + 1 {
      faults.append("h\(next) follows h\(level)")
    }
    return faults
  }

  /// A language, a link over the header as the first thing of the body, and one of each landmark; navigation has names.
  private static func landmarks(_ page: HTMLPage) -> [String] {
    var faults: [String] = []
    let language = page.tags.first { $0.name == "html" }?.attributes["lang"]
    if language != "en-GB" { faults.append("no lang") }
    for name in ["header", "main", "footer"] where page.elements[name] != 1 {
      faults.append("\(page.elements[name] ?? 0) \(name)")
    }
    let start = page.tags.firstIndex { $0.name == "body" } ?? 0
    let first = page.tags.dropFirst(start + 1).first
    let main = page.tags.first { $0.name == "main" }?.attributes["id"]
    if main == nil || first?.attributes["href"] != main.map({ "#" + $0 }) { faults.append("no skip link") }
    var names: Set<String> = []
    for tag in page.tags where tag.name == "nav" {
      let name = tag.attributes["aria-label"] ?? tag.attributes["aria-labelledby"] ?? ""
      if name.isEmpty || !names.insert(name).inserted { faults.append("nav \(name)") }
    }
    return names.isEmpty ? faults + ["no nav"] : faults
  }

  /// Each table has a caption, and each header a scope.
  private static func tables(_ page: HTMLPage) -> [String] {
    var faults: [String] = []
    for (tag, next) in zip(page.tags, page.tags.dropFirst()) {
      if tag.name == "table" && next.name != "caption" { faults.append("table without caption") }
      if tag.name == "th" && tag.attributes["scope"] == nil { faults.append("th without scope: \(tag.text)") }
    }
    return faults
  }

  private static func images(_ page: HTMLPage) -> [String] {
    page.tags.filter { tag in
      tag.name == "img" && !["alt", "width", "height"].allSatisfy { tag.attributes[$0] != nil }
    }.map { "img \($0.attributes)" }
  }

  /// Each field has a label.
  private static func controls(_ page: HTMLPage) -> [String] {
    let labelled = Set(page.tags.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
    return page.tags.filter { tag in
      ["input", "select", "textarea"].contains(tag.name) && tag.attributes["type"] != "hidden"
        && tag.attributes["aria-label"] == nil && !labelled.contains(tag.attributes["id"] ?? "")
    }.map { "\($0.name) without label: \($0.attributes)" }
  }
}
