import Diagnostics
import Testing

@testable import Records

/// The exact words about paths of files and links in texts.
@Suite struct LinkAndPathProblemTests {
  @Test func aFileInAWrongFolder() {
    let text = """
      ---
      title: T
      ---

      """
    let report = """
      content/response/x.md: error: "response" is not a folder of records [unknown-folder]
          = did you mean "responses"?
          = records go into content/inspections/, content/responses/, content/organisations/, \
      content/topics/, content/events/ or content/pages/

      """
    #expect(Reading.report(text, path: "content/response/x.md") == report)
  }

  @Test func aNameThatCannotBe() {
    let text = """
      ---
      title: T
      ---

      """
    let report = """
      content/pages/Über_uns.md: error: "Über_uns" cannot be the name of a record [bad-id]
          = a name has only the letters a to z, digits and -, such as gmpf-2020-iops

      """
    #expect(Reading.report(text, path: "content/pages/Über_uns.md") == report)
  }

  @Test func linksInTheBody() {
    let text = """
      ---
      title: T
      ---

      See [one](respnse:a), [two](javascript:x)
      and [three](report).

      [four](ftp://a.org) ![five](../../x.png)

      """
    let report = """
      content/pages/x.md:5:11: error: links cannot begin with "respnse:" [unknown-scheme]
        5 | See [one](respnse:a), [two](javascript:x)
          |           ^~~~~~~~~
          = did you mean "response"?
      content/pages/x.md:5:29: error: links that begin with "javascript:" are not safe [unsafe-address]
        5 | See [one](respnse:a), [two](javascript:x)
          |                             ^~~~~~~~~~~~
          = link to a page with https://, or to a record
      content/pages/x.md:6:13: error: "report" leads nowhere [bad-url]
        6 | and [three](report).
          |             ^~~~~~
          = link to a record, such as response:gmpf-2020-iops, to a path that begins with /, or with \
      https://
      content/pages/x.md:8:8: error: links cannot begin with "ftp:" [unknown-scheme]
        8 | [four](ftp://a.org) ![five](../../x.png)
          |        ^~~~~~~~~~~
      content/pages/x.md:8:29: error: "../../x.png" leads out of content/ [outside-content]
        8 | [four](ftp://a.org) ![five](../../x.png)
          |                             ^~~~~~~~~~~
          = only what lies in content/ is published: put the file there

      """
    #expect(Reading.report(text, path: "content/pages/x.md") == report)
  }

  @Test func linksInAFinding() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      findings:
        - id: R1
          kind: k
          text: See [it](y/).
      ---

      """
    let report = """
      content/inspections/x.md:10:11: error: "y/" leads nowhere [bad-url]
        10 |     text: See [it](y/).
           |           ^~~~~~~~~~~~~
           = link to a record, such as response:gmpf-2020-iops, to a path that begins with /, or with \
      https://

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func htmlInTheBodyAndInAFinding() {
    let text = """
      ---
      title: T
      inspectorate: a
      subject: b
      kind: k
      published: 2020
      findings:
        - id: R1
          kind: k
          text: Some <b>bold</b> words.
      ---

      Text.

      <script>x</script>

      """
    let report = """
      content/inspections/x.md:10:11: error: HTML tags may not be used in a Markdown text [raw-html]
        10 |     text: Some <b>bold</b> words.
           |           ^~~~~~~~~~~~~~~~~~~~~~~
           = write it in Markdown, or put \\ before the < if the sign itself is meant
      content/inspections/x.md:15:1: error: HTML tags may not be used in a Markdown text [raw-html]
        15 | <script>x</script>
           | ^~~~~~~~~~~~~~~~~~
           = write it in Markdown, or put \\ before the < if the sign itself is meant

      """
    #expect(Reading.report(text, path: "content/inspections/x.md") == report)
  }

  @Test func everythingIsFoundInOneReading() {
    let text = """
      ---
      titel: T
      draft: yes
      responder: [gmpf]
      published: yesterday
      form:
      answers: [{finding: x}]
      ---
      [a](b)

      """
    let report = """
      content/responses/x.md:2:1: error: a response needs "title" [missing-key]
        2 | titel: T
          | ^
          = add a line title: with its value
      content/responses/x.md:2:1: error: "titel" is not a key of a response [unknown-key]
        2 | titel: T
          | ^~~~~
          = did you mean "title"?
          = keys of your own go under extra:
      content/responses/x.md:3:8: error: "draft" must be true or false, not "yes" [bad-flag]
        3 | draft: yes
          |        ^~~
      content/responses/x.md:5:12: error: "published" cannot be "yesterday" [bad-date]
        5 | published: yesterday
          |            ^~~~~~~~~
          = write 2020, 2020-03 or 2020-03-03, as exact as the source is, or unknown
      content/responses/x.md:6:1: error: "form" has no value [empty-value]
        6 | form:
          | ^~~~
          = write a value after the colon, or take the line out
      content/responses/x.md:7:11: error: an answer needs "answer" [missing-key]
        7 | answers: [{finding: x}]
          |           ^
          = add a line answer: with its value
      content/responses/x.md:7:21: error: "x" does not name a finding [bad-finding-reference]
        7 | answers: [{finding: x}]
          |                     ^
          = write the id of the inspection, # and the id of the finding, such as hmicfrs-2020-iops#R1
      content/responses/x.md:9:5: error: "b" leads nowhere [bad-url]
        9 | [a](b)
          |     ^
          = link to a record, such as response:gmpf-2020-iops, to a path that begins with /, or with \
      https://

      """
    #expect(Reading.report(text, path: "content/responses/x.md") == report)
  }
}
