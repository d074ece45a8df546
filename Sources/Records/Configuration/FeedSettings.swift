import Diagnostics

/// What site.yml says of feeds.
public struct FeedSettings: Hashable, Sendable {
  /// Who names the entries, and since when: `example.org,2020-03-03`. Nil while entries are named by their
  /// addresses.
  public let tagEntity: String?

  /// The feeds of a site that says nothing about them.
  public static let plain = FeedSettings(tagEntity: nil)

  init(tagEntity: String?) { self.tagEntity = tagEntity }
}

extension FeedSettings {
  static let schema = Schema(
    "feed",
    [
      .required("tag_authority", .text, "The domain that names the entries of feeds for all time."),
      .required("tag_date", .date, "A day on which the domain was yours."),
    ])

  /// Reads `feed` of site.yml.
  init(_ fields: Fields) {
    guard let feed = fields.mapping("feed", schema: Self.schema) else {
      self = .plain
      return
    }
    let authority = feed.placed("tag_authority")
    let date = feed.date("tag_date")
    if let authority, !Self.isAuthority(authority.text) {
      feed.context.report(.badTagAuthority(authority.text), at: authority.mark)
    }
    if date == .unknown {
      feed.context.report(.badDate("tag_date", RecordDate.unknown.edtf, .form), at: feed.mark(of: "tag_date"))
    }
    guard let authority, case .date(let date) = date else {
      self = .plain
      return
    }
    tagEntity = authority.text + "," + date.edtf
  }

  /// The form of an authority (RFC 4151, section 2.1): a domain, or an e-mail address at one. Capital letters
  /// are refused, since names that differ in them alone would be different names.
  private static func isAuthority(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard let domain = parts.last, parts.count <= 2, parts[0].allSatisfy(isSign), !parts[0].isEmpty
    else { return false }
    return domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      guard let first = label.first, let last = label.last else { return false }
      let hyphen = UInt8(ascii: "-")
      return first != hyphen && last != hyphen && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "-._".utf8.contains(byte)
  }
}
