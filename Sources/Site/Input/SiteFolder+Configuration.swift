import Diagnostics
import Records

extension SiteFolder {
  /// What `content/site.yml` says; nil, with what is wrong, when the site cannot be built from it.
  func configuration() throws(BuildError) -> Diagnosed<SiteConfiguration?> {
    do {
      guard case .bytes(let bytes) = try read(SiteConfiguration.path) else {
        let problem = SiteProblem.fileTooLarge(limit: SiteFolder.sizeLimit)
        return Diagnosed(nil, [Place(path: SiteConfiguration.path).reports(problem)])
      }
      return SiteConfiguration.read(bytes)
    } catch {
      guard error.isMissing else { throw .input(error) }
      let place = Place(path: SiteConfiguration.path)
      return Diagnosed(nil, [place.reports(RecordProblem.siteFileMissing)])
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
