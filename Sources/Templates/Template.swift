import Diagnostics

/// A parsed template.
struct Template: Sendable {
  let name: String
  let path: String
  let bytes: [UInt8]
  let nodes: [Node]
  let map: SourceMap
  /// The names of the blocks that others may replace.
  let blocks: [String]
  /// The names of the partials and parents it brings in.
  let included: [String]

  init(file: TemplateFile, nodes: [Node], map: SourceMap) {
    name = file.name
    path = file.path
    bytes = file.bytes
    self.nodes = nodes
    self.map = map
    included = nodes.filter { $0.kind == .partial || $0.kind == .parent }.map(\.name)
    blocks = Self.places(of: nodes)
  }

  /// The place of these bytes.
  func place(_ range: Range<Int>) -> Place {
    Place(path: path, mark: map.mark(range, in: bytes))
  }

  /// The text of these bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The blocks that are places to fill, not those that fill one: children of a parent tag.
  private static func places(of nodes: [Node]) -> [String] {
    var given: Set<Int> = []
    var names: [String] = []
    var seen: Set<String> = []
    for (index, node) in nodes.enumerated() {
      if node.kind == .parent {
        var child = index + 1
        while child < node.end {
          given.insert(child)
          child = max(child + 1, nodes[child].end)
        }
      }
      if node.kind == .block, !given.contains(index), seen.insert(node.name).inserted {
        names.append(node.name)
      }
    }
    return names
  }
}
