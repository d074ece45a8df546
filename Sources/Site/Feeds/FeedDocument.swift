import Records

/// A feed, whatever it is written in.
struct FeedDocument {
  let title: String
  let subtitle: String?
  let id: String
  /// The address of the feed itself, and of the page that shows the same.
  let address, page: String
  let language: String
  /// Who publishes it.
  let author: String
  /// The day of the latest change; never that of the build, so that equal content gives an equal feed.
  let updated: CivilDate
  let entries: [FeedEntry]
}

/// One entry of a feed.
struct FeedEntry {
  let id: String
  let address: String
  let title: String
  /// The first days that it can have been published and changed on: feeds know no months.
  let published, updated: CivilDate
  let authors: [String]
  let summary: String?
  /// The whole text, if the feed has it and there is one.
  let html: [UInt8]
}

extension CivilDate {
  /// The day as feeds have it, which know only instants (RFC 3339).
  var instantText: String { PartialDate(self).edtf + "T00:00:00Z" }
}
