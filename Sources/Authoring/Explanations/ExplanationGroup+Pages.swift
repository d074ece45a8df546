extension ExplanationGroup {
  /// What is said of pages that are made.
  public static let pages = ExplanationGroup(
    "Finished pages",
    introduction: """
      These are said by `rejoinder check` alone, which makes all pages and reads them. It says where in a text or a template the fault is; where that cannot be
      told, it names the file of the page.
      """,
    [
      Explanation(
        "blocked-by-policy", "A script, a style or a frame stands in a page, and browsers will not use it.",
        "The security policy of the site lets pages use nothing but its own files. "
          + "Put scripts and styles into files in `templates/assets/`, and link to videos and maps.",
        wrong: [.page("<h1 style=\"color: red\">{{record.title}}</h1>")],
        right: [.page("<h1 class=\"alert\">{{record.title}}</h1>")]),
      Explanation(
        "foreign-address", "A page or a style sheet would load something from another host.",
        "Browsers will not load it, and the other host would learn who reads the page. Put the file into the site.",
        wrong: [
          .page("<script src=\"https://cdn.example.org/menu.js\"></script>\n<h1>{{record.title}}</h1>")
        ],
        right: [
          .page("<script src=\"/assets/menu.js\"></script>\n<h1>{{record.title}}</h1>"),
          .file("templates/assets/menu.js", "\"use strict\";").hidden,
        ]),
      Explanation(
        "malformed-output", "A file that programs read is not well-formed, such as JSON-LD in a page.",
        "Texts in data need other signs than texts in HTML. "
          + "Use the finished data in `page.linked_data`. If you wrote no such template, please report it.",
        wrong: [
          .page(
            "<script type=\"application/ld+json\">{\"name\": {{record.title}}}</script>\n<h1>{{record.title}}</h1>"
          )
        ],
        right: [.page("<h1>{{record.title}}</h1>")]),
      Explanation(
        "missing-policy", "A page has not the security policy of the site.",
        "Without it a browser would run whatever gets into the page. Write it into the `<head>`, as the layout that is built in does.",
        wrong: [
          .template(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<title>{{page.title}}</title>\n</head>\n</html>")
        ],
        right: [.page("<h1>{{record.title}}</h1>")]),
      Explanation(
        "missing-title", "A page has no title.",
        "Browsers and searches name a page by its title. Write `<title>` into the `<head>`.",
        wrong: [
          .template(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n"
              + "<meta http-equiv=\"Content-Security-Policy\" content=\"{{site.security_policy}}\">\n</head>\n</html>"
          )
        ],
        right: [.page("<h1>{{record.title}}</h1>")]),
      Explanation(
        "repeated-id", "Two parts of a page have one id.",
        "A link to it leads to the first of them, whichever is meant. Give one of them another id.",
        wrong: [.page("<h1 id=\"text\">{{record.title}}</h1>\n<div id=\"text\"></div>")],
        right: [.page("<h1 id=\"name\">{{record.title}}</h1>\n<div id=\"text\"></div>")]),
      Explanation(
        "repeated-title", .warning, "Two pages have one title.",
        "In a list of results readers cannot tell them apart. Say in the title what makes this one different.",
        wrong: [.response("title: Custody inspection 2024")],
        right: [.response("title: Branch responds to the custody inspection 2024")]),
      Explanation(
        "unlinked-page", .warning, "Nothing links to a page.",
        "Readers come to it by a search only. Link to it from another page, or from a menu in `site.yml`.",
        wrong: [.file("content/pages/aims.md", "---\ntitle: Our aims\n---\n")],
        right: [
          .file("content/pages/aims.md", "---\ntitle: Our aims\n---\n"),
          .site("menus:\n  main:\n    - {label: Aims, link: page:aims}"),
        ]),
      Explanation(
        "unsized-image", .warning, "An image has no width and height.",
        "The page would jump when the image comes. Rejoinder says the size of images in Markdown by itself; "
          + "in HTML, write `width` and `height` in pixels.",
        wrong: [.page("<img src=\"/assets/crest.svg\" alt=\"\">\n<h1>{{record.title}}</h1>"), .crest],
        right: [
          .page(
            "<img src=\"/assets/crest.svg\" alt=\"\" width=\"40\" height=\"40\">\n<h1>{{record.title}}</h1>"),
          .crest,
        ]),
    ])
}

extension ExamplePart {
  /// A template of responses whose pages have this.
  fileprivate static func page(_ main: String) -> Self {
    template("{{<layout}}\n{{$main}}\n\(main)\n{{/main}}\n{{/layout}}")
  }

  /// An image of the theme.
  fileprivate static let crest = file(
    "templates/assets/crest.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"/>"
  ).hidden
}
