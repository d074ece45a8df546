import Foundation

/// Checks JSON against a JSON Schema, as far as our schemas make use of it: `$ref`, `type`, `required`,
/// `properties`, `additionalProperties`, `items`, `anyOf`, `enum`, `pattern`, `minimum` and `maximum`. Any other
/// word in a schema is a fault, so that nothing of it is passed over.
struct SchemaCheck {
  private let schema: [String: Any]
  private let definitions: [String: [String: Any]]

  init(schema: Data) throws {
    let object = try JSONSerialization.jsonObject(with: schema) as? [String: Any]
    self.schema = object ?? [:]
    definitions = object?["$defs"] as? [String: [String: Any]] ?? [:]
  }

  /// What is wrong with a file, which has to be an object of this name; each fault with its path.
  func faults(of json: Data, as name: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: json), ["$ref": "#/$defs/" + name], at: "")
  }

  /// What is wrong with a value, which has to be as the schema as a whole says.
  func faults(ofValue value: Any) -> [String] { faults(value, schema, at: "") }

  private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.keys.sorted().flatMap { word -> [String] in
      switch (word, schema[word]) {
      case ("$ref", let reference as String):
        guard let target = definitions[String(reference.dropFirst("#/$defs/".count))] else {
          return ["\(path): no definition \(reference)"]
        }
        return faults(value, target, at: path)
      case ("type", let type as String): return Self.isOf(type, value) ? [] : ["\(path): no \(type)"]
      case ("type", let types as [String]):
        return types.contains { Self.isOf($0, value) } ? [] : ["\(path): no \(types[0])"]
      case ("anyOf", let schemas as [[String: Any]]):
        let found = schemas.map { faults(value, $0, at: path) }
        return found.min { $0.count < $1.count } ?? []
      case ("minimum", let limit as Int):
        return value as? Int ?? limit < limit ? ["\(path): \(value) is too small"] : []
      case ("maximum", let limit as Int):
        return value as? Int ?? limit > limit ? ["\(path): \(value) is too large"] : []
      case ("required", let names as [String]):
        let object = value as? [String: Any] ?? [:]
        return names.filter { object[$0] == nil }.map { "\(path.isEmpty ? "/" : path): no \($0)" }
      case ("properties", let properties as [String: [String: Any]]):
        return (value as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.flatMap { key, value in
          properties[key].map { faults(value, $0, at: path + "/" + key) }
            ?? ["\(path.isEmpty ? "/" : path): \(key) is not allowed"]
        }
      case ("items", let element as [String: Any]):
        return (value as? [Any] ?? []).enumerated().flatMap {
          faults($0.element, element, at: "\(path)/\($0.offset)")
        }
      case ("enum", let words as [String]):
        return words.contains(value as? String ?? "") ? [] : ["\(path): \(value) is none of \(words)"]
      case ("pattern", let pattern as String):
        let text = value as? String ?? ""
        return text.range(of: pattern, options: .regularExpression) == nil
          ? ["\(path): \(value) does not match"] : []
      case ("additionalProperties", let isAllowed as Bool): return isAllowed ? ["\(path): open"] : []
      case ("additionalProperties", let each as [String: Any]):
        return (value as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.flatMap { key, value in
          faults(value, each, at: path + "/" + key)
        }
      case ("$schema", _), ("title", _), ("description", _), ("format", _): return []
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
    case "number": value is Int || value is Double
    default: false
    }
  }
}
