import Foundation
import TestSupport
import Testing

@testable import Site

/// The files that the search loads.
@Suite struct SearchIndexTests {
  @Test func everyFileOfASmallSite() async throws {
    let site = try SearchSite.site()
    try await site.buildClean()
    #expect(
      site.files().filter { $0.hasPrefix("search/") } == [
        "search/index.html", "search/index.json", "search/records/0.json", "search/words/0.json",
      ])
    #expect(
      try site.output("search/index.json") == "{\"records\":6,\"block\":8,\"words\":[\"=kind/inspection\"]}\n"
    )
    #expect(
      try site.output("search/records/0.json") == """
        [{"title":"A winch","url":"/sub/responses/note/","kind":"Letter","date":"2019","by":["Port"]},\
        {"title":"Docks","url":"/sub/inspections/docks/","kind":"Dock","date":"3 March 2020","by":["Harbour Watch"],\
        "text":"A crane is old & rusty."},\
        {"title":"Winches","url":"/sub/responses/letter/","kind":"Letter","date":"2021","by":["Port"],\
        "text":"The winch was greased."},\
        {"title":"Crânes","url":"/sub/topics/cranes/","kind":"Topic","text":"What lifts."},\
        {"title":"Port","url":"/sub/organisations/port/","kind":"Organisation"},\
        {"title":"Harbour Watch","url":"/sub/organisations/watch/","kind":"Organisation"}]

        """)
    #expect(
      try site.output("search/words/0.json") == """
        {"=kind/inspection":"1",
        "=kind/organisation":"40",
        "=kind/response":"01",
        "=kind/topic":"3",
        "=organisation/port":".N",
        "=organisation/watch":"13",
        "=topic/cranes":".E",
        "=year/2019":"0",
        "=year/2020":"1",
        "=year/2021":"2",
        "a":"0  1",
        "crane":"  1",
        "cranes":"3  10",
        "docks":"1",
        "every":" 1",
        "grease":" 1",
        "greased":"  2",
        "guard":"5",
        "hafenwacht":"5",
        "harbour":"5",
        "hw":"5",
        "is":"  1",
        "lifts":" 3",
        "old":"  1",
        "port":"4",
        "quay":"5",
        "rusty":"  1",
        "the":"  2",
        "was":"  2",
        "watch":"5",
        "what":" 3",
        "winch":"0 1 2",
        "winches":"2"}

        """)
  }

  /// Every word of every title leads to its record, whatever the words are and however many files there are.
  @Test func everyWordOfEveryTitle() async throws {
    let seed: UInt64 = 20_240_717
    var random = SplitMix64(seed: seed)
    let site = try MiniSite([:])
    var titles: [String] = ["Port"]
    for number in 0..<150 {
      let made = (0..<40).map { _ in String(UInt32.random(in: 0...(.max), using: &random), radix: 36) }
      let title = (made + SearchSite.words.shuffled(using: &random).prefix(3)).joined(separator: " ")
      titles.append(title)
      let quoted = title.replacing("'", with: "''")
      try site.add("topics/t\(number).md", "---\ntitle: '\(quoted)'\n---\n")
    }
    let report = try await site.build()
    try #require(report.summary != nil)
    let reader = try SearchReader(site)
    #expect(reader.firsts.count > 3)
    #expect(reader.sizes.allSatisfy { $0 < SearchIndex.shardSize + 4_096 })
    let shown = try reader.titles()
    #expect(shown.sorted() == titles.sorted(), "seed \(seed)")
    for (number, title) in shown.enumerated() {
      for word in SearchReader.words(of: title) {
        #expect(try reader.records(with: word).contains(number), "\(word), seed \(seed)")
      }
    }
  }

  @Test func postings() {
    let cases: [([UInt32], String)] = [
      ([], ""), ([0], "0"), ([31], "V"), ([32], "W1"), ([1000], "eV"), ([0, 1, 2, 100], "000X3"),
      (Array(0..<6), "._"), (Array(0..<7), ".-1"),
    ]
    for (numbers, text) in cases where numbers.count < 6 {
      var output: [UInt8] = []
      PostingCode.append(numbers, to: &output)
      #expect(String(decoding: output, as: UTF8.self) == text)
    }
    var random = SplitMix64(seed: 7)
    for count in [1, 2, 50, 900, 1000] {
      let numbers = Array((0..<1000).map(UInt32.init).shuffled(using: &random).prefix(count)).sorted()
      var output: [UInt8] = []
      PostingCode.append(numbers, to: &output)
      #expect(output.count <= 168)
      #expect(SearchReader.numbers(String(decoding: output, as: UTF8.self)) == numbers.map(Int.init))
    }
  }

  /// Nothing of what is hidden is in any of the files, and the number of workers changes nothing.
  @Test func hiddenRecordsAndWorkers() async throws {
    let site = try SearchSite.site()
    try await site.buildClean()
    let reader = try SearchReader(site)
    #expect(try reader.records(with: "unheard") == [])
    #expect(try reader.records(with: "hush") == [])
    let words = try site.output("search/words/0.json")
    try await site.build(jobs: 1)
    #expect(try site.output("search/words/0.json") == words)
    try await site.build(drafts: true, to: "preview")
    #expect(try site.output("search/words/0.json", of: "preview").contains("\"unheard\":\"5\""))
  }
}
