import Diagnostics
import Testing

@testable import Templates

/// The exact words about each thing that can be wrong.
@Suite struct TemplateProblemTests {
  private func addresses(_ address: String) -> AddressResolution {
    address == "/about/"
      ? .rewritten("/site/about/") : .unknown(near: address == "/abuot/" ? ["/about/"] : [])
  }

  @Test func unknownNames() {
    let text = """
      templates/main.html:1:5: error: no value is called "titel" here [unknown-template-name]
        1 | <h1>{{titel}}</h1>
          |     ^~~~~~~~~
          = did you mean "title"?
          = needed for the pages of tests
      templates/main.html:2:1: error: "author" has no "nmae" [unknown-template-name]
        2 | {{author.nmae}} {{zzzzzzzz}} {{title.x}}
          | ^~~~~~~~~~~~~~~
          = did you mean "name"?
          = needed for the pages of tests
      templates/main.html:2:17: error: no value is called "zzzzzzzz" here [unknown-template-name]
        2 | {{author.nmae}} {{zzzzzzzz}} {{title.x}}
          |                 ^~~~~~~~~~~~
          = the names known here are "title", "body_text", "is_new", "author", "rows", "topics" and "labels"
          = needed for the pages of tests
      templates/main.html:2:30: error: "title" has no "x" [unknown-template-name]
        2 | {{author.nmae}} {{zzzzzzzz}} {{title.x}}
          |                              ^~~~~~~~~~~
          = needed for the pages of tests

      """
    #expect(Library.report(["main": "<h1>{{titel}}</h1>\n{{author.nmae}} {{zzzzzzzz}} {{title.x}}"]) == text)
  }

  @Test func anUnknownSectionIsSaidOnce() {
    let text = """
      templates/main.html:1:1: error: no value is called "rowz" here [unknown-template-name]
        1 | {{#rowz}}{{title}}{{anything}}{{/rowz}}
          | ^~~~~~~~~
          = did you mean "rows"?
          = needed for the pages of tests

      """
    #expect(Library.report(["main": "{{#rowz}}{{title}}{{anything}}{{/rowz}}"]) == text)
  }

  @Test func undeclaredKeyOfTheSite() {
    let text = """
      templates/main.html:1:1: error: "labels" has no "nxt" [unknown-template-name]
        1 | {{labels.nxt}}
          | ^~~~~~~~~~~~~~
          = did you mean "next"?
          = needed for the pages of tests

      """
    #expect(Library.report(["main": "{{labels.nxt}}"]) == text)
  }

  @Test func kindsOfValues() {
    let text = """
      templates/main.html:1:1: error: "body_text" is HTML, and two braces would show its tags as text \
      [escaped-html]
        1 | {{body_text}} {{{title}}} {{rows}} {{is_new}} {{#rows}}{{.}}{{/rows}}
          | ^~~~~~~~~~~~~
          = write {{{body_text}}} with three braces
          = needed for the pages of tests
      templates/main.html:1:15: error: "title" is text, and is not safe to show without escaping [raw-text]
        1 | {{body_text}} {{{title}}} {{rows}} {{is_new}} {{#rows}}{{.}}{{/rows}}
          |               ^~~~~~~~~~~
          = write {{title}} with two braces; three are only for HTML that Rejoinder made
          = needed for the pages of tests
      templates/main.html:1:27: error: "rows" is a list and cannot be shown by itself [not-printable]
        1 | {{body_text}} {{{title}}} {{rows}} {{is_new}} {{#rows}}{{.}}{{/rows}}
          |                           ^~~~~~~~
          = write {{#rows}}…{{/rows}} around what to show of it
          = needed for the pages of tests
      templates/main.html:1:36: error: "is_new" is yes or no and cannot be shown by itself [not-printable]
        1 | {{body_text}} {{{title}}} {{rows}} {{is_new}} {{#rows}}{{.}}{{/rows}}
          |                                    ^~~~~~~~~~
          = write {{#is_new}}…{{/is_new}} around what it decides about
          = needed for the pages of tests
      templates/main.html:1:56: error: "." is one row and cannot be shown by itself [not-printable]
        1 | {{body_text}} {{{title}}} {{rows}} {{is_new}} {{#rows}}{{.}}{{/rows}}
          |                                                        ^~~~~
          = write the name of one of its values
          = needed for the pages of tests

      """
    let template = "{{body_text}} {{{title}}} {{rows}} {{is_new}} {{#rows}}{{.}}{{/rows}}"
    #expect(Library.report(["main": template]) == text)
  }

  @Test func templatesAndBlocks() {
    let text = """
      templates/main.html:1:1: error: there is no template called "rwo" [unknown-template]
        1 | {{>rwo}}
          | ^~~~~~~~
          = did you mean "row"?
          = needed for the pages of tests
      templates/main.html:2:12: error: the template "layout" has no block called "contnet" [unknown-block]
        2 | {{<layout}}{{$contnet}}{{/contnet}}{{$content}}1{{/content}}{{$content}}2{{/content}} x{{/layout}}
          |            ^~~~~~~~~~~~
          = did you mean "content"?
          = needed for the pages of tests
      templates/main.html:2:61: error: the block "content" is given twice to "layout" [repeated-block]
        2 | {{<layout}}{{$contnet}}{{/contnet}}{{$content}}1{{/content}}{{$content}}2{{/content}} x{{/layout}}
          |                                                             ^~~~~~~~~~~~
          = only the first is shown; remove one
          = needed for the pages of tests
      templates/main.html:2:87: warning: this text is not shown, because it stands in {{<layout}} but in none \
      of its blocks [text-outside-block]
        2 | {{<layout}}{{$contnet}}{{/contnet}}{{$content}}1{{/content}}{{$content}}2{{/content}} x{{/layout}}
          |                                                                                       ^
          = put it into a block, as in {{$name}}…{{/name}}, or remove it
          = needed for the pages of tests

      """
    let main = """
      {{>rwo}}
      {{<layout}}{{$contnet}}{{/contnet}}{{$content}}1{{/content}}{{$content}}2{{/content}} x{{/layout}}
      """
    #expect(Library.report(["main": main, "layout": "{{$content}}{{/content}}", "row": ""]) == text)
  }

