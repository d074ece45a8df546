import Diagnostics
import Testing

@testable import Linking
@testable import Records

/// What holds for any records, whatever they refer to.
@Suite struct RandomTimelineTests {
  static let seeds: [UInt64] = Array(1...30)

  @Test(arguments: seeds) func everyInverseIsExactlyTheInverse(seed: UInt64) throws {
    let timeline = try RandomSite(seed: seed).site.link().value
    var links = 0
    for (name, forth, back) in timeline.relations {
      for from in timeline.records.indices.map(timeline.index(at:)) {
        links += forth[from].count
        #expect(Set(back[from]).count == back[from].count, "seed \(seed), \(name): repeats")
        #expect(back[from].elementsEqual(back[from].sorted()), "seed \(seed), \(name): not in order")
        for to in timeline.records.indices.map(timeline.index(at:)) {
          guard forth[from].contains(to) != back[to].contains(from) else { continue }
          Issue.record("seed \(seed), \(name): \(timeline[from].id) and \(timeline[to].id)")
        }
      }
    }
    #expect(links > 10, "seed \(seed): hardly anything is linked")
  }

  @Test(arguments: seeds) func theOrderOfTheRecordsGivenDoesNotMatter(seed: UInt64) throws {
    let random = RandomSite(seed: seed)
    let configuration = try SiteText.configuration(SiteText.configuration)
    let records = try random.site.records()
    let linked = try random.site.link()
    var generator = SplitMix64(seed: seed)
    for _ in 0..<3 {
      let other = Timeline.link(
        records.shuffled(using: &generator), site: configuration, visibility: linked.value.visibility)
      #expect(other.value.dump == linked.value.dump, "seed \(seed)")
      #expect(other.diagnostics.inOrder() == linked.diagnostics.inOrder(), "seed \(seed)")
    }
  }

  @Test(arguments: seeds) func recordsStandInOneTotalOrder(seed: UInt64) throws {
    let random = RandomSite(seed: seed)
    let timeline = try random.site.link().value
    for (left, right) in zip(timeline.records, timeline.records.dropFirst()) {
      #expect(TimelineOrder.precedes(left, right), "seed \(seed): \(left.id), \(right.id)")
      switch (left.date, right.date) {
      case (let date?, let other?):
        let isTie = date.precedes(other) == nil
        #expect(
          isTie
            ? left.id.utf8.lexicographicallyPrecedes(right.id.utf8) || left.id == right.id
            : date.precedes(other) == true, "seed \(seed): \(date.edtf), \(other.edtf)")
      case (nil, .some): Issue.record("seed \(seed): \(left.id) has no date and comes before \(right.id)")
      default: break
      }
    }
    let shown = try random.site.records().filter(timeline.visibility.shows)
    #expect(Set(timeline.records.map(\.path)) == Set(shown.map(\.path)), "seed \(seed)")
    #expect(timeline.records.count == shown.count)
  }

  /// Hidden records are as good as absent, but for errors about links to them.
  @Test(arguments: seeds) func withoutItsHiddenRecordsASiteIsTheSame(seed: UInt64) throws {
    let random = RandomSite(seed: seed, repeatsIDs: false)
    let configuration = try SiteText.configuration(SiteText.configuration)
    let linked = try random.site.link()
    let records = try random.site.records()
    let shown = records.filter(linked.value.visibility.shows)
    let other = Timeline.link(shown, site: configuration, visibility: linked.value.visibility)
    #expect(other.value.dump == linked.value.dump, "seed \(seed)")
    for diagnostic in linked.diagnostics {
      for record in records where !linked.value.visibility.shows(record) {
        #expect(!diagnostic.help.contains { $0.contains("\"\(record.id)\"") }, "seed \(seed): \(diagnostic)")
      }
    }
  }

  /// Links lead only forwards and backwards along what is followed.
  @Test(arguments: seeds) func chainsAreEachOthersInverse(seed: UInt64) throws {
    let timeline = try RandomSite(seed: seed).site.link().value
    let inspections = timeline.indices(of: .inspection)
    for one in inspections {
      let earlier = timeline.earlierInspections(of: one)
      #expect(earlier == Set(earlier).sorted() && !earlier.contains(one), "seed \(seed)")
      for other in inspections where other != one {
        #expect(
          earlier.contains(other) == timeline.laterInspections(of: other).contains(one),
          "seed \(seed): \(timeline[one].id), \(timeline[other].id)")
      }
    }
  }
}
