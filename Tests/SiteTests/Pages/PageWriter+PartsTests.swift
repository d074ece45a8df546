import Testing

@testable import Site

/// Lists of more than 200 rows.
@Suite struct LongListTests {
  private static let ids = (1...401).map { number in "e\(1000 + number)" }

  /// 401 events of 2020 on one topic, of one organisation.
  private static func site() throws -> MiniSite {
    let site = try MiniSite(["topics/all.md": "---\ntitle: All\n---\n"])
    for id in ids {
      try site.add(
        "events/\(id).md",
        "---\n{title: \(id.uppercased()), date: 2020, organisations: port, topics: all}\n---\n")
    }
    return site
  }

  /// A theme that prints, of a long list, the addresses of its rows and its pager.
  private static var theme: [ThemeFile] {
    let kinds = ["timeline", "organisation", "topic", "list"]
    return DumpTheme.files().filter { file in !kinds.contains { file.path == $0 + ".html" } }
      + kinds.map { ThemeFile(path: $0 + ".html", bytes: Array(template(of: $0).utf8)) }
  }

  private static func template(of kind: String) -> String {
    let rows = "{{#rows}}{{url}} {{/rows}}"
    return """
      {{page.title}}
      {{page.canonical}}
      {{#\(kind)}}
      \(kind == "timeline" ? "{{#groups}}\(rows){{/groups}}" : rows)
      {{#pager}}
      {{number}} of {{total}}{{#previous}} previous {{previous}}{{/previous}}{{#next}} next {{next}}{{/next}}
      {{#pages}}
      {{#follows_gap}}gap {{/follows_gap}}{{label}} {{url}}{{#is_current}} current{{/is_current}}
      {{/pages}}
      {{/pager}}
      {{/\(kind)}}

      """
  }

  private static func expected(
    _ title: String, _ path: String, part: Int, rows: [String], pager: String
  ) -> String {
    let canonical = "https://example.org" + path + (part > 1 ? "page/\(part)/" : "")
    return """
      \(title)\(part > 1 ? ", page \(part)" : "")
      \(canonical)
      \(rows.map { "/events/\($0)/ " }.joined())
      \(pager)

      """
  }

  private static func pager(_ path: String, part: Int) -> String {
    let addresses = [path, path + "page/2/", path + "page/3/"]
    let previous = part > 1 ? " previous " + addresses[part - 2] : ""
    let next = part < 3 ? " next " + addresses[part] : ""
    let pages = addresses.enumerated().map { index, address in
      "\(index + 1) \(address)" + (index + 1 == part ? " current" : "")
    }
    return (["\(part) of 3\(previous)\(next)"] + pages).joined(separator: "\n")
  }

  @Test func threePages() async throws {
    let site = try Self.site()
    try await site.buildClean(theme: Self.theme)
    let latest = Array(Self.ids.reversed())
    let lists = [
      ("Timeline", "/timeline/", latest), ("Timeline of 2020", "/timeline/2020/", latest),
      ("Port", "/organisations/port/", Self.ids), ("All", "/topics/all/", Self.ids),
    ]
    for (title, path, rows) in lists {
      for part in 1...3 {
        let slice = Array(rows[(part - 1) * 200..<min(part * 200, 401)])
        let file = path.dropFirst() + (part > 1 ? "page/\(part)/" : "") + "index.html"
        #expect(
          try site.output(String(file))
            == Self.expected(title, path, part: part, rows: slice, pager: Self.pager(path, part: part)))
      }
    }
    #expect(site.files().filter { $0.contains("/page/") }.count == 8)
  }

  /// Of many pages the first, the last and those near the one that is shown are linked.
  @Test func gaps() async throws {
    let site = try MiniSite([:])
    for number in 1...1401 { try site.add("topics/t\(number).md", "---\ntitle: T\n---\n") }
    try await site.buildClean(theme: Self.theme)
    let pager = try site.output("topics/page/5/index.html").split(separator: "\n").dropFirst(3)
    #expect(
      pager.joined(separator: "\n") == """
        5 of 8 previous /topics/page/4/ next /topics/page/6/
        1 /topics/
        gap 3 /topics/page/3/
        4 /topics/page/4/
        5 /topics/page/5/ current
        6 /topics/page/6/
        7 /topics/page/7/
        8 /topics/page/8/
        """)
    let last = try site.output("topics/page/8/index.html").split(separator: "\n").dropFirst(2)
    // Equal titles stand in the order of their ids.
    #expect(
      last.joined(separator: "\n") == """
        /topics/t999/\u{20}
        8 of 8 previous /topics/page/7/
        1 /topics/
        gap 6 /topics/page/6/
        7 /topics/page/7/
        8 /topics/page/8/ current
        """)
  }
}
