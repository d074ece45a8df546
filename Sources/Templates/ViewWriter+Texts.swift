// Values without parts: texts, HTML and flags.
extension ViewWriter {
  /// Sets a text, which templates show escaped.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, to text: String) {
    let start = pool.count
    pool.append(contentsOf: text.utf8)
    putPooled(.text, from: start, at: slot)
  }

  /// Sets a text if there is one.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, to text: String?) {
    if let text { set(slot, to: text) }
  }

  /// Sets a number, shown in decimal digits.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, to number: Int) {
    let start = pool.count
    var rest = number.magnitude
    repeat {
      pool.append(UInt8(truncatingIfNeeded: rest % 10) + UInt8(ascii: "0"))
      rest /= 10
    } while rest > 0
    if number < 0 { pool.append(UInt8(ascii: "-")) }
    pool[start...].reverse()
    putPooled(.text, from: start, at: slot)
  }

  /// Sets a text from its UTF-8.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, toBytes text: some Collection<UInt8>) {
    let start = pool.count
    pool.append(contentsOf: text)
    putPooled(.text, from: start, at: slot)
  }

  /// Sets HTML, which templates show as it is.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, html: String) {
    set(slot) { pool in pool.append(contentsOf: html.utf8) }
  }

  /// Sets HTML from its UTF-8.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, htmlBytes html: some Collection<UInt8>) {
    set(slot) { pool in pool.append(contentsOf: html) }
  }

  /// Sets HTML that `html` appends straight to the pool of texts; what is there already must stay.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, html: (inout [UInt8]) -> Void) {
    let start = pool.count
    html(&pool)
    assert(pool.count >= start, "the closure must only append")
    putPooled(.html, from: min(start, pool.count), at: slot)
  }

  /// Sets a flag.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, flag: Bool) {
    put(Cell(flag ? .yes : .no), at: slot)
  }
}
