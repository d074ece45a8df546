import Foundation

@testable import Templates

/// The shape that JSON would have if it were declared, and views of that shape: what the strict mode
/// of the site needs to show the examples of the specification.
enum JSONShape {
  /// The shape of an object, with its members in byte order; nil for what strict shapes cannot declare.
  static func shape(of members: [String: Any]) -> Shape? {
    var fields: [ShapeField] = []
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let type = type(of: value) else { return nil }
      fields.append(ShapeField(name, .init(type, "a member")))
    }
    return Shape("object", fields)
  }

  private static func type(of value: Any) -> FieldType? {
    switch value {
    case let members as [String: Any]: return shape(of: members).map { .object($0) }
    case let elements as [Any]:
      let objects = elements.compactMap { $0 as? [String: Any] }
      if objects.count == elements.count, !elements.isEmpty {
        // All elements of a list have one shape; that of the first stands for all.
        let shapes = objects.map { shape(of: $0) }
        return shapes.allSatisfy({ $0 == shapes[0] }) ? shapes[0].map { .list($0) } : nil
      }
      return elements.contains { $0 is [Any] || $0 is [String: Any] } ? nil : .texts
    case let number as NSNumber where JSONView.isBoolean(number): return .flag
    default: return .text
    }
  }

  /// The view of an object whose shape is `shape(of:)`.
  static func view(of members: [String: Any]) -> View {
    var writer = ViewWriter()
    let root = object(members, in: &writer)
    return View(cells: writer.cells, pool: writer.pool, root: root)
  }

  private static func object(_ members: [String: Any], in writer: inout ViewWriter) -> Cell {
    let first = writer.allocate(members.count) ?? 0
    for (slot, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
      write(member.value, at: CellSlot(index: Int(first) + slot), in: &writer)
    }
    return Cell(.object, first: first, count: UInt32(members.count))
  }

  private static func write(_ value: Any, at slot: CellSlot, in writer: inout ViewWriter) {
    switch value {
    case let text as String: writer.set(slot, to: text)
    case let number as NSNumber where JSONView.isBoolean(number):
      writer.set(slot, flag: number.boolValue)
    case let number as NSNumber: writer.set(slot, to: "\(number)")
    case let members as [String: Any]: writer.put(object(members, in: &writer), at: slot)
    case let elements as [Any]:
      let list = writer.list(at: slot, count: elements.count)
      for (index, element) in elements.enumerated() { write(element, at: list[index], in: &writer) }
    default: break
    }
  }
}
