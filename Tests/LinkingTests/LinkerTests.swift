import Testing

@testable import Linking
@testable import Records

/// What records link to, and what links to them.
@Suite struct LinkerTests {
  @Test func everythingIsLinkedBothWays() throws {
    var site = SiteText()
    site.add(.organisation, "pcc", "parent: gmp\nsuccessor: {organisation: fed, date: 2021}")
    site.add(.topic, "iopt")
    site.add(.topic, "works", "part_of: iopt")
    site.add(
      .inspection, "iops",
      "commissioned_by: pcc\nfollows: old\ntopics: iopt\nfindings:\n"
        + "  - {id: R1, kind: rec, text: \"See [it](topic:works#page.x)\", topics: [works, iopt], to: gmp}\n"
        + "  - {id: R2, kind: rec, text: \"*None*\"}",
      body:
        "[a](response:first) [b](response:first#page.b) ![c](/d.png) [e](inspection:iops#R1) [f](https://e.x)"
    )
    site.add(.inspection, "old", "published: 2018")
    site.add(
      .response, "first",
      "responds_to: [iops, old]\ntopics: works\npositions: [{topic: works}, {topic: iopt}]\n"
        + "answers: [{finding: iops#R2, answer: noted}, {finding: iops#R1, answer: rejected}]")
    site.add(
      .response, "second", "published: 2020-05\nsupersedes: first", body: "[a](../inspections/iops.md#R2)")
    site.add(.event, "launch", "date: 2019-07\norganisations: [gmp, fed]\ntopics: works")
    site.add(.page, "about", body: "[](topic:iopt) [](topic:iopt)")
    let report = try site.report()
    #expect(report == "")
    let dump = try site.link().value.dump
    #expect(dump == Self.dump)
  }

  private static let dump = """
    publisher fed
    menus [] [] notices []
    0 content/inspections/old.md 2018 old
      inspectedBy ["hmic"]
      subjects ["gmp"]
      of follows ["iops"]
      of respondsTo ["first"]
      links []
      answers [], answered []
      earlier [] later ["iops"]
    1 content/events/launch.md 2019-07 launch
      topics ["works"]
      concerns ["gmp", "fed"]
      links []
      answers [], answered []
      earlier [] later []
    2 content/inspections/iops.md 2020-03-03 iops
      inspectedBy ["hmic"]
      subjects ["gmp"]
      commissionedBy ["pcc"]
      follows ["old"]
      of respondsTo ["first"]
      topics ["iopt", "works"]
      mentions ["works", "first", "first"]
      of mentions ["second"]
      links ["content/responses/first.md#", "content/responses/first.md#page.b", "/d.png#", "content/inspections/iops.md#R1"]
      findings [["content/topics/works.md#page.x"], []]
      answers [], answered ["first[0] iops[1]", "first[1] iops[0]"]
      earlier ["old"] later []
    3 content/responses/first.md 2020-03-04 first
      responders ["fed"]
      respondsTo ["iops", "old"]
      of supersedes ["second"]
      topics ["works", "iopt"]
      of mentions ["iops"]
      links []
      answers ["first[0] iops[1]", "first[1] iops[0]"], answered []
      earlier [] later []
    4 content/responses/second.md 2020-05 second
      responders ["fed"]
      supersedes ["first"]
      mentions ["iops"]
      links ["content/inspections/iops.md#R2"]
      answers [], answered []
      earlier [] later []
    5 content/pages/about.md - about
      mentions ["iopt", "iopt"]
      links ["content/topics/iopt.md#", "content/topics/iopt.md#"]
      answers [], answered []
      earlier [] later []
    6 content/organisations/fed.md - fed
      of responders ["first", "second"]
      of successor ["pcc"]
      of concerns ["launch"]
      links []
      answers [], answered []
      earlier [] later []
    7 content/organisations/gmp.md - gmp
      of subjects ["old", "iops"]
      of parent ["pcc"]
      of concerns ["launch"]
      links []
      answers [], answered []
      earlier [] later []
    8 content/organisations/hmic.md - hmic
      of inspectedBy ["old", "iops"]
      links []
      answers [], answered []
      earlier [] later []
    9 content/topics/iopt.md - iopt
      of topics ["iops", "first"]
      of partOf ["works"]
      of mentions ["about"]
      links []
      answers [], answered []
      earlier [] later []
    10 content/organisations/pcc.md - pcc
      of commissionedBy ["iops"]
      parent ["gmp"]
      successor ["fed"]
      links []
      answers [], answered []
      earlier [] later []
    11 content/topics/works.md - works
      of topics ["launch", "iops", "first"]
      partOf ["iopt"]
      of mentions ["iops"]
      links []
      answers [], answered []
      earlier [] later []
    """
}
