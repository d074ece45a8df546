import Linking
import Records

/// What a server block of nginx includes: headers, types, the page for missing pages, and redirects.
enum NginxConfiguration {
  /// Files that are for the host and not for readers.
  private static let notForReaders = [
    HeadersFile.path, RedirectsFile.path, HostConfiguration.nginx.path, "/.rejoinder-manifest",
  ]
  /// Types that nginx does not know by itself, by the ends of names.
  private static let types = [
    (".ics", "text/calendar"), (".csv", "text/csv"), ("/feed.json", "application/feed+json"),
  ]

  static func append(_ plan: SitePlan, to output: inout [UInt8]) {
    let addresses = plan.addresses
    var lines = [
      "# Made by Rejoinder. Include it in the server block in whose root the site lies.",
      "charset utf-8;",
      "charset_types text/css text/plain text/xml text/calendar text/csv application/atom+xml"
        + " application/feed+json application/javascript application/json;",
      "absolute_redirect off;",
      "error_page 404 \(addresses.url(ofPath: "/404.html"));",
    ]
    lines += HeadersFile.everywhere.map(header)
    lines += notForReaders.map { "location = \(addresses.url(ofPath: $0)) { return 404; }" }
    lines += types.map { end, type in
      "location ~ \(end.replacing(".", with: "\\."))$ { types { } default_type \(type); }"
    }
    for asset in plan.assets {
      // Headers of a location take the place of those around it.
      let headers = (HeadersFile.everywhere + HeadersFile.assets).map(header).joined(separator: " ")
      lines.append("location = \(quoted(addresses.url(ofPath: asset.publishedPath))) { \(headers) }")
    }
    for (from, to) in Redirects.all(plan) {
      for address in Redirects.spellings(of: from) {
        lines.append("location = \(quoted(address)) { return 301 \(to); }")
      }
    }
    for line in lines { output.append(contentsOf: (line + "\n").utf8) }
  }

  private static func header(_ name: String, _ value: String) -> String {
    "add_header \(name) \(quoted(value)) always;"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
