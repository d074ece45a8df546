import Diagnostics
import Testing

@testable import Linking
@testable import Records

/// Links to files beside the records.
@Suite struct AttachmentLinksTests {
  private static func site(_ body: String) -> SiteText {
    var site = SiteText()
    site.add(.page, "new", body: body)
    site.attachments = [
      "content/responses/letter.pdf", "content/pages/chart.png", "content/files/Übersicht 1.pdf",
      "content/files/plan.pdf", "content/files/plan.zip", "content/plan.pdf", "content/pages/plan.pdf",
    ].map { AttachedFile(path: $0) }
    site.attachments.append(AttachedFile(path: "content/files/link.pdf", isRefused: true))
    return site
  }

  /// A body, and what its links lead to.
  static let right: [(body: String, targets: [String])] = [
    ("[a](chart.png) ![a](./chart.png)", ["content/pages/chart.png#", "content/pages/chart.png#"]),
    ("[a](../responses/letter.pdf#page=2)", ["content/responses/letter.pdf#page=2"]),
    ("[a](<../files/Übersicht 1.pdf>)", ["content/files/Übersicht 1.pdf#"]),
    ("[a](../files/%C3%9Cbersicht%201.pdf)", ["content/files/Übersicht 1.pdf#"]),
    ("[a](/files/%C3%9Cbersicht%201.pdf#x)", ["content/files/Übersicht 1.pdf#x"]),
    // As macOS writes names: the letter and its accent by themselves.
    ("[a](<../files/U\u{308}bersicht 1.pdf>)", ["content/files/Übersicht 1.pdf#"]),
    ("[a](/chart.png) [b](/about/)", ["content/pages/chart.png#", "/about/#"]),
    ("![a](/chart.png)", ["content/pages/chart.png#"]),
    ("[a](/pages/chart.png)", ["/pages/chart.png#"]),
    ("[a](../files/link.pdf) [b](/files/link.pdf)", ["nothing", "nothing"]),
    ("[a](../plan.pdf)", ["content/plan.pdf#"]),
  ]

  @Test(arguments: right.indices) func linksThatLeadToFiles(index: Int) throws {
    let (body, targets) = Self.right[index]
    let linked = try Self.site(body).link()
    #expect(linked.diagnostics == [])
    let timeline = linked.value
    let page = try #require(timeline.index("new"))
    #expect(timeline.bodyTargets[page.position].map(timeline.text) == targets)
  }

  static let wrong: [(body: String, expected: String)] = [
    (
      "[a](Chart.PNG)",
      """
      content/pages/new.md:4:5: error: there is no file "content/pages/Chart.PNG" to link to [unknown-file]
        4 | [a](Chart.PNG)
          |     ^~~~~~~~~
          = did you mean "content/pages/chart.png"?
      """
    ),
    (
      "See [a](letter.pdf) and\n![b](..\\responses\\leter.pdf)",
      """
      content/pages/new.md:4:9: error: there is no file "content/pages/letter.pdf" to link to [unknown-file]
        4 | See [a](letter.pdf) and
          |         ^~~~~~~~~~
          = did you mean "content/responses/letter.pdf"?
      content/pages/new.md:5:6: error: there is no file "content/pages/..\\responses\\leter.pdf" to link to \
      [unknown-file]
        5 | ![b](..\\responses\\leter.pdf)
          |      ^~~~~~~~~~~~~~~~~~~~~~
          = did you mean "content/responses/letter.pdf"?
      """
    ),
    (
      "[a](plan.pfd) [b](new.mdx)",
      """
      content/pages/new.md:4:5: error: there is no file "content/pages/plan.pfd" to link to [unknown-file]
        4 | [a](plan.pfd) [b](new.mdx)
          |     ^~~~~~~~
          = did you mean "content/files/plan.pdf", "content/pages/plan.pdf" or "content/plan.pdf"?
      content/pages/new.md:4:19: error: there is no file "content/pages/new.mdx" to link to [unknown-file]
        4 | [a](plan.pfd) [b](new.mdx)
          |                   ^~~~~~~
          = did you mean "content/pages/new.md"?
      """
    ),
    (
      "[a](www.example.org)",
      """
      content/pages/new.md:4:5: error: there is no file "content/pages/www.example.org" to link to [unknown-file]
        4 | [a](www.example.org)
          |     ^~~~~~~~~~~~~~~
          = put the file there, or correct the path; the address of another site begins with https://
      """
    ),
    (
      "![a](../responses/letter.pdf) ![b](/files/plan.zip)",
      """
      content/pages/new.md:4:6: error: "content/responses/letter.pdf" is not an image [not-an-image]
        4 | ![a](../responses/letter.pdf) ![b](/files/plan.zip)
          |      ^~~~~~~~~~~~~~~~~~~~~~~
          = images are PNG, JPEG, GIF, WebP, SVG or AVIF
          = to link to the file, take out the ! before the link
      content/pages/new.md:4:36: error: "content/files/plan.zip" is not an image [not-an-image]
        4 | ![a](../responses/letter.pdf) ![b](/files/plan.zip)
          |                                    ^~~~~~~~~~~~~~~
          = images are PNG, JPEG, GIF, WebP, SVG or AVIF
          = to link to the file, take out the ! before the link
      """
    ),
  ]

