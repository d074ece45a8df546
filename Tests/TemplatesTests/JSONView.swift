import Foundation

@testable import Templates

/// Views of JSON, for templates that look names up when they are shown.
enum JSONView {
  static func view(of value: Any) -> View {
    var writer = ViewWriter()
    let list = writer.object(RootFields.self)
    write(value, at: list[.root].cell, to: &writer)
    return View(cells: writer.cells, pool: writer.pool, root: writer.cells[0])
  }

  private enum RootFields: Int, ViewFields {
    case root
    var declaration: FieldDeclaration { .init(.text, "anything") }
  }

  private static func write(_ value: Any, at slot: CellSlot, to writer: inout ViewWriter) {
    switch value {
    case let text as String: writer.set(slot, to: text)
    case let number as NSNumber where isBoolean(number):
      writer.set(slot, flag: number.boolValue)
    case let number as NSNumber: writer.set(slot, to: "\(number)")
    case let elements as [Any]:
      let list = writer.list(at: slot, count: elements.count)
      for (index, element) in elements.enumerated() { write(element, at: list[index], to: &writer) }
    case let members as [String: Any]:
      let map = writer.map(at: slot, count: members.count)
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        write(member.value, at: writer.key(member.key, at: index, of: map), to: &writer)
      }
    default: break
    }
  }

  static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}
