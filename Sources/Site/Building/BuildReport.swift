import Diagnostics
import Linking

/// What came of a build.
public struct BuildReport: Sendable {
  /// Everything that was found wrong, in order, each once.
  public let diagnostics: [Diagnostic]
  /// What was published; nil when errors forbade it.
  public let summary: BuildSummary?
  /// The linked records, as far as they could be; nil when the site's configuration could not be read, or when
  /// nothing had changed and they were not needed.
  public let timeline: Timeline?
  /// What each phase took, if the build was given clocks.
  public let timings: [PhaseTiming]
}

/// What a build published, in numbers.
public struct BuildSummary: Hashable, Sendable {
  /// How many records the site shows.
  public let records: Int
  /// What became of the files.
  public let files: PublishSummary
}

/// How far a build has come, for a person who waits.
public enum BuildPhase: String, Sendable {
  case reading, linking, rendering, publishing
  /// Another build publishes to the same folder; this one goes on when that is done.
  case waiting
}

/// What stops a build that the writer of the content cannot mend.
public enum BuildError: Error, Sendable {
  /// A file or folder of the site cannot be read.
  case input(InputError)
  /// The site cannot be written.
  case publish(PublishError)
  /// The output folder is one that holds the site's own files.
  case outputHoldsSources(String)

  /// Whether another output folder would have done: the world did not fail.
  public var isWrongUsage: Bool {
    switch self {
    case .outputHoldsSources, .publish(.draftsOverPublic): true
    default: false
    }
  }

  /// What happened, in one line.
  public var message: String {
    switch self {
    case .input(let error): error.message
    case .publish(let error): error.message
    case .outputHoldsSources(let path):
      "\(path) holds the site's own files, so it cannot be the output folder"
    }
  }

  /// What can be done about it.
  public var help: [String] {
    switch self {
    case .input(let error): error.help
    case .publish(let error): error.help
    case .outputHoldsSources: ["choose a folder of its own with --output, such as public"]
    }
  }
}
