extension ExplanationGroup {
  static let templates = ExplanationGroup(
    "Templates",
    [
      Explanation(
        "escaped-html", "HTML is shown with two braces, so that readers would see its tags.",
        "What the manual calls HTML was made by Rejoinder and is shown with three braces.",
        wrong: [.page("{{record.body}}")], right: [.page("{{{record.body}}}")]),
      Explanation(
        "not-printable", "A yes or no, a group or a list is shown by itself.",
        "Write it as a section, around what it decides about or what to show of it.",
        wrong: [.page("{{response.responders}}")],
        right: [.page("{{#response.responders}}{{title}} {{/response.responders}}")]),
      Explanation(
        "raw-text", "A text is shown with three braces, which is not safe.",
        "A text may hold any sign, such as `<`. Two braces make it harmless.",
        wrong: [.page("<h1>{{{record.title}}}</h1>")], right: [.page("<h1>{{record.title}}</h1>")]),
      Explanation(
        "repeated-block", "A block is given twice to one layout.",
        "Only one of them could be shown. Put both into one block.",
        wrong: [
          .template(
            "{{<layout}}\n{{$main}}<h1>{{record.title}}</h1>{{/main}}\n{{$main}}{{{record.body}}}{{/main}}\n{{/layout}}"
          )
        ],
        right: [
          .template(
            "{{<layout}}\n{{$main}}<h1>{{record.title}}</h1>\n{{{record.body}}}{{/main}}\n{{/layout}}")
        ]),
      Explanation(
        "repeated-template", "Two templates have one name.",
        "A template is known by its path below `templates/`, without `.html`. Rename one of the two.",
        wrong: [.situation("Two files would be the template letter.")],
        right: [.situation("One of them is letter.html, the other one letter-short.html.")]),
      Explanation(
        "split-address", "An address of the site is put together from parts.",
        "It could not be checked. Values called `url` are finished addresses: use one of those.",
        wrong: [.page("<a href=\"/topics/{{record.id}}/\">{{record.title}}</a>")],
        right: [.page("{{#record.topics}}<a href=\"{{url}}\">{{title}}</a>{{/record.topics}}")]),
      Explanation(
        "template-recursion", "A template brings in itself.",
        "That would never end, by whatever way round. To show a list, use a section.",
        wrong: [
          .page("{{>partials/name}}"), .file("templates/partials/name.html", "<p>{{>partials/name}}</p>"),
        ],
        right: [
          .page("{{>partials/name}}"), .file("templates/partials/name.html", "<p>{{record.title}}</p>"),
        ]),
      Explanation(
        "template-syntax",
        "A tag is not closed, not opened, misplaced or misnamed, or the file is no text.",
        "Every section `{{#name}}` ends with `{{/name}}`, and those within it end before.",
        wrong: [.page("{{#record.summary}}<p>{{record.summary}}</p>")],
        right: [.page("{{#record.summary}}<p>{{record.summary}}</p>{{/record.summary}}")]),
      Explanation(
        "template-too-deep", "Tags and partials are nested too deep, or bring in too much.",
        "Move inner parts to partials, and look for tags that were left unclosed.",
        wrong: [.situation("200 sections stand in each other.")],
        right: [.situation("The inner ones are a partial of their own.")]),
      Explanation(
        "text-outside-block", .warning,
        "A text stands between the tags of a layout but in no block, so it is not shown.",
        "Between `{{<layout}}` and `{{/layout}}` only what stands in a block is shown. Put it into one.",
        wrong: [
          .template("{{<layout}}\n<p>Hello.</p>\n{{$main}}<h1>{{record.title}}</h1>{{/main}}\n{{/layout}}")
        ],
        right: [
          .template("{{<layout}}\n{{$main}}<p>Hello.</p><h1>{{record.title}}</h1>{{/main}}\n{{/layout}}")
        ]),
      Explanation(
        "unknown-block", "The layout has no block of that name.",
        "What is in the block would be lost. The layout that is built in has one block, `main`.",
        wrong: [.template("{{<layout}}\n{{$mian}}<h1>{{record.title}}</h1>{{/mian}}\n{{/layout}}")],
        right: [.template("{{<layout}}\n{{$main}}<h1>{{record.title}}</h1>{{/main}}\n{{/layout}}")]),
      Explanation(
        "unknown-template", "There is no template of that name.",
        "A template is named by its path below `templates/`, without `.html`. Look for a slip.",
        wrong: [.response("template: lettr"), .letter], right: [.response("template: letter"), .letter]),
      Explanation(
        "unknown-template-name", "No value has that name here.",
        "`rejoinder explain template:response` lists all names that the template of a response may use.",
        wrong: [.page("<h1>{{record.titel}}</h1>")], right: [.page("<h1>{{record.title}}</h1>")]),
    ])
}

extension ExamplePart {
  /// A template of responses whose pages have this.
  fileprivate static func page(_ main: String) -> Self {
    template("{{<layout}}\n{{$main}}\n\(main)\n{{/main}}\n{{/layout}}")
  }

  /// A template for some responses.
  fileprivate static let letter = file(
    "templates/letter.html", "{{<layout}}\n{{$main}}<h1>{{record.title}}</h1>{{/main}}\n{{/layout}}"
  ).hidden
}
