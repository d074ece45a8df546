import Testing

@testable import Site

/// The register, the list of findings and the list of deadlines.
@Suite struct RegisterTests {
  @Test func everyReportAndResponse() async throws {
    let site = try RegisterSite.site()
    try await site.buildClean(theme: RegisterSite.theme)
    #expect(
      try site.output("register/index.html") == """
        Register, 7 entries, 2024-01-01
        Organisation: Council 3 /register/organisation/council/; Port 6 /register/organisation/port/; Watch 3 /register/organisation/watch/;
        Year: 2023 1 /register/year/2023/; 2021 3 /register/year/2021/; 2020 2 /register/year/2020/;
        Kind of inspection: Dock inspection 2 /register/inspections/dock/; Crane tour 1 /register/inspections/crane-tour/;
        Kind of response: Open Letter 2 /register/responses/open-letter/; Letter 2 /register/responses/letter/;
        State: Answered late 2 /register/state/late/; Answer due 1 /register/state/due/; No statutory response recorded 1 /register/state/none-recorded/; Voluntary 2 /register/state/voluntary/; Not known whether statutory 1 /register/state/not-known/;
        20 December 2023 inspection dock 2023 /inspections/dock-2023/ (Dock inspection) Watch by 13 February 2024: Answer due;
        1 June 2021 response Note /responses/note/ (Open Letter) Port Council on dock 2020 /inspections/dock-2020/ after 455 days: Voluntary;
        1 June 2021 response Note /responses/note/ (Open Letter) Port Council on crane tour 2021 /inspections/cran-2021/ within 1 to 31 days: Voluntary;
        May 2021 inspection crane tour 2021 /inspections/cran-2021/ (Crane tour) Watch: No statutory response recorded;
        1 May 2020 response Letter /responses/letter/ (Letter) Council on dock 2020 /inspections/dock-2020/ after 59 days by 27 April 2020: Answered late;
        3 March 2020 inspection dock 2020 /inspections/dock-2020/ (Dock inspection) Watch by 27 April 2020: Answered late;
        date not known response Word /responses/word/ (Letter) Port: Not known whether statutory;

        """)
    #expect(
      try site.output("register/state/late/index.html") == """
        Register, state: Answered late, 2 entries, 2024-01-01
        State = Answered late, all at /register/
        1 May 2020 response Letter /responses/letter/ (Letter) Council on dock 2020 /inspections/dock-2020/ after 59 days by 27 April 2020: Answered late;
        3 March 2020 inspection dock 2020 /inspections/dock-2020/ (Dock inspection) Watch by 27 April 2020: Answered late;

        """)
    #expect(
      site.files().filter { $0.hasPrefix("register/") } == [
        "register/index.html",
        "register/inspections/crane-tour/index.html",
        "register/inspections/dock/index.html",
        "register/organisation/council/index.html",
        "register/organisation/port/index.html",
        "register/organisation/watch/index.html",
        "register/responses/letter/index.html",
        "register/responses/open-letter/index.html",
        "register/state/due/index.html",
        "register/state/late/index.html",
        "register/state/none-recorded/index.html",
        "register/state/not-known/index.html",
        "register/state/voluntary/index.html",
        "register/year/2020/index.html",
        "register/year/2021/index.html",
        "register/year/2023/index.html",
      ])
  }

  /// No system takes a name of any length; two words that begin alike have paths of their own.
  @Test func aVeryLongWord() async throws {
    let long = String(repeating: "x", count: 300)
    let site = try MiniSite([:])
    for word in ["one", "two"] {
      try site.add(
        "inspections/\(word).md",
        "---\ntitle: A\ninspectorate: port\nsubject: port\nkind: \(long)\(word)\npublished: 2020\n---\n")
    }
    #expect(try await site.build().summary != nil)
    let name = String(repeating: "x", count: 80)
    #expect(
      site.files().filter { $0.hasPrefix("register/inspections/") } == [
        "register/inspections/\(name)-2/index.html", "register/inspections/\(name)/index.html",
      ])
  }

  @Test func everyFinding() async throws {
    let site = try RegisterSite.site()
    try await site.buildClean(theme: RegisterSite.theme)
    #expect(
      try site.output("findings/index.html") == """
        Findings, 3 findings, 2024-01-01
        Organisation: Council 1 /findings/organisation/council/; Port 2 /findings/organisation/port/;
        Year: 2020 3 /findings/year/2020/;
        Kind: Recommendation 2 /findings/kind/recommendation/; Remark 1 /findings/kind/remark/;
        Answered: Accepted 1 /findings/answered/accepted/; Noted 1 /findings/answered/noted/; No answer is recorded 1 /findings/answered/none-recorded/;
        Delivered: Delivered 1 /findings/delivered/delivered/;
        Due date: Due 1 /findings/due/due/; Delivered late 1 /findings/due/late/;
        dock 2020, 3 March 2020
        R1 /inspections/dock-2020/#R1 Recommendation Grease <em>every</em> winch. to Council Delivered 2 days after the due date: Answered Accepted; Delivered Delivered; Nothing is recorded as closed;
        R2 /inspections/dock-2020/#R2 Recommendation Count the ropes.: No answer is recorded; Nothing is recorded as delivered; Nothing is recorded as closed;
        O1 /inspections/dock-2020/#O1 Remark It rained.: Answered Noted; Nothing is recorded as delivered; Nothing is recorded as closed;

        """)
    #expect(
      try site.output("findings/organisation/council/index.html") == """
        Findings, organisation: Council, 1 finding, 2024-01-01
        Organisation = Council, all at /findings/
        dock 2020, 3 March 2020
        R1 /inspections/dock-2020/#R1 Recommendation Grease <em>every</em> winch. to Council Delivered 2 days after the due date: Answered Accepted; Delivered Delivered; Nothing is recorded as closed;

        """)
    #expect(
      site.files().filter { $0.hasPrefix("findings/") } == [
        "findings/answered/accepted/index.html",
        "findings/answered/none-recorded/index.html",
        "findings/answered/noted/index.html",
        "findings/delivered/delivered/index.html",
        "findings/due/due/index.html",
        "findings/due/late/index.html",
        "findings/index.html",
        "findings/kind/recommendation/index.html",
        "findings/kind/remark/index.html",
        "findings/organisation/council/index.html",
        "findings/organisation/port/index.html",
        "findings/year/2020/index.html",
      ])
  }

  @Test func whatIsDue() async throws {
    let site = try RegisterSite.site()
    try await site.buildClean(theme: RegisterSite.theme)
    #expect(
      try site.output("deadlines/index.html") == """
        2024-01-01
        Due within 30 days page.soon, 1 deadline
        31 January 2024 in 30 days: R2 /inspections/dock-2020/#R2 Count the ropes. of dock 2020 Port
        Due within 90 days page.later, 1 deadline
        13 February 2024 in 43 days: Harbour Act  of dock 2023 Body

        """)
    try await site.buildClean(asOf: "2024-03-01", theme: RegisterSite.theme)
    #expect(
      try site.output("deadlines/index.html") == """
        2024-03-01
        Past, and nothing is recorded page.past, 2 deadlines
        13 February 2024 17 days ago: Harbour Act  of dock 2023 Body
        31 January 2024 30 days ago: R2 /inspections/dock-2020/#R2 Count the ropes. of dock 2020 Port

        """)
    try await site.buildClean(asOf: "2023-12-20", theme: RegisterSite.theme)
    #expect(
      try site.output("deadlines/index.html") == """
        2023-12-20
        Due within 90 days page.later, 2 deadlines
        31 January 2024 in 42 days: R2 /inspections/dock-2020/#R2 Count the ropes. of dock 2020 Port
        13 February 2024 in 55 days: Harbour Act  of dock 2023 Body

        """)
  }

  @Test func nothingToList() async throws {
    let site = try MiniSite([:])
    try await site.buildClean(theme: RegisterSite.theme)
    #expect(try site.output("register/index.html") == "Register, no entries, 2024-01-01\n")
    #expect(try site.output("findings/index.html") == "Findings, no findings, 2024-01-01\n")
    #expect(try site.output("deadlines/index.html") == "2024-01-01\nnothing\n")
  }
}
