/// A template ready to show views of the shape it was compiled for: a flat list of operations and the
/// literal text between its tags, with all partials and parents in place.
public struct Program: Sendable {
  let operations: [Operation]
  let literals: [UInt8]
  /// How many objects and elements it holds at once.
  let frameCount: Int

  /// Appends the page that shows this view.
  public func render(_ view: View, into output: inout [UInt8]) {
    render(cells: view.cells, pool: view.pool, root: view.root, into: &output)
  }

  /// Appends the page that shows this object, straight from the writer.
  public func render<Fields>(
    _ writer: borrowing ViewWriter, root: ObjectSlot<Fields>, into output: inout [UInt8]
  ) {
    let cell = Cell(.object, first: root.first, count: root.count)
    render(cells: writer.cells, pool: writer.pool, root: cell, into: &output)
  }

  private func render(
    cells: borrowing [Cell], pool: borrowing [UInt8], root: Cell, into output: inout [UInt8]
  ) {
    var sink = ByteSink(capacity: 2 * (literals.count + pool.count))
    operations.withUnsafeBufferPointer { operations in
      literals.withUnsafeBufferPointer { literals in
        cells.withUnsafeBufferPointer { cells in
          pool.withUnsafeBufferPointer { pool in
            withFrames { frames, loops in
              let renderer = Renderer(
                operations: operations, literals: literals, cells: cells, pool: pool, frames: frames,
                loops: loops)
              renderer.run(root, into: &sink)
            }
          }
        }
      }
    }
    output.append(contentsOf: sink.bytes)
  }

  /// Memory for the frames, on the stack.
  private func withFrames(
    _ body: (UnsafeMutableBufferPointer<Cell>, UnsafeMutableBufferPointer<Range<UInt32>>) -> Void
  ) {
    let count = max(1, frameCount)
    withUnsafeTemporaryAllocation(of: Cell.self, capacity: count) { frames in
      frames.initialize(repeating: .absent)
      withUnsafeTemporaryAllocation(of: Range<UInt32>.self, capacity: count) { loops in
        loops.initialize(repeating: 0..<0)
        body(frames, loops)
      }
    }
  }
}
