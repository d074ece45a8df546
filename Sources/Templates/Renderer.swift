/// Shows one view with one program.
///
/// Nothing here counts references or allocates but the sink. Every index is checked against the pool
/// it goes into, so that a view of another shape shows nonsense and no more.
struct Renderer {
  let operations: UnsafeBufferPointer<Operation>
  let literals: UnsafeBufferPointer<UInt8>
  let cells: UnsafeBufferPointer<Cell>
  let pool: UnsafeBufferPointer<UInt8>
  /// The objects and elements being shown, outermost first.
  let frames: UnsafeMutableBufferPointer<Cell>
  /// For each frame that is an element: the next one and the end of its list.
  let loops: UnsafeMutableBufferPointer<Range<UInt32>>

  /// Runs all operations, starting with `root` as the outermost frame.
  func run(_ root: Cell, into sink: inout ByteSink) {
    frames[0] = root
    var register = Cell.absent
    var position = 0
    while position < operations.count {
      let operation = operations[position]
      position += 1
      switch operation.kind {
      case .literal:
        sink.append(slice(literals, operation.a, operation.b))
      case .text:
        write(value(operation, register), escaped: true, into: &sink)
      case .html:
        write(value(operation, register), escaped: false, into: &sink)
      case .load, .loadFrame, .step, .key:
        register = look(operation, register)
      case .skipUnlessShown:
        if !value(operation, register).isShown { position = Int(operation.b) }
      case .skipIfShown:
        if value(operation, register).isShown { position = Int(operation.b) }
      case .enter:
        let value = value(operation, register)
        frames[Int(operation.target)] = value
        if !value.isShown { position = Int(operation.b) }
      case .enterList:
        if !enterList(value(operation, register), operation) { position = Int(operation.b) }
      case .next:
        if advance(operation) { position = Int(operation.b) }
      }
    }
  }

  /// The value that an operation names.
  @inline(__always)
  private func value(_ operation: Operation, _ register: Cell) -> Cell {
    if operation.frame == Operation.register { return register }
    return slot(operation.a, of: frames[Int(operation.frame)])
  }

  /// The value in a slot of an object. What is not an object has no slots.
  @inline(__always)
  private func slot(_ slot: UInt32, of object: Cell) -> Cell {
    let index = Int(object.first) + Int(slot)
    guard object.kind == .object, slot < object.count, index < cells.count else { return .absent }
    return cells[index]
  }

  private func look(_ operation: Operation, _ register: Cell) -> Cell {
    switch operation.kind {
    case .load: slot(operation.a, of: frames[Int(operation.frame)])
    case .loadFrame: frames[Int(operation.frame)]
    case .step: slot(operation.a, of: register)
    default: entry(slice(literals, operation.a, operation.b), of: register)
    }
  }

  /// The value under a key of a map.
  private func entry(_ key: UnsafeBufferPointer<UInt8>, of map: Cell) -> Cell {
    guard map.kind == .map else { return .absent }
    var index = Int(map.first)
    let end = min(index + 2 * Int(map.count), cells.count - 1)
    while index < end {
      let name = cells[index]
      if name.count == key.count, slice(pool, name.first, name.count).elementsEqual(key) {
        return cells[index + 1]
      }
      index += 2
    }
    return .absent
  }

  private func enterList(_ list: Cell, _ operation: Operation) -> Bool {
    let end = Int(list.first) + Int(list.count)
    guard list.kind == .list, list.count > 0, end <= cells.count else { return false }
    frames[Int(operation.target)] = cells[Int(list.first)]
    loops[Int(operation.target)] = list.first + 1..<UInt32(truncatingIfNeeded: end)
    return true
  }

  private func advance(_ operation: Operation) -> Bool {
    let rest = loops[Int(operation.target)]
    guard !rest.isEmpty else { return false }
    frames[Int(operation.target)] = cells[Int(rest.lowerBound)]
    loops[Int(operation.target)] = rest.lowerBound + 1..<rest.upperBound
    return true
  }

  @inline(__always)
  private func write(_ value: Cell, escaped: Bool, into sink: inout ByteSink) {
    guard value.kind == .text || value.kind == .html else { return }
    let text = slice(pool, value.first, value.count)
    if escaped { Escaping.append(text, to: &sink) } else { sink.append(text) }
  }

  @inline(__always)
  private func slice(
    _ bytes: UnsafeBufferPointer<UInt8>, _ first: UInt32, _ count: UInt32
  ) -> UnsafeBufferPointer<UInt8> {
    guard Int(first) + Int(count) <= bytes.count, let start = bytes.baseAddress else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start + Int(first), count: Int(count))
  }
}
