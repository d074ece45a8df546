import Diagnostics
import TestSupport
import Testing

@testable import Linking
@testable import Records

/// What holds for any records, whatever they refer to.
@Suite struct RandomTimelineTests {
  static let seeds: [UInt64] = Array(1...30)

  @Test(arguments: seeds) func everyInverseIsExactlyTheInverse(seed: UInt64) throws {
    let timeline = try RandomSite(seed: seed).site.link(site: RandomSite.configuration).value
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
    let configuration = try SiteText.configuration(RandomSite.configuration)
    let records = try random.site.records(configuration)
    let linked = try random.site.link(site: RandomSite.configuration)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<3 {
      let other = Timeline.link(
        records.shuffled(using: &generator), site: configuration, visibility: linked.value.visibility)
      #expect(other.value.dump == linked.value.dump, "seed \(seed)")
      #expect(other.value.derived == linked.value.derived, "seed \(seed)")
      #expect(other.diagnostics.inOrder() == linked.diagnostics.inOrder(), "seed \(seed)")
    }
  }

  @Test(arguments: seeds) func recordsStandInOneTotalOrder(seed: UInt64) throws {
    let random = RandomSite(seed: seed)
    let timeline = try random.site.link(site: RandomSite.configuration).value
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
    let shown = try random.site.records(SiteText.configuration(RandomSite.configuration)).filter(
      timeline.visibility.shows)
    #expect(Set(timeline.records.map(\.path)) == Set(shown.map(\.path)), "seed \(seed)")
    #expect(timeline.records.count == shown.count)
  }

  /// Hidden records are as good as absent, but for errors about links to them.
  @Test(arguments: seeds) func withoutItsHiddenRecordsASiteIsTheSame(seed: UInt64) throws {
    let random = RandomSite(seed: seed, repeatsIDs: false)
    let configuration = try SiteText.configuration(RandomSite.configuration)
    let linked = try random.site.link(site: RandomSite.configuration)
    let records = try random.site.records(configuration)
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
    let timeline = try RandomSite(seed: seed).site.link(site: RandomSite.configuration).value
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

  /// Nothing that is recorded of a finding is lost, and its history never goes back in time.
  @Test func historiesGoForward() throws {
    var count = 0
    for seed in Self.seeds {
      let timeline = try RandomSite(seed: seed).site.link(site: RandomSite.configuration).value
      for index in timeline.indices(of: .inspection) {
        guard case .inspection(let inspection) = timeline[index].details else { continue }
        let answers = timeline.answersToInspection[index] ?? []
        let states = timeline.findingStates(of: index)
        #expect(states.count == inspection.findings.count, "seed \(seed)")
        for (position, state) in states.enumerated() {
          let given = answers.count { $0.finding == position }
          #expect(state.steps.count == given + inspection.findings[position].history.count, "seed \(seed)")
          let days = state.steps.compactMap { $0.date?.latest?.dayNumber }
          #expect(days == days.sorted(), "seed \(seed): \(timeline[index].id) \(position)")
          count += days.count
        }
      }
    }
    #expect(count > 200)
  }

  /// A later day of the build turns what is due into what is past, and changes nothing else.
  @Test(arguments: seeds) func anotherDayChangesOnlyWhatIsDue(seed: UInt64) throws {
    let site = RandomSite(seed: seed).site
    let days = ["2019-06-30", "2020-02-10", "2020-12-31", "2022-12-31", "2023-02-26"]
    let timelines = try days.map { try site.link(site: RandomSite.configuration, today: $0).value }
    for (day, (earlier, later)) in zip(days, zip(timelines, timelines.dropFirst())) {
      #expect(earlier.dump == later.dump, "seed \(seed), from \(day)")
      for index in earlier.indices(of: .inspection) {
        for (one, other) in zip(earlier.deadlines(of: index), later.deadlines(of: index)) {
          #expect(
            one == other || (one.standing, other.standing) == (.open, .noResponse),
            "seed \(seed), from \(day)")
        }
        for (one, other) in zip(earlier.findingStates(of: index), later.findingStates(of: index)) {
          #expect(one.steps == other.steps, "seed \(seed), from \(day)")
          if case (.due(let date), .overdue(let same)) = (one.timing, other.timing) {
            #expect(date == same)
          } else {
            #expect(one.timing == other.timing, "seed \(seed), from \(day)")
          }
        }
      }
    }
  }
}