  @Test(arguments: wrong.indices) func linksThatLeadNowhere(index: Int) throws {
    let (body, expected) = Self.wrong[index]
    let report = try Self.site(body).report()
    #expect(report == expected + "\n")
  }

  /// A file is noted with the first place that leads to it, whatever the order of the records and files;
  /// links of texts that are not shown do not count.
  @Test func onlyWhatIsLinkedToIsPublished() throws {
    var site = Self.site("[a](chart.png)")
    site.add(.page, "earlier", body: "x\n\n[a](chart.png) [b](chart.png)")
    site.add(.page, "later", "embargo: 2021-01-01T00:00Z", body: "[a](../files/plan.zip)")
    site.add(.page, "never", "draft: true", body: "[a](nothing.pdf) [b](../files/plan.pdf)")
    site.add(
      .inspection, "ins", "findings:\n  - {id: R1, kind: rec, text: \"[a](../responses/letter.pdf)\"}")
    var text = SiteText.configuration
    text += "menus:\n  main:\n    - {label: Plan, link: plan.pdf}\n"
    text += "notices:\n  - {label: Plan, days: 9, counting: clear, link: plan.pdf}\n"
    let expected = [
      "content/pages/chart.png content/pages/earlier.md:6:5",
      "content/plan.pdf content/site.yml:8:27",
      "content/responses/letter.pdf content/inspections/ins.md:3:31",
    ]
    let published = try Self.published(site, text)
    #expect(published == expected)
    site.attachments.reverse()
    let reversed = try Self.published(site, text)
    #expect(reversed == expected)
    let later = try site.link(site: text, asOf: "2021-01-01T00:00Z", today: "2021-01-01").value
    #expect(
      later.attachmentLinks.keys.map { later.attachments[$0.position].path }.sorted().contains(
        "content/files/plan.zip"))
  }

  private static func published(_ site: SiteText, _ text: String) throws -> [String] {
    let linked = try site.link(site: text)
    #expect(linked.diagnostics == [])
    return linked.value.attachmentLinks.sorted { $0.key < $1.key }.map { index, place in
      "\(linked.value.attachments[index.position].path) \(place.path):\(place.mark.line):\(place.mark.column)"
    }
  }

  /// Two files that want the address of a link are both published, so that their conflict is found.
  @Test func anAddressOfTwoFiles() throws {
    let linked = try Self.site("[a](/plan.pdf)").link()
    #expect(linked.diagnostics == [])
    #expect(
      linked.value.attachmentLinks.keys.map { linked.value.attachments[$0.position].path }.sorted()
        == ["content/pages/plan.pdf", "content/plan.pdf"])
  }
}
