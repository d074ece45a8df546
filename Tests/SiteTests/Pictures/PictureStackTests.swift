import Testing

@testable import Site

@Suite struct PictureStackTests {
  /// What would collide stands below; what has room stands as high as it can.
  @Test func collisions() {
    var stack = PictureStack()
    #expect(stack.place(from: 0, to: 10) == 0)
    #expect(stack.place(from: 9, to: 19) == 1)
    #expect(stack.place(from: 10, to: 20) == 0)
    #expect(stack.place(from: 12, to: 22) == 2)
    #expect(stack.place(from: 19, to: 29) == 1)
    #expect(stack.count == 3)
  }

  /// The name of a period stands on its bar, behind it, or before it where it would be cut off.
  @Test func labels() {
    let on = PeriodLabel("Engage", from: 100, to: 200, width: 600)
    #expect((on.x, on.first, on.last) == (105, 100, 200))
    let behind = PeriodLabel("Engage", from: 100, to: 110, width: 600)
    #expect((behind.x, behind.first, behind.last, behind.standsBefore) == (115, 100, 162, false))
    let before = PeriodLabel("Engage", from: 580, to: 590, width: 600)
    #expect((before.x, before.first, before.last, before.standsBefore) == (575, 528, 590, true))
    let long = PeriodLabel("A very long name of a period that nobody can read", from: 0, to: 9, width: 900)
    #expect(long.text == "A very long name of a period that…")
  }
}
