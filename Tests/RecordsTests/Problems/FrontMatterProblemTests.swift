import Diagnostics
import Testing

@testable import Records

/// The exact words about files without front matter that can be read.
@Suite struct FrontMatterProblemTests {
  @Test func aNUL() {
    let text = "---\ntitle: a\0b\n---\n"
    let report = """
      content/pages/x.md:2:9: error: the file has a NUL byte, so it is not text [nul-byte]
        2 | title: a�b
          |         ^
          = save the file as plain text

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func noFrontMatter() {
    let text = """
      # Our response

      Text.

      """
    let report = """
      content/pages/x.md:1:1: error: the file does not begin with front matter [front-matter-missing]
        1 | # Our response
          | ^
          = begin it with a line ---, then keys such as title:, then a line ---

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func anEmptyFile() {
    let text = ""
    let report = """
      content/pages/x.md:1:1: error: the file does not begin with front matter [front-matter-missing]
        1 |\u{20}
          | ^
          = begin it with a line ---, then keys such as title:, then a line ---

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func frontMatterWithoutAnEnd() {
    let text = """
      ---
      title: T

      Text.

      """
    let report = """
      content/pages/x.md:1:1: error: the front matter has no closing --- [front-matter-not-closed]
        1 | ---
          | ^~~
          = put a line --- after the last key

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func frontMatterWithoutKeys() {
    let text = """
      ---
      ---
      Text.

      """
    let report = """
      content/pages/x.md:1:1: error: there are no keys here [not-a-mapping]
        1 | ---
          | ^~~
          = write a key, a colon and a value on each line, such as title: Our response

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aListInPlaceOfKeys() {
    let text = """
      ---
      - title: T
      ---

      """
    let report = """
      content/pages/x.md:2:1: error: keys with values were expected here, not a list [not-a-mapping]
        2 | - title: T
          | ^
          = write a key, a colon and a value on each line, such as title: Our response

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func wordsInPlaceOfKeys() {
    let text = """
      ---
      Our response
      ---

      """
    let report = """
      content/pages/x.md:2:1: error: keys with values were expected here, not a text [not-a-mapping]
        2 | Our response
          | ^~~~~~~~~~~~
          = write a key, a colon and a value on each line, such as title: Our response

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }
}
