/// Bytes that are being written, in memory that it owns and frees.
///
/// An `Array` checks on every append whether it is shared; a page has hundreds of appends.
struct ByteSink: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(64, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// What has been written, for as long as nothing more is.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// Makes room for `count` more bytes and gives where they go; `advance` then says how many came.
  @inline(__always)
  mutating func room(for count: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - self.count < count { grow(by: count) }
    return start + self.count
  }

  /// Counts bytes that were put where `room` said.
  @inline(__always)
  mutating func advance(by count: Int) { self.count += count }

  /// Writes these bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    room(for: bytes.count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  @inline(never)
  private mutating func grow(by count: Int) {
    capacity = max(2 * capacity, self.count + count)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: self.count)
    start.deallocate()
    start = larger
  }
}
