import Subprocess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Asks git, and changes nothing.
struct Git {
  /// The folder in which it is asked.
  let folder: String

  /// The way from the top of the repository to the folder: empty, or with `/` at its end.
  func prefix() async throws(HistoryError) -> String {
    let answer = try await ask(["rev-parse", "--show-prefix"])
    guard answer.isGood else {
      throw answer.words.contains("not a git repository") ? .noRepository(folder) : .refused(answer.words)
    }
    return answer.line
  }

  /// The id of the commit of this name.
  func commit(_ name: String) async throws(HistoryError) -> String {
    let answer = try await ask(["rev-parse", "--verify", "--quiet", name + "^{commit}"])
    if answer.isGood, Self.isObject(answer.line) { return answer.line }
    let isShallow = try await ask(["rev-parse", "--is-shallow-repository"])
    throw isShallow.line == "true" ? .missingInShallow(name) : .unknownRevision(name)
  }

  /// When a commit was made, in seconds since the beginning of 1970 in UTC.
  func seconds(_ commit: String) async throws(HistoryError) -> Int {
    let answer = try await ask(["log", "-1", "--no-show-signature", "--format=%ct", commit])
    guard answer.isGood, let seconds = Int(answer.line) else { throw .refused(answer.words) }
    return seconds
  }

  /// The id of a folder at a commit; nil when there is none.
  func tree(_ commit: String, _ path: String) async throws(HistoryError) -> String? {
    let object = try await ask(["rev-parse", "--verify", "--quiet", "\(commit):\(path)"])
    guard object.isGood, Self.isObject(object.line) else { return nil }
    let type = try await ask(["cat-file", "-t", object.line])
    guard type.isGood else { throw .missingObjects(commit) }
    return type.line == "tree" ? object.line : nil
  }

  /// The plain files below a folder.
  func entries(_ tree: String) async throws(HistoryError) -> [TreeEntry] {
    let answer = try await ask(["ls-tree", "-r", "-z", "--full-tree", tree])
    guard answer.isGood else { throw .refused(answer.words) }
    return TreeEntry.all(in: answer.bytes)
  }

  /// The bytes of each of these objects.
  func contents(_ objects: [String]) async throws(HistoryError) -> [[UInt8]] {
    guard !objects.isEmpty else { return [] }
    let input = Array(objects.map { $0 + "\n" }.joined().utf8)
    let answer = try await ask(["cat-file", "--batch"], input: input)
    guard answer.isGood, let contents = BatchAnswer.contents(objects.count, in: answer.bytes) else {
      throw answer.words.isEmpty ? .missingObjects(objects[0]) : .refused(answer.words)
    }
    return contents
  }

  /// Whether a text is the whole id of an object, by SHA-1 or SHA-256.
  private static func isObject(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension Git {
  /// What git answered.
  private struct Answer {
    let isGood: Bool
    let bytes: [UInt8]
    /// What it said on standard error.
    let errors: String

    /// The answer as text, without the end of its last line.
    var line: String {
      String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }

    /// What it said was wrong, in its own words, without the beginning that is always the same.
    var words: String {
      let line = errors.split(separator: "\n").first ?? ""
      return String(line.hasPrefix("fatal: ") ? line.dropFirst(7) : line)
    }
  }

  /// Runs git in the folder.
  private func ask(_ arguments: [String], input: [UInt8] = []) async throws(HistoryError) -> Answer {
    do {
      let result = try await run(
        .name("git"), arguments: Arguments(["-C", folder] + arguments),
        environment: .inherit.updating(Self.settings()), input: .array(input), output: .bytes(limit: .max),
        error: .bytes(limit: .max))
      return Answer(
        isGood: result.terminationStatus.isSuccess, bytes: result.standardOutput,
        errors: String(decoding: result.standardError, as: UTF8.self))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .noGit
    } catch {
      throw .refused("\(error)")
    }
  }

  /// English words, no locks, and nothing fetched. What a hook tells of its repository, such as where the objects of a
  /// push are while it is decided on, is kept; but git is asked in another folder than the one in which the hook runs,
  /// so that paths have to be whole.
  private static func settings() -> [Environment.Key: String?] {
    var settings: [Environment.Key: String?] = [
      "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0",
    ]
    settings["GIT_DIR"] = whole("GIT_DIR")
    settings["GIT_WORK_TREE"] = whole("GIT_WORK_TREE")
    settings["GIT_COMMON_DIR"] = whole("GIT_COMMON_DIR")
    settings["GIT_OBJECT_DIRECTORY"] = whole("GIT_OBJECT_DIRECTORY")
    return settings
  }

  /// The value of a variable that is a relative path, made whole; nil where there is nothing to change.
  private static func whole(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    let path = String(cString: value)
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }
}
