import Testing

@testable import Diagnostics

@Suite struct NearNameSearchTests {
  /// Each name is looked for once, and no more than the limit of names.
  @Test func looksSoOftenAndNoMore() {
    var search = NearNameSearch()
    var searches = 0
    for round in 0..<2 {
      for number in 0..<NearNameSearch.limit {
        let near = search.closest(to: "name\(number)x") {
          searches += 1
          return ["name\(number)"]
        }
        #expect(near == ["name\(number)"], "round \(round)")
      }
    }
    #expect(searches == NearNameSearch.limit)
    #expect(search.closest(to: "onemor") { ["onemore"] } == [])
    #expect(search.closest(to: "name7x") { ["other"] } == ["name7"])
  }

  @Test func kindsAreToldApart() {
    var search = NearNameSearch()
    #expect(search.closest(to: "custdy", kind: "topic") { ["custody"] } == ["custody"])
    #expect(search.closest(to: "custdy", kind: "page") { ["about"] } == [])
  }
}
