import Testing

@testable import Templates

@Suite struct AttributeScannerTests {
  private func rewritten(_ template: String) -> String {
    Library.render(
      ["main": template],
      write: { writer, page in
        writer.set(page[.isNew], flag: true)
        writer.set(page[.title], to: "T")
      }, addresses: { .rewritten("<" + $0.dropFirst() + ">") })
  }

  @Test(arguments: [
    ("<a href=\"/x\">/y</a>", "<a href=\"&lt;x&gt;\">/y</a>"),
    ("<A HREF = '/x' href='//x'>", "<A HREF = '&lt;x&gt;' href='//x'>"),
    ("<img src=/x><img src= /x >", "<img src=&lt;x&gt;><img src= &lt;x&gt; >"),
    ("<a href=\"x/y\" title=\"/x\" data-href=\"/x\">", "<a href=\"x/y\" title=\"/x\" data-href=\"/x\">"),
    ("<!-- <a href=\"/x\"> --><a href=\"/y\">", "<!-- <a href=\"/x\"> --><a href=\"&lt;y&gt;\">"),
    (
      "<script>'<a href=\"/x\">'</script><a href=\"/y\">",
      "<script>'<a href=\"/x\">'</script><a href=\"&lt;y&gt;\">"
    ),
    ("<img srcset=\"/x 1x, /y 2x\">", "<img srcset=\"&lt;x&gt; 1x, &lt;y&gt; 2x\">"),
    ("<form action=\"/\"><video poster=\"/p\">", "<form action=\"&lt;&gt;\"><video poster=\"&lt;p&gt;\">"),
    ("<a href=\"{{#is_new}}/x{{/is_new}}{{^is_new}}/y{{/is_new}}\">", "<a href=\"&lt;x&gt;\">"),
    ("<a href=\"{{title}}/x\" {{title}}>", "<a href=\"T/x\" T>"),
    ("<a href=\"{{title}}{{#is_new}}/x{{/is_new}}\">", "<a href=\"T/x\">"),
    ("<a {{#is_new}}class=\"b\"{{/is_new}} href=\"/x\">", "<a class=\"b\" href=\"&lt;x&gt;\">"),
    ("a < b href=\"/x\" > c", "a < b href=\"/x\" > c"),
  ])
  func findsWholeAddresses(template: String, expected: String) {
    #expect(rewritten(template) == expected)
  }

  @Test(arguments: [
    "<a href=\"/{{title}}\">", "<a href=\"/x/{{#is_new}}y{{/is_new}}\">", "<a href=/x{{! }}y>",
    "<a href=\"{{#is_new}}/x{{/is_new}}/y\">", "<img srcset=\"/x{{title}} 1x\">",
  ])
  func refusesSplitAddresses(template: String) {
    #expect(rewritten(template).contains("[split-address]"))
  }

  @Test func withoutAResolverAddressesStay() {
    #expect(Library.render(["main": "<a href=\"/x/{{title}}\">"]) == "<a href=\"/x/\">")
  }
}
