import Diagnostics
import Records

extension SiteFolder {
  /// What `content/site.yml` says; nil, with what is wrong, when the site cannot be built from it.
  func configuration() throws(BuildError) -> Diagnosed<SiteConfiguration?> {
    try digestedConfiguration().configuration
  }

  /// The same with the digest of the bytes that it was read from; 0 where there are none.
  func digestedConfiguration() throws(BuildError) -> (
    configuration: Diagnosed<SiteConfiguration?>, digest: Digest64
  ) {
    let none = Digest64(value: 0)
    do {
      let reading = try read(SiteConfiguration.path)
      if case .bytes(let bytes) = reading {
        return (SiteConfiguration.read(bytes), bytes.withUnsafeBytes { Digest64(of: $0) })
      }
      let place = Place(path: SiteConfiguration.path)
      return (Diagnosed(nil, [reading.refusal].compactMap { $0.map(place.reports) }), none)
    } catch {
      guard error.isMissing else { throw .input(error) }
      let place = Place(path: SiteConfiguration.path)
      return (Diagnosed(nil, [place.reports(RecordProblem.siteFileMissing)]), none)
    }
  }
}

extension SiteConfiguration {
  /// The rules of the site's time zone. Where there is no such zone that is reported, and the rules are
  /// those of UTC.
  func zone() -> Diagnosed<TimeZoneRules> {
    if let rules = ZoneDatabase.rules(of: timeZone.text) { return Diagnosed(rules) }
    let place = Place(path: Self.path, mark: timeZone.mark)
    return Diagnosed(.utc, [place.reports(RecordProblem.unknownTimeZone(timeZone.text))])
  }
}

extension BuildOptions.AsOf {
  /// The moment, in the time zone of a site.
  func instant(in zone: TimeZoneRules) -> Instant {
    switch self {
    case .instant(let instant): instant
    case .day(let day): zone.start(of: day)
    }
  }
}
