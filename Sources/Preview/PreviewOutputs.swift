/// The files of a site as they are at one moment, to be served: a snapshot that never changes.
///
/// The preview knows them by name and bytes alone, and nothing of how they are made.
public protocol PreviewOutputs: Sendable {
  /// The path below which the site stands on its server: begins and ends with `/`.
  var basePath: String { get }

  /// Another number when a file that pages only point to, such as a picture, is another.
  var revision: Int { get }

  /// Whether there is a file at this path within the output folder, such as `about/index.html`. Paths are
  /// compared byte by byte.
  func contains(_ file: String) -> Bool

  /// What is in the file at this path; nil when there is none. It may take long the first time.
  func body(of file: String) async -> PreviewBody?
}

/// What is in a file.
public enum PreviewBody: Sendable {
  case bytes([UInt8])
  /// What a file on the disk holds, and how many bytes that should be; it is read in parts when it is sent.
  case copy(path: String, size: Int)
}

/// What is wrong with a site, as the pages that are open in a browser show it.
public struct PreviewReport: Hashable, Sendable {
  /// One thing that is wrong.
  public struct Entry: Hashable, Sendable {
    /// Whether it forbids publishing.
    public let isError: Bool
    /// What the terminal says of it: the place, the sentence, the line of the source, and what may help.
    public let text: String

    /// Makes an entry.
    public init(isError: Bool, text: String) {
      self.isError = isError
      self.text = text
    }
  }

  /// Everything that is wrong, in order.
  public let entries: [Entry]

  /// Nothing is wrong.
  public static let clean = PreviewReport([])

  /// Makes a report.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }
}

/// What the preview shows at one moment.
public struct PreviewState: Sendable {
  /// Counts the states; a greater one is later.
  public let generation: Int
  /// The last outputs that could be made; nil when there never were any.
  public let outputs: (any PreviewOutputs)?
  /// What is wrong now. While it holds errors, `outputs` are those from before them.
  public let report: PreviewReport

  /// Makes a state.
  public init(generation: Int, outputs: (any PreviewOutputs)?, report: PreviewReport) {
    self.generation = generation
    self.outputs = outputs
    self.report = report
  }
}
