/// What an object of a view looks like to templates: its fields, in the order of their slots.
///
/// A shape is a tree: it never contains itself.
public struct Shape: Hashable, Sendable {
  /// What such an object is called in messages and in the manual.
  public let name: String
  /// Its fields; the position of each is its slot.
  public let fields: [ShapeField]

  /// A shape whose fields are known only at run time, such as the keys that a site declares.
  public init(_ name: String, _ fields: [ShapeField]) {
    self.name = name
    self.fields = fields
  }

  /// The shape of the objects with these fields. `type` may give another type for a field than its
  /// declaration does: a map, say, with the keys that this site declares.
  public init<Fields: ViewFields>(
    _ name: String, of fields: Fields.Type, type: (Fields) -> FieldType? = { _ in nil }
  ) {
    self.name = name
    self.fields = fields.allCases.map { field in
      let declared = field.declaration
      return ShapeField(
        field.nameInTemplates,
        .init(type(field) ?? declared.type, declared.meaning, example: declared.example))
    }
    assert(
      fields.allCases.enumerated().allSatisfy { $0.offset == $0.element.rawValue },
      "the cases of \(fields) must count from 0, since they are slots")
  }

  /// What templates reach by a name: the field of that name or, for `has_` before the name of a list,
  /// whether the list has any elements. A section over the list itself would repeat what it contains.
  func value(named name: String) -> (slot: Int, type: FieldType)? {
    if let slot = slot(named: name) { return (slot, fields[slot].type) }
    guard name.hasPrefix("has_"), let slot = slot(named: name.dropFirst(4)), fields[slot].type.isList
    else { return nil }
    return (slot, .flag)
  }

  private func slot(named name: some StringProtocol) -> Int? { fields.firstIndex { $0.name == name } }
}
