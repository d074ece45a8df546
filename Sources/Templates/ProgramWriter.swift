/// The operations and literals of a program while it is compiled.
struct ProgramWriter {
  /// The most a program may hold; a template that would need more multiplies itself somewhere.
  static let operationLimit = 500_000
  static let literalLimit = 50_000_000

  private(set) var operations: [Operation] = []
  private(set) var literals: [UInt8] = []
  /// Something jumps to the next operation, so it must not melt into the one before.
  private var isTarget = false

  /// Whether no more is allowed in.
  var isFull: Bool {
    operations.count > Self.operationLimit || literals.count > Self.literalLimit
  }

  /// The next operation, as a target to jump to.
  mutating func here() -> UInt32 {
    isTarget = true
    return UInt32(truncatingIfNeeded: operations.count)
  }

  /// Adds an operation and gives its index.
  @discardableResult
  mutating func add(_ operation: Operation) -> Int {
    isTarget = false
    operations.append(operation)
    return operations.count - 1
  }

  /// Adds literal text, as one operation with literal text directly before it.
  mutating func add(_ text: some Collection<UInt8>) {
    guard !text.isEmpty else { return }
    let (start, length) = intern(text)
    let last = operations.count - 1
    if !isTarget, last >= 0, operations[last].kind == .literal,
      operations[last].a + operations[last].b == start
    {
      operations[last].b += length
    } else {
      add(Operation(kind: .literal, a: start, b: length))
    }
  }

  /// Puts bytes into the literals and gives their place.
  mutating func intern(_ text: some Collection<UInt8>) -> (start: UInt32, length: UInt32) {
    guard !isFull, text.count <= Self.literalLimit else { return (0, 0) }
    let start = literals.count
    literals.append(contentsOf: text)
    return (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: text.count))
  }

  /// Makes the operation with this index jump to the next one.
  mutating func land(_ index: Int) {
    operations[index].b = here()
  }
}
