import Foundation

/// Checks JSON against a JSON Schema, as far as the published schema makes use of it: `$ref`, `type`,
/// `required`, `properties`, `additionalProperties: false`, `items`, `enum` and `pattern`. Any other word in the
/// schema is a fault, so that nothing of it is passed over.
struct SchemaCheck {
  private let definitions: [String: [String: Any]]

  init(schema: Data) throws {
    let object = try JSONSerialization.jsonObject(with: schema) as? [String: Any]
    definitions = object?["$defs"] as? [String: [String: Any]] ?? [:]
  }

  /// What is wrong with a file, which has to be an object of this name; each fault with its path.
  func faults(of json: Data, as name: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: json), ["$ref": "#/$defs/" + name], at: "")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.keys.sorted().flatMap { word -> [String] in
      switch (word, schema[word]) {
      case ("$ref", let reference as String):
        guard let target = definitions[String(reference.dropFirst("#/$defs/".count))] else {
          return ["\(path): no definition \(reference)"]
        }
        return faults(value, target, at: path)
      case ("type", let type as String): return Self.isOf(type, value) ? [] : ["\(path): no \(type)"]
      case ("required", let names as [String]):
        let object = value as? [String: Any] ?? [:]
        return names.filter { object[$0] == nil }.map { "\(path): no \($0)" }
      case ("properties", let properties as [String: [String: Any]]):
        return (value as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.flatMap { key, value in
          properties[key].map { faults(value, $0, at: path + "/" + key) } ?? ["\(path): \(key) is not known"]
        }
      case ("items", let element as [String: Any]):
        return (value as? [Any] ?? []).enumerated().flatMap {
          faults($0.element, element, at: "\(path)/\($0.offset)")
        }
      case ("enum", let words as [String]):
        return words.contains(value as? String ?? "") ? [] : ["\(path): \(value) is none of \(words)"]
      case ("pattern", let pattern as String):
        let text = value as? String ?? ""
        return text.range(of: pattern, options: .regularExpression) == nil ? ["\(path): \(text)"] : []
      case ("additionalProperties", let isAllowed as Bool): return isAllowed ? ["\(path): open"] : []
      case ("description", _), ("format", _): return []
      default: return ["\(path): the check does not know \(word)"]
      }
    }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    case "integer": value is Int && !(value is String)
    default: false
    }
  }
}
