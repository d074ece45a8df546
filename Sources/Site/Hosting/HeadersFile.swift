import Linking
import Records

/// The file that tells a host which headers to send, as Netlify, Cloudflare Pages and others read it: a path, in
/// which `*` stands for anything, and below it the headers for what it fits.
enum HeadersFile {
  static let path = "/_headers"

  /// What every answer of the site says of itself.
  static let everywhere = [
    ("Content-Security-Policy", SecurityPolicy.header),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
  ]
  /// An asset's name changes with its bytes, so that a browser need never ask again (RFC 8246).
  static let assets = [("Cache-Control", "public, max-age=31536000, immutable")]

  static func append(_ plan: SitePlan, to output: inout [UInt8]) {
    // Each asset by its name: files beside the records may lie in the same folder.
    let rules =
      [("/*", everywhere)] + plan.assets.map { (PercentCoding.encoded(path: $0.publishedPath), assets) }
    for (pattern, headers) in rules {
      output.append(contentsOf: plan.addresses.url(ofPath: pattern).utf8)
      for (name, value) in headers { output.append(contentsOf: "\n  \(name): \(value)".utf8) }
      output.append(UInt8(ascii: "\n"))
    }
  }
}
