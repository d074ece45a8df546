import Records

/// The system's time zone data: one TZif file a zone.
public enum ZoneDatabase {
  private static let folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/var/db/timezone/zoneinfo"]

  /// The rules of the zone with this name, such as `Europe/London`; nil when there is none.
  public static func rules(of name: String) -> TimeZoneRules? {
    if name == "UTC" { return .utc }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") }), !name.utf8.contains(0) else {
      return nil
    }
    for folder in folders {
      let reading = try? SiteFolder.read(folder + "/" + name, shownAs: name)
      if case .bytes(let bytes) = reading, let rules = TimeZoneRules(tzif: bytes) { return rules }
    }
    return nil
  }
}
