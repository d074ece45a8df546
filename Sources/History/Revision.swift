/// The files of a folder as a git repository had them at one commit.
public struct Revision: Sendable {
  /// What was asked for, such as `HEAD~3`.
  public let name: String
  /// The id of the commit that it stands for, in hexadecimal digits.
  public let commit: String
  /// When that was committed, in seconds since the beginning of 1970 in UTC.
  public let seconds: Int
  /// Whether the commit has the folder at all.
  public let hasFolder: Bool
  /// The plain files that were asked for, in byte order of their paths.
  public let files: [File]

  /// A file of a commit.
  public struct File: Sendable {
    /// Its path, relative to the place of which the folder was named.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// Whether a text can name a revision at all: git would take one that begins with `-` for an option.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-") && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  /// Reads the files below `folder` of the place `site`, as its repository has them at the revision called `name`.
  ///
  /// Links, submodules, and paths that are not UTF-8 or have a part that begins with a dot are left out, as are files
  /// that are not `wanted`. A folder that git knows by another name at that commit is not looked for.
  ///
  /// - Throws: why git cannot tell.
  public static func read(
    _ name: String, of folder: String, in site: String, wanted: @Sendable (String) -> Bool
  ) async throws(HistoryError) -> Revision {
    guard isName(name) else { throw .badName(name) }
    let git = Git(folder: site)
    let prefix = try await git.prefix()
    let commit = try await git.commit(name)
    let seconds = try await git.seconds(commit)
    guard let tree = try await git.tree(commit, prefix + folder) else {
      return Revision(name: name, commit: commit, seconds: seconds, hasFolder: false, files: [])
    }
    let entries = try await git.entries(tree).map { entry in
      TreeEntry(path: folder + "/" + entry.path, object: entry.object)
    }.filter { wanted($0.path) }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let contents = try await git.contents(entries.map(\.object))
    let files = zip(entries, contents).map { File(path: $0.path, bytes: $1) }
    return Revision(name: name, commit: commit, seconds: seconds, hasFolder: true, files: files)
  }
}
