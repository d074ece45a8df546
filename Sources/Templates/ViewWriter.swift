/// Writes a view: values go to the places that slots name, their texts into one pool.
///
///     var writer = ViewWriter()
///     let page = writer.object(PageFields.self)
///     writer.set(page[.title], to: "Responses")
///     let rows = writer.list(at: page[.rows], count: 2)
///     let row = writer.object(RowFields.self, at: rows[0])
///     writer.set(row[.count], to: 12)
///     let view = writer.finish(page)
///
/// What is not set is absent. A writer can be used again after `reset`, whose slots are new ones.
public struct ViewWriter: Sendable {
  @usableFromInline var cells: [Cell] = []
  @usableFromInline var pool: [UInt8] = []

  /// A writer with nothing in it.
  public init() {}

  /// Forgets everything written, by default without giving back the memory.
  public mutating func reset(keepingCapacity: Bool = true) {
    cells.removeAll(keepingCapacity: keepingCapacity)
    pool.removeAll(keepingCapacity: keepingCapacity)
  }

  /// How many bytes what is written takes.
  public var size: Int { cells.count * MemoryLayout<Cell>.stride + pool.count }

  /// A moment to come back to with `rewind`, so that what all pages share is written only once.
  public var checkpoint: Checkpoint { Checkpoint(cells: cells.count, bytes: pool.count) }

  /// Forgets everything written since `checkpoint`; values set meanwhile in older places stay set, and
  /// must be set anew.
  public mutating func rewind(to checkpoint: Checkpoint) {
    cells.removeLast(max(0, cells.count - checkpoint.cells))
    pool.removeLast(max(0, pool.count - checkpoint.bytes))
  }

  /// The view of this object, with everything written so far.
  public func finish<Fields>(_ root: ObjectSlot<Fields>) -> View {
    View(cells: Array(cells[...]), pool: Array(pool[...]), root: rootCell(root))
  }

  func rootCell<Fields>(_ root: ObjectSlot<Fields>) -> Cell {
    Cell(.object, first: root.first, count: root.count)
  }

  /// Adds places for `count` values, all absent, and gives the first; nil when there are too many.
  @inlinable
  mutating func allocate(_ count: Int) -> UInt32? {
    guard let first = UInt32(exactly: cells.count), count >= 0, count < Int(UInt32.max) - cells.count
    else { return nil }
    cells.append(contentsOf: repeatElement(.absent, count: count))
    return first
  }

  @inlinable
  mutating func put(_ cell: Cell, at slot: some ValueSlot) {
    assert(slot.admits(cell.kind), "the field is not declared to hold a value of this kind")
    let index = slot.cell.index
    assert(cells.indices.contains(index), "the place is not of this writer, or from before its reset")
    if cells.indices.contains(index) { cells[index] = cell }
  }

  /// Puts a text that stands in the pool from `start` to its end.
  @inlinable
  mutating func putPooled(_ kind: Cell.Kind, from start: Int, at slot: some ValueSlot) {
    guard let first = UInt32(exactly: start), let count = UInt32(exactly: pool.count - start) else { return }
    put(Cell(kind, first: first, count: count), at: slot)
  }
}

extension ViewWriter {
  /// A moment in the writing of a view.
  public struct Checkpoint: BitwiseCopyable, Sendable {
    let cells: Int
    let bytes: Int
  }
}
