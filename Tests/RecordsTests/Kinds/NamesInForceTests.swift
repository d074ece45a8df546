import Testing

@testable import Records

/// Which former name was certainly in force on a date; everything else is left to today's name.
@Suite struct NamesInForceTests {
  /// The former names as front matter has them.
  private static let one = "[{name: Old, until: 2017-07-19}]"
  private static let both = "[{name: Old, from: 1990, until: 2017-07}]"
  private static let chain = "[{name: First, until: 1990}, {name: Second, until: 2017-07-19}]"

  static let cases: [(names: String, date: String, name: String?)] = [
    ("[]", "2016", nil),
    // The last day belongs to the name; no date before is too early for the first name there was.
    (one, "2016", "Old"), (one, "0001-01-01", "Old"), (one, "2017-07-19", "Old"), (one, "2017-07-20", nil),
    (one, "2018", nil), (one, "unknown", nil),
    // A date that reaches beyond the last day may be of either name.
    (one, "2017-06", "Old"), (one, "2017-07", nil), (one, "2017", nil), (one, "2017-07-18/2017-07-19", "Old"),
    (one, "2017-07-19/2017-07-20", nil),
    // The bounds themselves may be inexact: some day of 1990, some day of July 2017.
    (both, "1989", nil), (both, "1990-12-30", nil), (both, "1990-12-31", "Old"), (both, "1991", "Old"),
    (both, "2017-06-30", "Old"), (both, "2017-07-01", "Old"), (both, "2017-07-02", nil), (both, "2017", nil),
    // A name began when the one before it ended.
    (chain, "1989", "First"), (chain, "1990-01-01", "First"), (chain, "1990-06", nil),
    (chain, "1991", "Second"),
    (chain, "2017-07-19", "Second"), (chain, "2017-07-20", nil),
    ("[{name: Second, until: 2017}, {name: First, from: 1900, until: 1990}]", "1991", "Second"),
    ("[{name: Second, until: 2017}, {name: First, from: 1900, until: 1990}]", "1950", "First"),
    ("[{name: Second, until: 2017}, {name: First, from: 1900, until: 1990}]", "1899", nil),
    // A gap between two names that have bounds belongs to neither.
    ("[{name: A, until: 1990}, {name: B, from: 2000, until: 2010}]", "1995", nil),
    ("[{name: A, until: 1990}, {name: B, from: 2000, until: 2010}]", "2005", "B"),
    // Without an end no day is certain, and a name that may have come before takes the beginning away.
    ("[{name: Old}]", "1950", nil), ("[{name: Old, from: 1990}]", "1995", nil),
    ("[{name: Old, until: unknown}]", "1995", nil),
    ("[{name: Old, from: unknown, until: 2017}]", "2016", nil),
    ("[{name: Old, until: 2017}, {name: Older}]", "2016", nil),
    ("[{name: Old, from: 2000, until: 2017}, {name: Older}]", "2016", "Old"),
    ("[{name: Old, until: 2017}, {name: Newer, from: 2018}]", "2016", "Old"),
    ("[{name: Old, until: 2017}, {name: Other, from: 2015}]", "2014", nil),
  ]

  @Test(arguments: cases) func nameOnADate(names: String, date: String, name: String?) throws {
    let text = "---\ntitle: New\nformer_names: \(names)\n---\n"
    let record = try Reading.record(text, path: "content/organisations/x.md")
    guard case .organisation(let organisation) = record.details else { return }
    let found = try RecordDate(parsing: date).days.flatMap(organisation.namesInForce.name)
    #expect(found.map { organisation.formerNames[$0].name } == name)
  }

  /// Two names at once are reported, and neither is shown.
  @Test func twoNamesAtOnce() {
    let text = """
      ---
      title: New
      former_names:
        - {name: Board of Tides, until: 2017-07-19}
        - {name: BoT, until: 2017-07-19}
        - {name: Crews, from: 2017-01, until: 2019}
      ---

      """
    let report = """
      content/organisations/x.md:5:12: warning: "BoT" was used at the same time as "Board of Tides" \
      [overlapping-names]
        5 |   - {name: BoT, until: 2017-07-19}
          |            ^~~
          = neither is shown on records of that time; give a short form as short:, another spelling as \
      also_known_as:
      content/organisations/x.md:6:12: warning: "Crews" was used at the same time as "Board of Tides" \
      [overlapping-names]
        6 |   - {name: Crews, from: 2017-01, until: 2019}
          |            ^~~~~
          = neither is shown on records of that time; give a short form as short:, another spelling as \
      also_known_as:

      """
    #expect(Reading.report(text, path: "content/organisations/x.md") == report)
  }

  @Test func aNameThatEndsBeforeItBegins() {
    let text = """
      ---
      title: New
      former_names:
        - {name: Old, from: 1990-05, until: 1990-04}
        - {name: Older, from: 1980-05-05, until: 1980}
      ---

      """
    let report = """
      content/organisations/x.md:4:39: error: "until" cannot be "1990-04" [bad-date]
        4 |   - {name: Old, from: 1990-05, until: 1990-04}
          |                                       ^~~~~~~
          = it ends before it begins

      """
    #expect(Reading.report(text, path: "content/organisations/x.md") == report)
  }
}
