import Diagnostics
import Records

/// All records of a site, read but not linked: what commands look names up in.
public struct SiteContents: Sendable {
  /// What the site says of itself.
  public let site: SiteConfiguration
  /// The rules of its time zone.
  public let zone: TimeZoneRules
  /// The records, in the order of their files, those that are not public among them.
  public let records: [Record]
  /// The files that have errors.
  public let unread: [UnreadRecord]
  /// The files beside the records, to which texts may link.
  public let attachments: [AttachedFile]

  /// Reads the site in a folder; nil, with what is wrong, when there is no configuration to go by.
  public static func read(_ path: String, jobs: Int) async throws(BuildError) -> Diagnosed<SiteContents?> {
    let folder = SiteFolder(path: path)
    let configuration = try folder.configuration()
    guard let site = configuration.value else { return Diagnosed(nil, configuration.diagnostics) }
    let zone = site.zone()
    let content = try await ContentReading(folder: folder, settings: site.reading, jobs: jobs).content()
    let contents = SiteContents(
      site: site, zone: zone.value, records: content.records, unread: content.unread,
      attachments: content.attachments)
    return Diagnosed(
      contents, (configuration.diagnostics + zone.diagnostics + content.diagnostics).inOrder())
  }
}
