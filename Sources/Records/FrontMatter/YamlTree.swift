import Diagnostics

/// A YAML document as a flat array in document order, each node with its place in the file.
///
/// A node's children follow it directly; a mapping's children are its keys and values in turn.
struct YamlTree {
  /// One node; `text` of a scalar lies in the tree's `text`.
  struct Node {
    enum Kind { case scalar, sequence, mapping }
    let kind: Kind
    /// Where it stands in the file.
    let mark: Mark
    /// For a scalar, its text.
    let text: Range<Int>
    /// For a scalar, whether it is written without quotation marks.
    let isPlain: Bool
    /// The index after the last node of this one's children.
    var end: Int
  }

  var nodes: [Node] = []
  var text: [UInt8] = []

  /// How deep sequences and mappings may nest.
  static let depthLimit = 16
  /// The most bytes of YAML that a file may have; each takes up to a hundred bytes of memory.
  static let sizeLimit = 4 << 20
  /// The most elements that a list may have.
  static let listLimit = 10_000

  /// The text of a scalar.
  func string(_ index: Int) -> String {
    String(decoding: text[nodes[index].text], as: UTF8.self)
  }

  /// The indices of the elements of a sequence.
  func elements(of index: Int) -> [Int] {
    var result: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      result.append(child)
      child = nodes[child].end
    }
    return result
  }

  /// The keys and values of a mapping.
  func entries(of index: Int) -> [(key: Int, value: Int)] {
    var result: [(key: Int, value: Int)] = []
    var child = index + 1
    while child < nodes[index].end {
      let value = nodes[child].end
      result.append((child, value))
      child = nodes[value].end
    }
    return result
  }
}
