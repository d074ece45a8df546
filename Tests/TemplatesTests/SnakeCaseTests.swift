import Testing

@testable import Templates

@Suite struct SnakeCaseTests {
  @Test(arguments: [
    ("title", "title"), ("publishedAsWritten", "published_as_written"), ("isNew", "is_new"),
    ("sourceURL", "source_url"), ("htmlURLOfPage", "html_url_of_page"), ("part2Title", "part2_title"),
  ])
  func namesInTemplates(name: String, expected: String) {
    #expect(SnakeCase.text(of: name) == expected)
  }
}
