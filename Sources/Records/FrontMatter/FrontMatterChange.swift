/// How much of a file's front matter a change has touched.
public enum FrontMatterChange: Hashable, Sendable {
  /// Nothing: it is the same, byte by byte.
  case none
  /// The title and the summary at most, which no link and no order depends on.
  case names
  /// Anything.
  case other

  /// Compares two versions of one file.
  public init(from old: ContentFile, to new: ContentFile) {
    guard let before = try? Document(path: old.path, bytes: old.bytes),
      let after = try? Document(path: new.path, bytes: new.bytes)
    else {
      self = .other
      return
    }
    if before.frontMatter == after.frontMatter {
      self = .none
    } else if let left = try? YamlReader.read(before.frontMatter, lineOffset: 1),
      let right = try? YamlReader.read(after.frontMatter, lineOffset: 1), Self.differInNames(left, right)
    {
      self = .names
    } else {
      self = .other
    }
  }

  /// Whether all nodes are equal, and in the same places, but for the values of `title` and `summary`.
  private static func differInNames(_ left: YamlTree, _ right: YamlTree) -> Bool {
    guard left.nodes.first?.kind == .mapping, right.nodes.first?.kind == .mapping else { return false }
    let (before, after) = (left.entries(of: 0), right.entries(of: 0))
    guard before.count == after.count else { return false }
    return zip(before, after).allSatisfy { before, after in
      guard left.equals(before.key..<before.value, right, after.key..<after.value) else { return false }
      let key = left.string(before.key)
      return key == "title" || key == "summary"
        || left.equals(
          before.value..<left.nodes[before.value].end, right, after.value..<right.nodes[after.value].end)
    }
  }
}

extension YamlTree {
  /// Whether some nodes are those of another tree, in the same places of the file.
  fileprivate func equals(_ range: Range<Int>, _ other: YamlTree, _ otherRange: Range<Int>) -> Bool {
    range.count == otherRange.count
      && zip(range, otherRange).allSatisfy { index, otherIndex in
        let (node, otherNode) = (nodes[index], other.nodes[otherIndex])
        return node.kind == otherNode.kind && node.mark == otherNode.mark
          && node.isPlain == otherNode.isPlain && node.end - index == otherNode.end - otherIndex
          && text[node.text] == other.text[otherNode.text]
      }
  }
}

extension ContentFile {
  /// The file without its text: as far as its front matter goes; nil when it has none.
  public var withoutBody: ContentFile? {
    guard let document = try? Document(path: path, bytes: bytes) else { return nil }
    return ContentFile(path: path, bytes: Array(bytes[..<document.body.startIndex]))
  }
}

extension MarkdownText {
  /// Whether its links lead where those of another text lead, and links can lead to the same places in it.
  public func isLinked(like other: MarkdownText) -> Bool {
    targets == other.targets && rendered.anchors == other.rendered.anchors
      && rendered.links.map(\.isImage) == other.rendered.links.map(\.isImage)
  }

  /// Whether the links also stand in the same places of the file.
  public func hasLinksInPlace(of other: MarkdownText) -> Bool {
    rendered.links.map(\.mark) == other.rendered.links.map(\.mark)
  }
}
