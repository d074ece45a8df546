import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PublishError: Problem {
  /// The stable name of this kind of error.
  public var id: String {
    switch self {
    case .failed(_, _, let code) where Self.fullDisk.contains(code): "disk-full"
    case .failed: "output-not-written"
    case .notAFolder, .brokenLink, .noParent, .unusableOutput: "bad-output-folder"
    case .mountPoint, .exchangeRefused: "output-not-exchangeable"
    case .brokenManifest, .newerManifest: "bad-manifest"
    case .draftsOverPublic: "drafts-over-public"
    case .foreign: "foreign-file"
    case .badPath, .duplicatePath, .fileAndFolder: "bad-output-path"
    case .changedMeanwhile: "changed-meanwhile"
    case .alreadyEnded: "publication-ended"
    }
  }

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .failed(let operation, let path, let code):
      "cannot \(Self.words(for: operation)) \(path): \(Self.text(ofErrno: code))"
    case .notAFolder(let path): "\(path) is not a folder"
    case .brokenLink(let path): "\(path) is a link to something that does not exist"
    case .noParent(let path): "the folder \(path) does not exist"
    case .unusableOutput(let path): "\(path) cannot be an output folder"
    case .mountPoint(let path): "a file system is mounted at \(path)"
    case .exchangeRefused(let path, let code):
      "the file system refuses to exchange \(path) for the new site: \(Self.text(ofErrno: code))"
    case .brokenManifest(let path, let line): "line \(line) of \(path) is not as Rejoinder writes it"
    case .newerManifest(let path): "\(path) was written by a newer Rejoinder"
    case .draftsOverPublic(let path): "\(path) holds a public build, which drafts must not replace"
    case .foreign(let path): "\(path) was not made by Rejoinder, and the site has an output of that name"
    case .badPath(let path, let fault):
      "an output has the path \(Prose.quoted(path)), which \(Self.words(for: fault))"
    case .duplicatePath(let path): "two outputs have the path \(Prose.quoted(path))"
    case .fileAndFolder(let path): "\(Prose.quoted(path)) is an output and also the folder of another one"
    case .changedMeanwhile(let path): "\(path) changed while the site was built"
    case .alreadyEnded: "the publication has already ended"
    }
  }

  /// How to mend it.
  public var help: [String] {
    switch self {
    case .failed(_, _, let code): Self.cure(forErrno: code)
    case .notAFolder: ["move it away, or choose another folder with --output"]
    case .brokenLink: ["make the folder it leads to, or remove the link"]
    case .noParent: ["make that folder first, or choose another one with --output"]
    case .unusableOutput: ["choose a folder inside another one with --output"]
    case .mountPoint, .exchangeRefused:
      ["a mounted folder cannot be exchanged in one step: publish the parent folder instead"]
    case .brokenManifest: ["restore that file, or move the output folder away and build again"]
    case .newerManifest: ["build with that version, or move the output folder away and build again"]
    case .draftsOverPublic: ["choose another folder for the drafts with --output"]
    case .foreign: ["move that file away, or give the record or asset another name"]
    case .changedMeanwhile: ["build again when nothing writes to it any more"]
    case .badPath, .duplicatePath, .fileAndFolder, .alreadyEnded:
      ["this is a defect of Rejoinder: please report it"]
    }
  }

  private static let fullDisk: Set<Int32> = [ENOSPC, EDQUOT]

  /// The system's words, such as `Permission denied`. (strerror(3) is thread-safe since glibc 2.32, and
  /// it is the only source of these words that Glibc and Darwin declare alike.)
  static func text(ofErrno code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }

  private static func words(for operation: Operation) -> String {
    switch operation {
    case .list: "list the files in"
    case .sync: "bring to the disk"
    default: operation.rawValue
    }
  }

  private static func words(for fault: PathFault) -> String {
    switch fault {
    case .empty: "is empty"
    case .absolute: "begins with a slash"
    case .emptyPart: "has an empty part"
    case .dots: "has a part that is only dots"
    case .controlCharacter: "has a control character"
    case .reserved: "is the name of Rejoinder's own list"
    }
  }

  private static func cure(forErrno code: Int32) -> [String] {
    switch code {
    case ENOSPC, EDQUOT: ["make room on the disk and build again; the published site is untouched"]
    case EACCES, EPERM: ["let the user who builds write to that folder and the one it is in"]
    case EROFS: ["choose a folder on a file system that can be written with --output"]
    case ENOTDIR: ["a part of that path is a file and not a folder: move it away"]
    case EMFILE, ENFILE: ["let the build open more files (ulimit -n)"]
    case ENAMETOOLONG: ["give it a shorter name"]
    case ENOLCK, EOPNOTSUPP: ["choose a folder on a file system with these abilities with --output"]
    default: ["the published site is untouched; mend that and build again"]
    }
  }
}

extension PublishError: CustomStringConvertible {
  /// The sentence and its help, a line each.
  public var description: String { ([message] + help).joined(separator: "\n") }
}
