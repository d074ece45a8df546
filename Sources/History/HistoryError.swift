import Diagnostics

/// Why the history of a site cannot be told.
public enum HistoryError: Error, Hashable, Sendable {
  /// There is no program called git.
  case noGit
  /// The folder is in no repository.
  case noRepository(String)
  /// A text that cannot be the name of a revision.
  case badName(String)
  /// The repository has no such commit.
  case unknownRevision(String)
  /// There is no such commit in a repository that has only the newest ones.
  case missingInShallow(String)
  /// What a commit holds is not in the repository, which has only parts of its history.
  case missingObjects(String)
  /// Git refuses, and says why.
  case refused(String)

  /// What happened, in one line.
  public var message: String {
    switch self {
    case .noGit: "--since needs git, and there is no program of that name here"
    case .noRepository(let folder):
      "\(folder == "." || folder.isEmpty ? "this folder" : folder) is in no git repository, so nothing is known of its past"
    case .badName(let name): "\(Prose.quoted(name)) cannot be the name of a revision"
    case .unknownRevision(let name): "the repository has no commit \(Prose.quoted(name))"
    case .missingInShallow(let name):
      "there is no commit \(Prose.quoted(name)) here: the repository has only the newest part of its history"
    case .missingObjects(let name): "the repository does not hold the files of \(Prose.quoted(name))"
    case .refused(let words): "git cannot tell of the past: \(words)"
    }
  }

  /// What can be done about it.
  public var help: [String] {
    switch self {
    case .noGit: ["install git, or check without --since"]
    case .noRepository: ["name a folder of a repository with --site, or check without --since"]
    case .badName, .unknownRevision:
      ["name a branch, a tag or a commit, such as main, v1 or HEAD~1"]
    case .missingInShallow:
      ["fetch the rest with git fetch --unshallow; on GitHub, give actions/checkout fetch-depth: 0"]
    case .missingObjects: ["clone it whole, without --filter"]
    case .refused: []
    }
  }
}
