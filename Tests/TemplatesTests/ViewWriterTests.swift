import Testing

@testable import Templates

@Suite struct ViewWriterTests {
  private func page(_ writer: inout ViewWriter, _ title: String) -> View {
    let page = writer.object(PageFields.self)
    writer.set(page[.title], to: title)
    return writer.finish(page)
  }

  @Test func aWriterCanBeUsedAgain() {
    var writer = ViewWriter()
    let first = page(&writer, "One")
    writer.reset()
    #expect(page(&writer, "One") == first)
    writer.reset(keepingCapacity: false)
    #expect(page(&writer, "Two") != first)
    #expect(String(decoding: first.pool, as: UTF8.self) == "One")
  }

  @Test func whatPagesShareIsWrittenOnce() {
    var writer = ViewWriter()
    let author = writer.object(PersonFields.self)
    writer.set(author[.name], to: "Jo")
    let shared = writer.checkpoint
    let library = Library.parse(["main": "{{author.name}}: {{title}}"]).value
    let program = library.compile("main", for: Shape("page", of: PageFields.self), purpose: "x").value
    var output: [UInt8] = []
    for title in ["One", "Two"] {
      writer.rewind(to: shared)
      let page = writer.object(PageFields.self)
      writer.set(page[.author], object: author)
      writer.set(page[.title], to: title)
      program?.render(writer, root: page, into: &output)
    }
    #expect(String(decoding: output, as: UTF8.self) == "Jo: OneJo: Two")
  }

  @Test(arguments: [0, 7, -7, 1234567890, Int.max, Int.min])
  func numbers(number: Int) {
    let text = Library.render(["main": "{{title}}"]) { $0.set($1[.title], to: number) }
    #expect(text == "\(number)")
  }

  @Test func waysToSetTexts() {
    let text = Library.render(["main": "{{title}}{{{body_text}}}{{author.name}}{{author.rank}}"]) {
      writer, page in
      writer.set(page[.title], toBytes: Array("a&".utf8))
      writer.set(page[.bodyText]) { html in html += Array("<b>".utf8) }
      let author = writer.object(PersonFields.self, at: page[.author])
      writer.set(author[.name], sameAs: page[.title])
      writer.set(author[.rank], to: String?.none)
    }
    #expect(text == "a&amp;<b>a&amp;")
  }
}
