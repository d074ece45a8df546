import Testing

@testable import Linking
@testable import Records

/// Inspections that follow each other up.
@Suite struct FollowUpsTests {
  /// Who follows whom, oldest first, and all that is said about it.
  static let circles: [(follows: [(id: String, line: String)], expected: String)] = [
    (
      [("a", "follows: b"), ("b", "follows: a")],
      """
      content/inspections/b.md:2:10: error: these inspections follow each other in a circle: a -> b -> a [follows-cycle]
        2 | follows: a
          |          ^
          = take out the link that leads back in time
      """
    ),
    (
      [("a", "follows: c"), ("b", "follows: a"), ("c", "follows: [d, b]"), ("d", "")],
      """
      content/inspections/b.md:2:10: error: these inspections follow each other in a circle: a -> c -> b -> a \
      [follows-cycle]
        2 | follows: a
          |          ^
          = take out the link that leads back in time
      """
    ),
    (
      [
        ("a", "follows: b"), ("b", "follows: a"), ("c", "follows: a"), ("x", "follows: y"),
        ("y", "follows: [c, x]"),
      ],
      """
      content/inspections/b.md:2:10: error: these inspections follow each other in a circle: a -> b -> a [follows-cycle]
        2 | follows: a
          |          ^
          = take out the link that leads back in time
      content/inspections/y.md:2:14: error: these inspections follow each other in a circle: x -> y -> x [follows-cycle]
        2 | follows: [c, x]
          |              ^
          = take out the link that leads back in time
      """
    ),
    (
      [("a", "follows: [b, c]"), ("b", "follows: a"), ("c", "follows: a")],
      """
      content/inspections/b.md:2:10: error: these inspections follow each other in a circle: a -> b -> a [follows-cycle]
        2 | follows: a
          |          ^
          = take out the link that leads back in time
      content/inspections/c.md:2:10: error: these inspections follow each other in a circle: a -> c -> a [follows-cycle]
        2 | follows: a
          |          ^
          = take out the link that leads back in time
      """
    ),
    (
      [("a", "follows: a")],
      """
      content/inspections/a.md:2:10: error: "a" refers to itself [self-reference]
        2 | follows: a
          |          ^
          = take it out, or name the record that is meant
      """
    ),
    ([("a", ""), ("b", "follows: a"), ("c", "follows: a"), ("d", "follows: [b, c]")], ""),
  ]

  @Test(arguments: circles)
  func everyCircleIsReported(follows: [(id: String, line: String)], expected: String) throws {
    var site = SiteText()
    for (id, line) in follows { site.add(.inspection, id, line) }
    let report = try site.report()
    #expect(report == expected + (expected.isEmpty ? "" : "\n"))
  }

  /// Responses that replace each other are held to the same.
  @Test func responsesThatReplaceEachOther() throws {
    var site = SiteText()
    site.add(.response, "a", "supersedes: c")
    site.add(.response, "b", "supersedes: a")
    site.add(.response, "c", "supersedes: [d, b]")
    site.add(.response, "d")
    let report = try site.report()
    #expect(
      report == """
        content/responses/b.md:2:13: error: these responses replace each other in a circle: a -> c -> b -> a \
        [supersedes-cycle]
          2 | supersedes: a
            |             ^
            = take out the link that leads back in time

        """)
  }

  @Test func chainsAreFollowedBothWaysInTheOrderOfTime() throws {
    var site = SiteText()
    site.add(.inspection, "z-first", "published: 2014-01")
    site.add(.inspection, "second", "published: 2016\nfollows: z-first")
    site.add(.inspection, "beside", "published: 2017\nfollows: z-first")
    site.add(.inspection, "third", "published: 2018\nfollows: [second, beside]")
    site.add(.inspection, "a-last", "published: 2020\nfollows: [third, z-first]")
    site.add(.inspection, "alone", "published: 2019")
    let timeline = try site.link().value
    let chains = try ["z-first", "second", "third", "a-last", "alone"].map { id in
      let index = try #require(timeline.index(id))
      let earlier = timeline.ids(timeline.earlierInspections(of: index)).joined(separator: " ")
      let later = timeline.ids(timeline.laterInspections(of: index)).joined(separator: " ")
      return "\(earlier) < \(id) < \(later)"
    }
    #expect(
      chains == [
        " < z-first < second beside third a-last", "z-first < second < third a-last",
        "z-first second beside < third < a-last", "z-first second beside third < a-last < ",
        " < alone < ",
      ])
  }

  /// A chain as long as there are inspections is no stack of calls.
  @Test func aLongChainIsWalked() throws {
    var site = SiteText()
    let count = 2000
    for number in 0..<count {
      site.add(.inspection, "i\(number)", number > 0 ? "follows: i\(number - 1)" : "")
    }
    site.add(.inspection, "i0", "follows: i\(count - 1)")
    let linked = try site.link()
    #expect(linked.diagnostics.map(\.id) == ["follows-cycle"])
    let first = try #require(linked.value.index("i0"))
    #expect(linked.value.earlierInspections(of: first).count == count - 1)
    #expect(linked.value.laterInspections(of: first).count == count - 1)
  }
}
