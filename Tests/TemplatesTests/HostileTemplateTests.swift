import Testing

@testable import Templates

/// Templates made to break the engine: each must come to an end, with words where it can.
@Suite struct HostileTemplateTests {
  private func lenient(_ templates: [String: String], _ data: Any = [String: Any]()) -> Int {
    var output: [UInt8] = []
    Library.parse(templates).value.lenient("main")?.render(JSONView.view(of: data), into: &output)
    return output.count
  }

  private func ids(_ templates: [String: String]) -> Set<String> {
    let parsed = Library.parse(templates)
    let compiled = parsed.value.compile("main", for: Shape("page", of: PageFields.self), purpose: "tests")
    return Set((parsed.diagnostics + compiled.diagnostics).map(\.id))
  }

  @Test func tenThousandUnclosedSections() {
    let templates = ["main": String(repeating: "{{#is_new}}", count: 10_000)]
    #expect(ids(templates) == ["template-too-deep"])
    #expect(lenient(templates) == 0)
  }

  @Test func tenThousandUnclosedTags() {
    #expect(ids(["main": String(repeating: "{{", count: 10_000)]) == ["template-syntax"])
    #expect(ids(["main": String(repeating: "{{{", count: 10_000)]) == ["template-syntax"])
    #expect(ids(["main": String(repeating: "{{/x}}", count: 10_000)]) == ["template-syntax"])
    #expect(ids(["main": String(repeating: "{{<x}}{{$x}}", count: 10_000)]).contains("template-too-deep"))
  }

  @Test func sixtyFourLevelsAreAllowed() {
    let open = String(repeating: "{{#is_new}}", count: 64)
    let close = String(repeating: "{{/is_new}}", count: 64)
    let write: (inout ViewWriter, ObjectSlot<PageFields>) -> Void = { $0.set($1[.isNew], flag: true) }
    #expect(Library.render(["main": open + "x" + close], write: write) == "x")
  }

  @Test func aHugeTag() {
    let name = String(repeating: "x", count: 1_000_000)
    #expect(ids(["main": "{{\(name)}}"]) == ["unknown-template-name"])
    #expect(ids(["main": "{{=\(name) \(name)=}}"]) == ["template-syntax"])
    #expect(lenient(["main": "{{\(name)}}{{>\(name)}}"]) == 0)
  }

  @Test func recursionEnds() {
    #expect(lenient(["main": "x{{>main}}"]) > 0)
    #expect(lenient(["main": "{{>main}}{{>main}}"]) == 0)
    #expect(lenient(["main": "{{<main}}{{$a}}{{>main}}{{/a}}{{/main}}{{$a}}{{$a}}{{/a}}{{/a}}"]) >= 0)
    #expect(lenient(["main": " {{>main}}\n"]) >= 0)
    #expect(ids(["main": "{{>main}}"]) == ["template-recursion"])
    #expect(ids(["main": "{{<main}}{{/main}}"]) == ["template-recursion"])
  }

  @Test func templatesThatDoubleEachTime() {
    var templates = ["main": "{{>t0}}", "t40": "x"]
    for level in 0..<40 { templates["t\(level)"] = "{{>t\(level + 1)}}{{>t\(level + 1)}}" }
    #expect(ids(templates) == ["template-too-deep"])
    #expect(lenient(templates) >= 0)
  }

  @Test func templatesNestedTooDeep() {
    var templates = ["main": "{{>t0}}", "t200": "x"]
    for level in 0..<200 { templates["t\(level)"] = "{{>t\(level + 1)}}" }
    #expect(ids(templates) == ["template-too-deep"])
  }

  /// Every cut and every changed byte of a template is read and rendered without a crash.
  @Test func damagedTemplates() {
    let source = Array(
      "<a href='/x'>{{<p}}{{$b}}\n {{#rows}}\n{{>p}}{{title}}{{/rows}}{{/b}}{{/p}}\r\n{{=<% %>=}}<%&title%>"
        .utf8)
    let bytes = Array("{}<>$#/=!.\n \r\"%".utf8)
    for index in source.indices {
      for byte in bytes {
        var changed = source
        changed[index] = byte
        for text in [changed, Array(changed[..<index])] {
          let main = String(decoding: text, as: UTF8.self)
          _ = ids(["main": main, "p": "{{$b}}{{/b}}\n"])
          _ = lenient(["main": main, "p": "{{$b}}{{/b}}\n"], ["rows": [["title": "x"]]])
        }
      }
    }
  }
}
