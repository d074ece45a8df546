import Testing

@testable import Linking
@testable import Records

/// Ids are unique over all kinds.
@Suite struct CatalogueTests {
  @Test func aRepeatedIdIsReportedInAllFilesButTheFirst() throws {
    var site = SiteText()
    site.add(.topic, "iops")
    site.add(.inspection, "iops")
    site.add(.event, "iops", "draft: true")
    site.add(.page, "gmp")
    // What is shown counts before what is hidden, then what comes first by path.
    site.add(.page, "about", body: "[a](inspection:iops) [b](organisation:gmp) [c](../topics/iops.md)")
    let report = try site.report()
    #expect(
      report == """
        content/inspections/iops.md: error: another record is already called "iops" [duplicate-id]
            = it is in content/events/iops.md; ids are unique over all kinds
        content/pages/gmp.md: error: another record is already called "gmp" [duplicate-id]
            = it is in content/organisations/gmp.md; ids are unique over all kinds
        content/topics/iops.md: error: another record is already called "iops" [duplicate-id]
            = it is in content/events/iops.md; ids are unique over all kinds

        """)
  }

  @Test func theIdOfANestedPageIsItsPath() throws {
    var site = SiteText()
    site.add(.page, "help/iops")
    site.add(.topic, "iops", body: "[a](page:help/iops) [b](../pages/help/iops.md#page.c) [d](page:iops)")
    let report = try site.report()
    #expect(
      report == """
        content/topics/iops.md:4:59: error: "iops" is a topic, not a page [wrong-kind]
          4 | [a](page:help/iops) [b](../pages/help/iops.md#page.c) [d](page:iops)
            |                                                           ^~~~~~~~~
            = write topic:iops if that is meant

        """)
    let timeline = try site.link().value
    let topic = try #require(timeline.index("iops"))
    #expect(
      timeline.bodyTargets[topic.position].map(timeline.text) == [
        "content/pages/help/iops.md#", "content/pages/help/iops.md#page.c", "nothing",
      ])
  }

  /// Two drafts with one id, of two kinds: what is said about a link to them does not depend on which
  /// was read first.
  @Test func whichOfTwoHiddenRecordsCountsDoesNotDependOnTheirOrder() throws {
    var site = SiteText()
    site.add(.topic, "iops", "draft: true")
    site.add(.event, "iops", "draft: true")
    site.add(.page, "about", body: "[a](topic:iops)")
    let configuration = try SiteText.configuration(SiteText.configuration)
    let records = try site.records()
    let visibility = try site.link().value.visibility
    let one = Timeline.link(records, site: configuration, visibility: visibility)
    let other = Timeline.link(records.reversed(), site: configuration, visibility: visibility)
    #expect(one.diagnostics.inOrder() == other.diagnostics.inOrder())
  }

  /// A draft that shares the id of a public record is not named to those who look for a file.
  @Test func theFileOfAHiddenRecordIsNeverSuggested() throws {
    var site = SiteText()
    site.add(.topic, "iops", "draft: true")
    site.add(.inspection, "iops")
    site.add(.page, "about", body: "[a](../topics/iop.md) [b](../topics/iops.md)")
    let report = try site.report()
    #expect(
      report == """
        content/pages/about.md:4:5: error: there is no record in the file "content/topics/iop.md" \
        [unknown-reference]
          4 | [a](../topics/iop.md) [b](../topics/iops.md)
            |     ^~~~~~~~~~~~~~~~
            = write the record there, or correct the path
        content/pages/about.md:4:27: error: "iops" is not public, and this link would give it away \
        [hidden-target]
          4 | [a](../topics/iop.md) [b](../topics/iops.md)
            |                           ^~~~~~~~~~~~~~~~~
            = take the link out until the record is public, or hide this record too
        content/topics/iops.md: error: another record is already called "iops" [duplicate-id]
            = it is in content/inspections/iops.md; ids are unique over all kinds

        """)
  }
}
