import Records

extension Record {
  /// The day of its latest correction, or of its publication; the first that each can be. It stands in feeds
  /// where others have the time of the build.
  var latestChange: CivilDate? {
    let dates = front.corrections.map(\.date) + [date].compactMap(\.self)
    return dates.compactMap(\.earliest).max()
  }
}
