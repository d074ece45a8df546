/// A site as it is at one moment, each output made when it is asked for.
public struct SiteSnapshot: Sendable {
  let site: PlannedSite
  /// Another number when a file beside the records is another, which need not show in the bytes of any page.
  public let attachments: Int

  /// The path below which the site stands on its server: begins and ends with `/`.
  public var basePath: String { site.plan.addresses.base.path }

  /// How many records the site shows.
  public var recordCount: Int { site.plan.timeline.records.count }

  /// What is in an output.
  public enum Body: Sendable {
    case bytes([UInt8])
    /// A copy of a file, and how large that has to be.
    case copy(path: String, size: Int)
  }

  /// Whether there is an output at this path within the output folder, as far as that can be said at once: of
  /// the files of words that the search loads it is not known how many there are.
  public func contains(_ file: String) -> Bool {
    site.plan.output(at: file) != nil || SearchFile(wordFile: file) != nil
  }

  /// The output at this path within the output folder; nil when there is none.
  public func output(_ file: String) async -> Body? {
    var index: SearchIndex?
    if file.hasPrefix(SearchFile.wordFolder) || file == SearchFile.index.path.dropFirst() {
      index = await site.search.index
    }
    guard let output = site.output(at: file, index) else { return nil }
    if case .attachment(let index) = output.content {
      guard let planned = site.plan.attachments[index] else { return nil }
      return .copy(path: site.folder.path + "/" + planned.attachment.path, size: planned.size)
    }
    var pages = site.pages()
    var bytes: [UInt8] = []
    site.append(output, with: &pages, search: index ?? SearchIndex(), to: &bytes)
    return .bytes(bytes)
  }

  /// The paths of all outputs within the output folder.
  public var files: [String] {
    get async { site.outputs(await site.search.index).map(\.file) }
  }
}
