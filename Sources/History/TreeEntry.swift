/// A plain file of a tree of git.
struct TreeEntry: Equatable {
  /// Its path within the tree.
  let path: String
  /// The id of its bytes, in hexadecimal digits.
  let object: String

  /// The plain files that `git ls-tree -r -z` lists: `MODE TYPE OBJECT`, a tab, the path and a NUL for each.
  static func all(in listing: [UInt8]) -> [TreeEntry] {
    listing.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let words = line[..<tab].split(separator: UInt8(ascii: " "))
      // 120000 is a symbolic link and 160000 a submodule (gitformat-index, "mode").
      guard words.count == 3, words[0].starts(with: "100".utf8), words[1].elementsEqual("blob".utf8),
        let path = String(validating: line[(tab + 1)...], as: UTF8.self), isShown(path)
      else { return nil }
      return TreeEntry(path: path, object: String(decoding: words[2], as: UTF8.self))
    }
  }

  /// Whether a site has a file of this name: none of its parts begins with a dot, and it has no control characters.
  private static func isShown(_ path: String) -> Bool {
    path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
      && path.utf8.split(separator: UInt8(ascii: "/")).allSatisfy { $0.first != UInt8(ascii: ".") }
  }
}

/// What `git cat-file --batch` answers: `OBJECT blob SIZE`, a line end, the bytes and a line end for each.
enum BatchAnswer {
  /// The bytes of each object; nil when one of them is missing or the answer is cut off.
  static func contents(_ count: Int, in answer: [UInt8]) -> [[UInt8]]? {
    var result: [[UInt8]] = []
    var rest = answer[...]
    for _ in 0..<count {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let words = rest[..<end].split(separator: UInt8(ascii: " "))
      guard words.count == 3, words[1].elementsEqual("blob".utf8),
        let size = Int(String(decoding: words[2], as: UTF8.self)), size >= 0, rest.count > size + 1,
        rest.endIndex - (end + 1) > size
      else { return nil }
      result.append(Array(rest[(end + 1)..<(end + 1 + size)]))
      rest = rest[(end + 2 + size)...]
    }
    return result
  }
}
