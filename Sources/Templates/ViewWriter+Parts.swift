// Values with parts: objects, lists and maps.
extension ViewWriter {
  /// Adds an object with these fields, for the page as a whole or to be set in several places.
  @inlinable
  public mutating func object<Fields: ViewFields>(_ fields: Fields.Type) -> ObjectSlot<Fields> {
    let count = Fields.allCases.count
    return ObjectSlot(first: allocate(count) ?? .max, count: UInt32(truncatingIfNeeded: count))
  }

  /// Sets an object with these fields and gives its place.
  @inlinable
  public mutating func object<Fields: ViewFields>(
    _ fields: Fields.Type, at slot: some ValueSlot
  ) -> ObjectSlot<Fields> {
    let object = object(fields)
    set(slot, object: object)
    return object
  }

  /// Sets an object that is already written, so that places can share it.
  @inlinable
  public mutating func set<Fields>(_ slot: some ValueSlot, object: ObjectSlot<Fields>) {
    put(Cell(.object, first: object.first, count: object.count), at: slot)
  }

  /// Sets the value that stands at another place already, without writing it again.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, sameAs other: some ValueSlot) {
    let index = other.cell.index
    if cells.indices.contains(index) { put(cells[index], at: slot) }
  }

  /// Sets a list of this many elements and gives its place. An empty list shows nothing.
  @inlinable
  public mutating func list(at slot: some ValueSlot, count: Int) -> ListSlot {
    guard let first = allocate(count) else { return ListSlot(first: .max, count: 0) }
    put(Cell(.list, first: first, count: UInt32(truncatingIfNeeded: count)), at: slot)
    return ListSlot(first: first, count: count)
  }

  /// Sets a list of texts.
  @inlinable
  public mutating func set(_ slot: some ValueSlot, texts: some Collection<String>) {
    let list = list(at: slot, count: texts.count)
    for (index, text) in texts.enumerated() where index < list.count { set(list[index], to: text) }
  }

  /// Sets a map of this many pairs and gives its place; `key` then names each and gives the place of
  /// its value.
  @inlinable
  public mutating func map(at slot: some ValueSlot, count: Int) -> MapSlot {
    let (cells, isTooMany) = count.multipliedReportingOverflow(by: 2)
    guard !isTooMany, let first = allocate(cells) else { return MapSlot(first: .max, count: 0) }
    put(Cell(.map, first: first, count: UInt32(truncatingIfNeeded: count)), at: slot)
    return MapSlot(first: first, count: count)
  }

  /// Names the pair of the map with this index, from 0, and gives the place of its value.
  @inlinable
  public mutating func key(_ name: String, at index: Int, of map: MapSlot) -> CellSlot {
    set(map.key(at: index), to: name)
    return map.value(at: index)
  }
}
