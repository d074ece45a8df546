import Records

extension Timeline {
  /// The timeline with newer versions of some records, from which the links of all are the same: they have
  /// the ids, the dates and the references of the older ones. Versions of what is not shown are left out.
  public func replacing(with versions: [Record]) -> Timeline {
    var records = records
    for record in versions {
      guard let index = places[record.id], records[index.position].path == record.path else { continue }
      records[index.position] = record
    }
    return Timeline(self, records: records)
  }
}
