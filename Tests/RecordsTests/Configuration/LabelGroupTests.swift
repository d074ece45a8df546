import Testing

@testable import Records

@Suite struct LabelGroupTests {
  private func group(_ words: String...) -> LabelGroup {
    LabelGroup(words.map { LabelGroup.Entry(word: $0, label: $0.uppercased()) })
  }

  @Test func aLabelOrTheWordAsPeopleWriteIt() {
    let group = group("peel", "peel")
    #expect(group.label(of: "peel") == "PEEL")
    #expect(group.label(of: "custody") == nil)
    #expect(group.text(for: "peel") == "PEEL")
    #expect(group.text(for: "cause-of-concern") == "Cause of concern")
    #expect(group.text(for: "écrit") == "Écrit")
    #expect(group.text(for: "") == "")
    #expect(group.text(for: "--") == "")
  }

  @Test func ofWordsGivenTwiceTheFirstCounts() {
    let group = LabelGroup([
      LabelGroup.Entry(word: "a", label: "One"), LabelGroup.Entry(word: "a", label: "Two"),
    ])
    #expect(group.label(of: "a") == "One")
  }

  @Test(arguments: [
    ("peal", "peel"), ("pel", "peel"), ("peels", "peel"), ("epel", "peel"), ("Peel", "peel"),
    ("custdoy", "custody"),
  ])
  func oneSlipAway(word: String, near: String) {
    #expect(group("custody", "peel", "revisit").nearest(to: word) == near)
  }

  @Test(arguments: ["epl", "cutsdoy-x", "interim", "", "pe"])
  func anythingElseMayBeMeant(word: String) {
    #expect(group("custody", "peel", "revisit").nearest(to: word) == nil)
  }

  @Test func aSiteWithoutLabels() {
    #expect(Labels.none.forms.entries.isEmpty)
    #expect(Labels.none.forms.text(for: "formal-comments") == "Formal comments")
  }
}
