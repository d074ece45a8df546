import Records
import Testing

@testable import Site

@Suite struct BuildOptionsTests {
  @Test(arguments: [
    ("2020-03-03", BuildOptions.AsOf.day(CivilDate(dayNumber: 18_324))),
    ("2020-03-03T09:30Z", .instant(Instant(seconds: 1_583_227_800))),
    ("2020-03-03T09:30+01:00", .instant(Instant(seconds: 1_583_224_200))),
  ])
  func readsDaysAndMoments(text: String, expected: BuildOptions.AsOf) {
    #expect(BuildOptions.AsOf(text) == expected)
  }

  @Test(arguments: [
    "", "2020", "2020-03", "2020-02-30", "2020-03-03/2020-03-04", "unknown", "today", "2020-03-03T09:30",
    " 2020-03-03", "03/03/2020",
  ])
  func refusesAnythingElse(text: String) {
    #expect(BuildOptions.AsOf(text) == nil)
  }

  @Test func thereIsAlwaysOneWorker() {
    let options = BuildOptions(
      site: ".", output: "x", asOf: .day(CivilDate(dayNumber: 0)), jobs: -3, theme: [])
    #expect(options.jobs == 1)
  }
}
