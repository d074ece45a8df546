/// What kind of value a field of a view holds. Every value may also be absent.
public enum FieldType: Hashable, Sendable {
  /// Text, which `{{name}}` shows escaped.
  case text
  /// HTML that Rejoinder made, which `{{{name}}}` shows as it is.
  case html
  /// Yes or no, for sections.
  case flag
  /// An object with fields of its own.
  case object(Shape)
  /// A list of objects.
  case list(Shape)
  /// A list of texts, each `{{.}}` within a section over the list.
  case texts
  /// Values under keys that the site chose; the fields of the shape are the keys it declares.
  case map(Shape)

  /// Texts under these keys.
  public static func map(keys: [String]) -> FieldType {
    .map(Shape("map", keys.map { ShapeField($0, .init(.text, "")) }))
  }

  /// Whether it has elements, each of which a section shows in turn.
  var isList: Bool {
    switch self {
    case .list, .texts: true
    case .text, .html, .flag, .object, .map: false
    }
  }

  /// Whether a cell may hold such a value.
  @usableFromInline
  func admits(_ kind: Cell.Kind) -> Bool {
    switch (self, kind) {
    case (_, .absent), (.text, .text), (.html, .html), (.flag, .yes), (.flag, .no), (.object, .object),
      (.list, .list), (.texts, .list), (.map, .map):
      true
    default: false
    }
  }
}