  @Test func recursion() {
    let text = """
      templates/b.html:1:3: error: this template brings in itself: a → b → a [template-recursion]
        1 | x {{>a}}
          |   ^~~~~~
          = remove one of these tags; to show a list, use a section
          = needed for the pages of tests

      """
    #expect(Library.report(["main": "{{>a}}", "a": "{{#rows}}{{>b}}{{/rows}}", "b": "x {{>a}}"]) == text)
  }

  @Test func addresses() {
    let text = """
      templates/main.html:1:10: error: nothing is published at "/abuot/" [unknown-address]
        1 | <a href="/abuot/"><a href="/a/{{title}}"><a href="/zzz">
          |          ^~~~~~~
          = did you mean "/about/"?
          = needed for the pages of tests
      templates/main.html:1:28: error: the address that begins with "/a/" is put together from parts \
      [split-address]
        1 | <a href="/abuot/"><a href="/a/{{title}}"><a href="/zzz">
          |                            ^~~
          = use one value that holds the whole address, as in href="{{address}}"
          = needed for the pages of tests
      templates/main.html:1:51: error: nothing is published at "/zzz" [unknown-address]
        1 | <a href="/abuot/"><a href="/a/{{title}}"><a href="/zzz">
          |                                                   ^~~~
          = write the address of a page or file of this site, or a whole https:// address
          = needed for the pages of tests

      """
    let main = "<a href=\"/abuot/\"><a href=\"/a/{{title}}\"><a href=\"/zzz\">"
    #expect(Library.report(["main": main], addresses: addresses) == text)
  }

  @Test func syntax() {
    let text = """
      templates/main.html:1:1: error: this tag is never closed [template-syntax]
        1 | {{title
          | ^~~~~~~
          = write }} where it ends
      templates/main.html:3:1: error: {{/row}} does not close {{#rows}} [template-syntax]
        3 | {{/row}}
          | ^~~~~~~~
          = expected {{/rows}}, which was opened on line 2
      templates/main.html:4:1: error: {{/x}} closes nothing: no tag of that name is open here [template-syntax]
        4 | {{/x}}
          | ^~~~~~
          = remove it, or open it before, as in {{#name}}…{{/name}}
      templates/main.html:5:1: error: the tag {{}} names nothing [template-syntax]
        5 | {{}}
          | ^~~~
          = write the name of a value, as in {{title}}
      templates/main.html:6:3: error: "a b" cannot be a name [template-syntax]
        6 | é {{a b}}
          |   ^~~~~~~
          = a name is one word, or several with a dot between each two, as in {{site.title}}
      templates/main.html:7:1: error: {{=x=}} does not say which delimiters to use [template-syntax]
        7 | {{=x=}}
          | ^~~~~~~
          = write two of at most 16 characters, with a space between, as in {{=<% %>=}}
      templates/main.html:9:1: error: {{^is_new}} is never closed [template-syntax]
        9 | {{^is_new}}{{/author}}
          | ^~~~~~~~~~~
          = write {{/is_new}} where it ends
      templates/main.html:10:1: error: {{#topics}} is never closed [template-syntax]
        10 | {{#topics}}
           | ^~~~~~~~~~~
           = write {{/topics}} where it ends

      """
    let main = """
      {{title
      {{#rows}}
      {{/row}}
      {{/x}}
      {{}}
      é {{a b}}
      {{=x=}}
      {{#author}}
      {{^is_new}}{{/author}}
      {{#topics}}
      """
    #expect(Library.report(["main": main]) == text)
  }

  @Test func filesThatAreNoTemplates() {
    let files = [
      TemplateFile(name: "a", path: "a", bytes: [0x41, 0x0A, 0x42, 0xC3, 0x28]),
      TemplateFile(name: "b", path: "b", bytes: [0x41, 0, 0x42]),
      TemplateFile(name: "a", path: "c", bytes: []),
      TemplateFile(name: "d", path: "d", bytes: [UInt8](repeating: 0x41, count: 4_000_001)),
    ]
    let text = """
      a:2:2: error: this template is not UTF-8 text [template-syntax]
          = save the file with the encoding UTF-8
      b:1:2: error: there is a NUL byte in this template [template-syntax]
          = save the file as plain text in UTF-8
      c: error: there are two templates called "a" [repeated-template]
          = the other one is a
          = rename one of them
      d:1:1: error: this file is too large for a template [template-syntax]
          = a template may have at most 4 MB

      """
    #expect(TextReport { _ in nil }.text(of: TemplateLibrary.parse(files).diagnostics) == text)
  }

  @Test func oneErrorOfTwoPagesIsSaidOnce() {
    let library = Library.parse(["one": "{{>part}}", "two": "{{>part}}", "part": "{{titel}}"]).value
    let shape = Shape("page", of: PageFields.self)
    let result = library.compile([
      PageTemplate("one", for: shape, purpose: "the pages one"),
      PageTemplate("two", for: shape, purpose: "the pages two"),
    ])
    #expect(result.value.count == 2)
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.help.last == "needed for the pages one")
  }
}
