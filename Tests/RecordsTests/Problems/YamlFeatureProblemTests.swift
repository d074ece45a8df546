import Diagnostics
import Testing

@testable import Records

/// The exact words about more YAML than is used here.
@Suite struct YamlFeatureProblemTests {
  @Test func aSecondDocument() {
    let text = """
      ---
      title: T
      --- # more
      summary: S
      ---

      """
    let report = """
      content/pages/x.md:3:1: error: this is not YAML as it is used here: a second document begins \
      [yaml-syntax]
        3 | --- # more
          | ^~~
          = take out the line ... or --- that begins it

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func anAnchor() {
    let text = """
      ---
      title: &t Text
      summary: *t
      ---

      """
    let report = """
      content/pages/x.md:2:8: error: YAML anchors (&) and aliases (*) are not used here [yaml-feature]
        2 | title: &t Text
          |        ^~~~~~~
          = write the value out, or put it in quotation marks if the sign is meant

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func anAlias() {
    let text = """
      ---
      title: *Important*
      ---

      """
    let report = """
      content/pages/x.md:2:18: error: this is not YAML: did not find expected alphabetic or numeric \
      character [yaml-syntax]
        2 | title: *Important*
          |                  ^
          = a text that begins with * or & must stand in quotation marks

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func aTag() {
    let text = """
      ---
      title: !important
      ---

      """
    let report = """
      content/pages/x.md:2:8: error: YAML tags (!) are not used here [yaml-feature]
        2 | title: !important
          |        ^~~~~~~~~~
          = put the value in quotation marks if the sign is meant

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func tooDeep() {
    let text = """
      ---
      title: T
      extra: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: b}}}}}}}}}}}}}}}}
      ---

      """
    let report = """
      content/pages/x.md:3:68: error: lists and keys are nested more than 16 deep here [yaml-too-deep]
        3 | extra: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: b}}}}}}}}}}}}}}}}
          |                                                                    ^

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }
}
