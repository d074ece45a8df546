@testable import Records

extension ReferenceResolutionTests {
  /// One wrong line in a record's front matter, and all that is said about it after the place.
  static let unknown: [(kind: RecordKind, lines: String, place: String, expected: String)] = [
    (
      .inspection, "inspectorate: hmci", "2:15",
      """
      error: no organisation is called "hmci" [unknown-reference]
        2 | inspectorate: hmci
          |               ^~~~
          = did you mean "hmic"?
      """
    ),
    (
      .inspection, "subject: [gmp, gpm]", "2:16",
      """
      error: no organisation is called "gpm" [unknown-reference]
        2 | subject: [gmp, gpm]
          |                ^~~
          = did you mean "gmp"?
      """
    ),
    (
      .inspection, "commissioned_by: nobody-at-all", "2:18",
      """
      error: no organisation is called "nobody-at-all" [unknown-reference]
        2 | commissioned_by: nobody-at-all
          |                  ^~~~~~~~~~~~~
          = write it in content/organisations/nobody-at-all.md, or correct the name
      """
    ),
    (
      .inspection, "follows: [iosp, other]", "2:11",
      """
      error: no inspection is called "iosp" [unknown-reference]
        2 | follows: [iosp, other]
          |           ^~~~
          = did you mean "iops"?
      """
    ),
    (
      .inspection, "topics: iopz", "2:9",
      """
      error: no topic is called "iopz" [unknown-reference]
        2 | topics: iopz
          |         ^~~~
          = did you mean "iopt"?
      """
    ),
    (
      .inspection, "findings:\n  - {id: R1, kind: rec, text: a, to: [gmp, gpm]}", "3:44",
      """
      error: no organisation is called "gpm" [unknown-reference]
        3 |   - {id: R1, kind: rec, text: a, to: [gmp, gpm]}
          |                                            ^~~
          = did you mean "gmp"?
      """
    ),
    (
      .inspection, "findings:\n  - {id: R1, kind: rec, text: a, topics: iopz}", "3:42",
      """
      error: no topic is called "iopz" [unknown-reference]
        3 |   - {id: R1, kind: rec, text: a, topics: iopz}
          |                                          ^~~~
          = did you mean "iopt"?
      """
    ),
    (
      .inspection,
      "findings:\n  - id: R1\n    kind: rec\n    text: a\n    history: [{axis: closed, status: completed, by: hmci}]",
      "6:53",
      """
      error: no organisation is called "hmci" [unknown-reference]
        6 |     history: [{axis: closed, status: completed, by: hmci}]
          |                                                     ^~~~
          = did you mean "hmic"?
      """
    ),
    (
      .inspection, "regime: section-55", "2:9",
      """
      error: no regime is called "section-55" [unknown-regime]
        2 | regime: section-55
          |         ^~~~~~~~~~
          = regimes are defined in content/site.yml
      """
    ),
    (
      .response, "responder: fad", "2:12",
      """
      error: no organisation is called "fad" [unknown-reference]
        2 | responder: fad
          |            ^~~
          = did you mean "fed"?
      """
    ),
    (
      .response, "responds_to: [iosp]", "2:15",
      """
      error: no inspection is called "iosp" [unknown-reference]
        2 | responds_to: [iosp]
          |               ^~~~
          = did you mean "iops"?
      """
    ),
    (
      .response, "supersedes: firts", "2:13",
      """
      error: no response is called "firts" [unknown-reference]
        2 | supersedes: firts
          |             ^~~~~
          = did you mean "first"?
      """
    ),
    (
      .response, "topics: [é語, iopt]", "2:10",
      """
      error: no topic is called "é語" [unknown-reference]
        2 | topics: [é語, iopt]
          |          ^~~
      """
    ),
    (
      .response, "positions: [{topic: iopz, position: for}]", "2:21",
      """
      error: no topic is called "iopz" [unknown-reference]
        2 | positions: [{topic: iopz, position: for}]
          |                     ^~~~
          = did you mean "iopt"?
      """
    ),
    (
      .response, "answers:\n  - {finding: iosp#R1, answer: accepted}", "3:15",
      """
      error: no inspection is called "iosp" [unknown-reference]
        3 |   - {finding: iosp#R1, answer: accepted}
          |               ^~~~~~~
          = did you mean "iops"?
      """
    ),
    (
      .organisation, "parent: gpm", "2:9",
      """
      error: no organisation is called "gpm" [unknown-reference]
        2 | parent: gpm
          |         ^~~
          = did you mean "gmp"?
      """
    ),
    (
      .organisation, "successor: {organisation: gpm, date: 2020}", "2:27",
      """
      error: no organisation is called "gpm" [unknown-reference]
        2 | successor: {organisation: gpm, date: 2020}
          |                           ^~~
          = did you mean "gmp"?
      """
    ),
    (
      .topic, "part_of: iopz", "2:10",
      """
      error: no topic is called "iopz" [unknown-reference]
        2 | part_of: iopz
          |          ^~~~
          = did you mean "iopt"?
      """
    ),
    (
      .event, "organisations: [gpm]", "2:17",
      """
      error: no organisation is called "gpm" [unknown-reference]
        2 | organisations: [gpm]
          |                 ^~~
          = did you mean "gmp"?
      """
    ),
    (
      .event, "topics: [iopz]", "2:10",
      """
      error: no topic is called "iopz" [unknown-reference]
        2 | topics: [iopz]
          |          ^~~~
          = did you mean "iopt"?
      """
    ),
    (
      .page, "sources: [{url: \"https://e.x\", publisher: gpm}]", "2:43",
      """
      error: no organisation is called "gpm" [unknown-reference]
        2 | sources: [{url: "https://e.x", publisher: gpm}]
          |                                           ^~~
          = did you mean "gmp"?
      """
    ),
  ]
}
