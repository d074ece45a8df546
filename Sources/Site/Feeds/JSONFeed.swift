/// A feed in JSON Feed 1.1 (jsonfeed.org).
enum JSONFeed {
  /// Appends the feed.
  static func append(_ feed: FeedDocument, to output: inout [UInt8]) {
    JSONWriter.append(to: &output) { json in
      json.object { json in
        json.set("version", "https://jsonfeed.org/version/1.1")
        json.set("title", feed.title)
        json.set("home_page_url", feed.page)
        json.set("feed_url", feed.address)
        json.set("description", feed.subtitle)
        json.set("authors", [feed.author]) { $0.set("name", $1) }
        json.set("language", feed.language)
        json.key("items")
        json.array(feed.entries) { json, entry in json.object { append(entry, to: &$0) } }
      }
    }
  }

  private static func append(_ entry: FeedEntry, to json: inout JSONWriter) {
    json.set("id", entry.id)
    json.set("url", entry.address)
    json.set("title", entry.title)
    json.set("content_html", html: entry.html)
    // An item has to have a text.
    if entry.html.isEmpty { json.set("content_text", entry.summary ?? entry.title) }
    json.set("summary", entry.summary)
    json.set("date_published", entry.published.instantText)
    json.set("date_modified", entry.updated.instantText)
    json.set("authors", entry.authors) { $0.set("name", $1) }
  }
}
