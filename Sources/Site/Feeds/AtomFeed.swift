/// A feed in Atom (RFC 4287).
enum AtomFeed {
  /// Appends the feed.
  static func append(_ feed: FeedDocument, to output: inout [UInt8]) {
    output.append(
      contentsOf:
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
        .utf8)
    XML.append(feed.language, to: &output)
    output.append(contentsOf: "\">\n".utf8)
    element("title", feed.title, to: &output)
    if let subtitle = feed.subtitle { element("subtitle", subtitle, to: &output) }
    link("self", feed.address, to: &output)
    link("alternate", feed.page, to: &output)
    element("id", feed.id, to: &output)
    element("updated", feed.updated.instantText, to: &output)
    author(feed.author, to: &output)
    for entry in feed.entries { append(entry, to: &output) }
    output.append(contentsOf: "</feed>\n".utf8)
  }

  private static func append(_ entry: FeedEntry, to output: inout [UInt8]) {
    output.append(contentsOf: "<entry>\n".utf8)
    element("title", entry.title, to: &output)
    link("alternate", entry.address, to: &output)
    element("id", entry.id, to: &output)
    element("published", entry.published.instantText, to: &output)
    element("updated", entry.updated.instantText, to: &output)
    for name in entry.authors { author(name, to: &output) }
    if let summary = entry.summary { element("summary", summary, to: &output) }
    if !entry.html.isEmpty {
      output.append(contentsOf: "<content type=\"html\">".utf8)
      entry.html.withUnsafeBytes { XML.append(markup: $0, to: &output) }
      output.append(contentsOf: "</content>\n".utf8)
    }
    output.append(contentsOf: "</entry>\n".utf8)
  }

  private static func author(_ name: String, to output: inout [UInt8]) {
    output.append(contentsOf: "<author>".utf8)
    element("name", name, to: &output)
    output.append(contentsOf: "</author>\n".utf8)
  }

  private static func element(_ name: String, _ text: String, to output: inout [UInt8]) {
    output.append(contentsOf: "<\(name)>".utf8)
    XML.append(text, to: &output)
    output.append(contentsOf: "</\(name)>\n".utf8)
  }

  private static func link(_ relation: String, _ address: String, to output: inout [UInt8]) {
    output.append(contentsOf: "<link rel=\"\(relation)\" href=\"".utf8)
    XML.append(address, to: &output)
    output.append(contentsOf: "\"/>\n".utf8)
  }
}
