import Records

/// A JSON Schema (draft 7, the one that editors' YAML support understands best) of the front matter of a kind
/// of record, or of `site.yml`: made from the declarations by which the same files are read.
public enum EditorSchema {
  /// The names of all schemas: the kinds of record, and `site`.
  public static let allNames = RecordKind.allCases.map(\.word) + ["site"]

  /// The text of the schema of this name; nil when there is none.
  public static func text(of name: String) -> String? {
    guard let schema = RecordKind(word: name)?.schema ?? (name == "site" ? SiteConfiguration.schema : nil)
    else { return nil }
    let title = name == "site" ? SiteConfiguration.path : "The front matter of \(schema.name)"
    let head: [(String, JSONTree)] = [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("title", .text(title)),
    ]
    return JSONTree.object(head + members(of: schema)).text
  }

  private static func members(of schema: Schema) -> [(String, JSONTree)] {
    let required = schema.keys.filter(\.isRequired).map { JSONTree.text($0.name) }
    return [("type", .text("object"))] + (required.isEmpty ? [] : [("required", .array(required))]) + [
      ("additionalProperties", .flag(false)),
      (
        "properties",
        .object(
          schema.keys.map { key in
            (key.name, .object([("description", .text(key.meaning))] + members(of: key.shape)))
          })
      ),
    ]
  }

  private static func members(of shape: Schema.Shape) -> [(String, JSONTree)] {
    switch shape {
    case .text, .inlineMarkdown, .word: scalar
    case .flag: [("type", .text("boolean"))]
    case .number: [("type", .text("integer")), ("minimum", .number(0)), ("maximum", .number(999_999))]
    case .url: text("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#:\\s][^\\s<>\"\\\\]*$")
    case .path: text("^/[^\\s?#\\\\]+$")
    case .date: date("^(unknown|\(day))$")
    case .dateOrInterval: date("^(unknown|\(day)(/\(day))?)$")
    case .instant: text("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})$")
    case .reference: orNumber(text("^[a-z0-9-]+(/[a-z0-9-]+)*$"))
    case .findingReference: text("^[a-z0-9-]+#[A-Za-z][A-Za-z0-9.-]*$")
    case .oneOf(let words): [("type", .text("string")), ("enum", .array(words.map(JSONTree.text)))]
    case .list(.mapping(let schema)): array(.object(members(of: schema)))
    case .list(let element):
      // One alone may stand without the brackets.
      [("anyOf", .array([.object(members(of: element)), .object(array(.object(members(of: element))))]))]
    case .mapping(let schema): members(of: schema)
    case .dictionary(let element):
      [("type", .text("object")), ("additionalProperties", .object(members(of: element)))]
    }
  }

  /// Any text; what looks like a number or a yes or no to other readers of YAML is a text here.
  private static let scalar: [(String, JSONTree)] =
    [("type", .array([.text("string"), .text("number"), .text("boolean")]))]

  /// A date of EDTF level 0 (ISO 8601-2), without its limits.
  private static let day = "\\d{4}(-\\d{2}(-\\d{2})?)?"

  /// A year by itself is a number to other readers of YAML.
  private static func date(_ pattern: String) -> [(String, JSONTree)] { orNumber(text(pattern)) }

  private static func orNumber(_ text: [(String, JSONTree)]) -> [(String, JSONTree)] {
    [("anyOf", .array([.object(text), .object([("type", .text("integer")), ("minimum", .number(0))])]))]
  }

  private static func text(_ pattern: String) -> [(String, JSONTree)] {
    [("type", .text("string")), ("pattern", .text(pattern))]
  }

  private static func array(_ items: JSONTree) -> [(String, JSONTree)] {
    [("type", .text("array")), ("items", items)]
  }
}
