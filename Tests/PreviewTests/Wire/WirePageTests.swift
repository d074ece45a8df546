import Testing

@testable import Preview

@Suite struct WirePageTests {
  private static func wire(_ html: String, revision: Int = 0) -> String {
    String(decoding: WirePage.bytes(of: Array(html.utf8), revision: revision), as: UTF8.self)
  }

  /// The page with the script's names as `P` and `R`.
  private static func shape(_ html: String) -> String {
    wire(html).replacing(/data-page="\w+" data-rest="\w+"/, with: "P R")
  }

  private static let script = "<script src=\"/.rejoinder/reload.js\" P R defer></script>\n"

  @Test(arguments: [
    "<html><head><title>x</title>|</head><body></body>", "<title>x</title>|<body>", "<p>no head|", "|",
    "<!-- </head> --><script>\"</head>\"</script><title></head></title>|</HEAD>",
    "<link rel=stylesheet href=a.css>|</head>", "<body class=x><p></head>".replacing("<body", with: "|<body"),
    "<|", "<a b='|</head>", "<!--|",
  ])
  func whereTheScriptGoes(page: String) {
    let page = page.replacing("<a b='|</head>", with: "<a b='</head>|")
    #expect(Self.shape(page.replacing("|", with: "")) == page.replacing("|", with: Self.script))
  }

  @Test(arguments: [
    ("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"),
    (
      "default-src 'none'; script-src 'self'; connect-src 'none'",
      "default-src 'none'; script-src 'self'; connect-src 'self'"
    ),
    (
      "Script-Src-Elem https://a.example;style-src 'self' ;",
      "Script-Src-Elem https://a.example 'self'; style-src 'self'"
    ),
    ("style-src 'self'", "style-src 'self'"), ("", ""),
    (
      "default-src 'self' https://b.example",
      "default-src 'self' https://b.example; script-src https://b.example 'self'; "
        + "connect-src https://b.example 'self'"
    ),
  ])
  func policies(policy: String, expected: String) {
    #expect(ContentPolicy.allowingReload(policy) == expected)
    // In a page, however its signs are written.
    let meta = { (policy: String) in "<meta HTTP-EQUIV='Content-Security-Policy' content=\"\(policy)\">" }
    let escaped = expected.replacing("'", with: "&#39;")
    for reference in ["'", "&#39;", "&#x27;", "&apos;"] {
      #expect(Self.shape(meta(policy.replacing("'", with: reference))) == meta(escaped) + Self.script)
    }
  }

  private static func names(_ html: String, revision: Int = 0) throws -> (page: Substring, rest: Substring) {
    let match = try #require(
      wire(html, revision: revision).firstMatch(of: /data-page="(\w+)" data-rest="(\w+)"/))
    return (match.1, match.2)
  }

  /// The script can tell a page whose style sheets alone are others from any other page.
  @Test func whatChanged() throws {
    let page = { (style: String, text: String) in
      "<link href='\(style)' rel='preload stylesheet'><link rel=icon href=i.svg></head>\(text)"
    }
    let first = try Self.names(page("a.css", "x"))
    #expect(try Self.names(page("a.css", "x")) == first)
    let style = try Self.names(page("bb.css", "x"))
    #expect(style.rest == first.rest && style.page != first.page)
    let text = try Self.names(page("a.css", "y"))
    #expect(text.rest != first.rest && text.page != first.page)
    #expect(try Self.names(page("a.css", "x").replacing("i.svg", with: "j.svg")).rest != first.rest)
    // A picture that has the same name and size.
    #expect(try Self.names(page("a.css", "x"), revision: 1).rest != first.rest)
  }

  @Test func events() {
    let report = PreviewReport([
      .init(isError: true, text: "a.md:1:1: error: \"x\" <b>\n  1 | x\n"), .init(isError: false, text: "w"),
    ])
    let text = String(
      decoding: EventText.bytes(of: PreviewState(generation: 7, outputs: nil, report: report)), as: UTF8.self)
    #expect(
      text == """
        retry: 500
        data: {"generation":7,"report":[{"error":true,"text":"a.md:1:1: error: \\"x\\" \\u003cb\\u003e\\n  1 | x\\n"},\
        {"error":false,"text":"w"}]}


        """)
  }
}
