/// Everything that one page shows, as plain data: cells and the text they refer to.
///
/// A view is made by a `ViewWriter` and shown by a `Program`. Two equal views give equal pages.
public struct View: Hashable, Sendable {
  let cells: [Cell]
  let pool: [UInt8]
  let root: Cell

  init(cells: [Cell], pool: [UInt8], root: Cell) {
    self.cells = cells
    self.pool = pool
    self.root = root
  }

  /// How many bytes of memory its contents take.
  public var size: Int { cells.count * MemoryLayout<Cell>.stride + pool.count }
}
