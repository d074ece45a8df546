import Testing

@testable import Linking

@Suite struct RelationTests {
  @Test func theInverseIsInTheOrderOfTimeAndWithoutRepeats() {
    func index(_ value: Int) -> RecordIndex { RecordIndex(value) }
    let relation = Relation(
      [(index(2), index(0)), (index(1), index(0)), (index(1), index(0)), (index(1), index(3))],
      count: 4)
    let inverse = relation.inverse()
    #expect(Array(inverse[index(0)]) == [index(1), index(2)])
    #expect(Array(inverse[index(3)]) == [index(1)])
    #expect(inverse[index(1)].isEmpty)
  }
}
