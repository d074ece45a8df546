/// Why the site could not be published. The output folder is as it was before.
public enum PublishError: Error, Hashable, Sendable {
  /// What was being done when a system call failed.
  public enum Operation: String, Sendable {
    case open, create, lock, read, list, write, link, copy, remove, sync, rename
  }

  /// What is wrong with a path inside the output folder.
  public enum PathFault: Hashable, Sendable {
    case empty, absolute, emptyPart, dots, controlCharacter, reserved
  }

  /// A system call failed with this `errno` at this path.
  case failed(Operation, path: String, errno: Int32)
  /// There is something at the output folder's path, but not a folder.
  case notAFolder(path: String)
  /// The output folder is a symbolic link that leads nowhere.
  case brokenLink(path: String)
  /// The folder in which the output folder should be is missing.
  case noParent(path: String)
  /// The path names no folder that could be exchanged, such as `/`.
  case unusableOutput(path: String)
  /// A file system is mounted at the output folder or inside it.
  case mountPoint(path: String)
  /// The file system refuses to exchange two folders.
  case exchangeRefused(path: String, errno: Int32)
  /// This line of the manifest is not as Rejoinder writes it.
  case brokenManifest(path: String, line: Int)
  /// The manifest has a format that a later Rejoinder writes.
  case newerManifest(path: String)
  /// A build with drafts was to replace a public one.
  case draftsOverPublic(path: String)
  /// A file that Rejoinder did not make is where the site now has an output.
  case foreign(path: String)
  /// An output has a path that must not be.
  case badPath(String, PathFault)
  /// Two outputs have this path.
  case duplicatePath(String)
  /// This path is that of an output and of a folder of another one.
  case fileAndFolder(String)
  /// A file of the site was changed while it was being copied.
  case changedMeanwhile(path: String)
  /// Something was put into a publication that had already ended.
  case alreadyEnded
}
