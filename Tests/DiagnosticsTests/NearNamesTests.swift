import TestSupport
import Testing

@testable import Diagnostics

@Suite struct NearNamesTests {
  /// One slip each: missing, extra, wrong, swapped, at the start, inside and at the end.
  @Test(arguments: [
    "ummary", "sumary", "summar", "xsummary", "sumxmary", "summaryx", "xummary", "sumxary", "summarx",
    "usmmary", "smumary", "summayr", "Summary", "SUMMARY",
  ])
  func oneSlip(name: String) {
    #expect(NearNames.closest(to: name, among: ["title", "summary", "draft"]) == ["summary"])
  }

  @Test func aSlipForEveryThreeCharacters() {
    // One for up to five, two from six on, three from nine on.
    #expect(NearNames.closest(to: "ab", among: ["a", "b", "xb", "xy"]) == ["a", "b", "xb"])
    #expect(NearNames.closest(to: "abcde", among: ["abcdx", "abcxx"]) == ["abcdx"])
    #expect(NearNames.closest(to: "abcdef", among: ["abcdxx", "abcxxx"]) == ["abcdxx"])
    #expect(NearNames.closest(to: "abcdefghi", among: ["abcdefxxx", "abcdexxxx"]) == ["abcdefxxx"])
    // None where nothing of the name is left.
    #expect(NearNames.closest(to: "", among: ["", "a", "ab"]) == [])
    #expect(NearNames.closest(to: "a", among: ["b", "ab", "bc"]) == ["ab"])
  }

  @Test func theNearestFirstThenInByteOrder() {
    let candidates = ["topicz", "topicsy", "topicsx", "topisc", "Topics", "tpoicz"]
    #expect(
      NearNames.closest(to: "topics", among: candidates, limit: 9)
        == ["Topics", "topicsx", "topicsy", "topicz", "topisc", "tpoicz"])
    #expect(NearNames.closest(to: "topics", among: candidates) == ["Topics", "topicsx", "topicsy"])
    #expect(NearNames.closest(to: "topics", among: candidates, limit: 0) == [])
    #expect(NearNames.closest(to: "ax", among: ["éx", "zx", "bx", "Bx"], limit: 3) == ["Bx", "bx", "zx"])
  }

  @Test func theOrderOfTheCandidatesDoesNotMatter() {
    var random = SplitMix64(seed: 20_200_303)
    let candidates = ["aab", "aba", "baa", "aac", "aaab", "aa", "bab", "ab"]
    let expected = NearNames.closest(to: "aab", among: candidates, limit: 8)
    for _ in 0..<50 {
      let shuffled = candidates.shuffled(using: &random)
      #expect(NearNames.closest(to: "aab", among: shuffled, limit: 8) == expected)
    }
  }

  @Test func theNameItselfIsNoSuggestion() {
    #expect(NearNames.closest(to: "title", among: ["title", "titles"]) == ["titles"])
  }

  @Test func longNames() {
    let long = String(repeating: "a", count: 200)
    #expect(NearNames.closest(to: long, among: [long + "b"]) == [long + "b"])
    #expect(NearNames.closest(to: long + "c", among: [long]) == [])
    // At most twenty slips, however long the name is.
    let near = String(repeating: "a", count: 180)
    #expect(NearNames.closest(to: long, among: [near, String(near.dropLast())]) == [near])
    let huge = String(repeating: "x", count: 1_000_000)
    #expect(NearNames.closest(to: huge, among: ["x", huge]) == [])
    #expect(NearNames.closest(to: "x", among: [huge]) == [])
  }

  @Test func help() {
    #expect(NearNames.help(for: "tpoics", among: ["title"]) == [])
    #expect(NearNames.help(for: "tpoics", among: ["topics", "title"]) == ["did you mean \"topics\"?"])
    #expect(NearNames.help(for: "a", among: ["ab", "ac"]) == ["did you mean \"ab\" or \"ac\"?"])
    #expect(
      NearNames.help(for: "a", among: ["ea", "da", "ca", "ba"])
        == ["did you mean \"ba\", \"ca\" or \"da\"?"])
    #expect(NearNames.help(for: "ab", among: ["a\u{1B}"]) == ["did you mean \"a\u{FFFD}\"?"])
  }

  @Test(arguments: [
    ("peel", "peel", false), ("peel", "pel", true), ("peel", "peels", true), ("peel", "peal", true),
    ("peel", "pele", true), ("peel", "elpe", false), ("peel", "Peel", true), ("", "a", true),
    ("", "", false), ("ab", "", false), ("abcd", "badc", false),
  ])
  func oneSlipApart(left: String, right: String, isOne: Bool) {
    #expect(NearNames.isOneSlip(left, right) == isOne)
    #expect(NearNames.isOneSlip(right, left) == isOne)
  }

  /// Up to eight of the letters a, b and c.
  private func word(_ random: inout SplitMix64) -> [UInt8] {
    (0..<Int.random(in: 0...8, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random) }
  }

  /// The early exit gives the same answer as the whole table.
  @Test func theDistanceStopsEarlyOnlyWhenItIsCertain() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<3000 {
      let left = word(&random)
      let right = word(&random)
      let whole = NearNames.distance(left, right, atMost: 100)
      let symmetric = NearNames.distance(right, left, atMost: 100)
      #expect(whole == symmetric, "seed 7: \(left), \(right)")
      for limit in 0...4 {
        let limited = NearNames.distance(left, right, atMost: limit)
        #expect(min(limited, limit + 1) == min(whole, limit + 1), "seed 7: \(left), \(right), \(limit)")
      }
    }
  }
}
