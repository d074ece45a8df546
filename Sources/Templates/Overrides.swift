/// The blocks that parent tags give to their parents, outer ones before inner ones (Mustache
/// specification 1.4, inheritance).
///
/// The body of a block belongs to the template it is written in: blocks within it are filled by what
/// that template was given, not by its own siblings, so that no block can contain itself.
struct Overrides {
  /// A block given to a parent.
  struct Given {
    /// The template in which it is written.
    let template: Int
    /// The index of its node.
    let node: Int
    /// The frame of what its template was given.
    let frame: Int
  }

  /// The frame of a template that is given nothing.
  static let none = -1

  private struct Frame {
    let outer: Int
    let template: Int
    let blocks: [(name: String, node: Int)]
  }

  private var frames: [Frame] = []

  /// Adds the blocks of a parent tag in a template that was itself given `outer`.
  mutating func add(_ blocks: [(name: String, node: Int)], in template: Int, outer: Int) -> Int {
    if blocks.isEmpty { return outer }
    frames.append(Frame(outer: outer, template: template, blocks: blocks))
    return frames.count - 1
  }

  /// The number of frames, to come back to.
  var count: Int { frames.count }

  /// Forgets all frames but the first `count`.
  mutating func removeAll(from count: Int) { frames.removeLast(max(0, frames.count - count)) }

  /// What fills the block of this name: the outermost that is given.
  func given(_ name: String, in frame: Int) -> Given? {
    var result: Given?
    var next = frame
    while next != Self.none {
      let frame = frames[next]
      if let block = frame.blocks.first(where: { $0.name == name }) {
        result = Given(template: frame.template, node: block.node, frame: frame.outer)
      }
      next = frame.outer
    }
    return result
  }
}
