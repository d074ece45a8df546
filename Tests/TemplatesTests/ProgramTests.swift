import Testing

@testable import Templates

/// Templates compiled in strict mode, and the exact text they make.
@Suite struct ProgramTests {
  private func write(_ writer: inout ViewWriter, _ page: ObjectSlot<PageFields>) {
    writer.set(page[.title], to: "R & D")
    writer.set(page[.bodyText], html: "<p>One</p>")
    writer.set(page[.isNew], flag: true)
    let author = writer.object(PersonFields.self, at: page[.author])
    writer.set(author[.name], to: "Jo")
    let rows = writer.list(at: page[.rows], count: 2)
    for index in 0..<2 {
      let row = writer.object(RowFields.self, at: rows[index])
      writer.set(row[.count], to: index - 1)
      writer.set(row[.links], texts: ["/a", "/b"])
    }
    writer.set(page[.topics], texts: ["x<y", "z"])
    let labels = writer.map(at: page[.labels], count: 2)
    writer.set(writer.key("previous", at: 0, of: labels), to: "Before")
    writer.set(writer.key("next", at: 1, of: labels), to: "After")
  }

  @Test(arguments: [
    ("{{title}}{{{body_text}}}{{& body_text}}", "R &amp; D<p>One</p><p>One</p>"),
    ("{{#is_new}}new{{/is_new}}{{^is_new}}old{{/is_new}}", "new"),
    ("{{author.name}}{{#author}}{{name}}{{rank}}{{title}}{{/author}}", "JoJoR &amp; D"),
    ("{{#author.rank}}x{{/author.rank}}{{^author.rank}}none{{/author.rank}}", "none"),
    ("{{#author.name}}{{.}}!{{/author.name}}{{#title}}{{.}}{{/title}}", "Jo!R &amp; D"),
    ("{{#rows}}{{count}}:{{#links}}{{.}}{{count}},{{/links}};{{/rows}}", "-1:/a-1,/b-1,;0:/a0,/b0,;"),
    ("{{#topics}}<{{.}}>{{/topics}}{{^topics}}none{{/topics}}", "<x&lt;y><z>"),
    ("{{labels.next}}{{#labels}}{{previous}}{{/labels}}", "AfterBefore"),
    ("{{#body_text}}<div>{{{.}}}</div>{{/body_text}}", "<div><p>One</p></div>"),
    ("{{! nothing }}{{=<% %>=}}<%title%>{{title}}", "R &amp; D{{title}}"),
    ("\u{FEFF}a", "a"),
  ])
  func shows(template: String, expected: String) {
    #expect(Library.render(["main": template], write: write) == expected)
  }

  @Test func absentValuesAreEmpty() {
    let template = "{{title}}{{author.name}}{{#rows}}x{{/rows}}{{labels.next}}{{#author}}x{{/author}}"
    #expect(Library.render(["main": template + "{{^topics}}none{{/topics}}"]) == "none")
  }

  @Test func layoutsPartialsAndIndentation() {
    let templates = [
      "main": "{{<layout}}\n{{$content}}\n  <h1>{{title}}</h1>\n    {{>row}}\n{{/content}}\n{{/layout}}\n",
      "layout": "<main>\n    {{$content}}\n    {{/content}}\n</main>\n{{$end}}The end{{/end}}\n",
      "row": "<p>\n{{author.name}}\n</p>\n",
    ]
    #expect(
      Library.render(templates, write: write)
        == "<main>\n    <h1>R &amp; D</h1>\n      <p>\n      Jo\n      </p>\n</main>\nThe end\n")
  }

  @Test func aBlockMayBringInWhatIsAroundIt() {
    let templates = [
      "main": "{{<card}}{{$body}}1{{<card}}{{$body}}2{{/body}}{{/card}}{{/body}}{{/card}}",
      "card": "[{{$body}}{{/body}}]",
    ]
    #expect(Library.render(templates) == "[1[2]]")
  }

  @Test func neighbouringLiteralsAreOne() throws {
    let library = Library.parse(["main": "a\n{{>b}}\nc{{! }}d", "b": "b\n"]).value
    let program = try #require(
      library.compile("main", for: Shape("page", of: PageFields.self), purpose: "x").value)
    #expect(program.operations.map(\.kind) == [.literal])
  }

  @Test func aViewOfAnotherShapeIsHarmless() throws {
    let library = Library.parse([
      "main": "{{#rows}}{{title}}{{/rows}}{{labels.next}}{{#author}}{{name}}{{/author}}"
    ])
    let program = try #require(
      library.value.compile("main", for: Shape("page", of: PageFields.self), purpose: "x").value)
    var writer = ViewWriter()
    let person = writer.object(PersonFields.self)
    writer.set(person[.name], to: "Jo")
    var output: [UInt8] = []
    program.render(writer.finish(person), into: &output)
    #expect(output.isEmpty)
  }

  @Test func keysOfTheSiteAreDeclaredWhenTheShapeIsMade() {
    let shape = Shape("page", of: PageFields.self) { field in
      field == .labels ? .map(keys: ["home"]) : nil
    }
    #expect(Library.report(["main": "{{labels.home}}"], for: shape).isEmpty)
    #expect(Library.report(["main": "{{labels.next}}"], for: shape).contains("\"labels\" has no \"next\""))
  }
}
