import Testing

@testable import Authoring

@Suite struct YamlTextTests {
  @Test(arguments: [
    ("Our answer", "Our answer"), ("Épinal answers", "Épinal answers"), ("It's ours", "It's ours"),
    ("Us: a record", "\"Us: a record\""), ("No. 7 #1", "\"No. 7 #1\""), ("2024", "\"2024\""),
    ("no", "\"no\""),
    ("", "\"\""), ("- a", "\"- a\""), ("say \"so\"", "say \"so\""), ("\"so\"", "\"\\\"so\\\"\""),
    ("a\nb", "\"a\\nb\""), ("end ", "\"end \""), ("a\u{2028}b", "\"a\u{2028}b\""),
  ])
  func scalars(text: String, yaml: String) {
    #expect(YamlText.scalar(text) == yaml)
  }
}
