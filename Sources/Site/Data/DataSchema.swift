import Diagnostics
import Records

/// The JSON Schema (draft 2020-12) of the open data, made of its shapes.
enum DataSchema {
  /// Appends the schema; `url` is where it is published. It is the schema of each of the files: of the site
  /// as a whole, of an inspection, of a response, of what is
  /// withdrawn.
  static func append(url: String, to output: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.set("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.set("$id", url)
      json.set("title", "Open data of inspections and responses")
      json.key("anyOf")
      json.array([DataShapes.site, DataShapes.inspection, DataShapes.response, DataShapes.withdrawn]) {
        json, shape in
        json.object { $0.set("$ref", "#/$defs/" + shape.name) }
      }
      json.key("$defs")
      json.object { json in
        for shape in DataShapes.all {
          json.key(named: shape.name)
          append(shape, to: &json)
        }
      }
    }
    output.append(contentsOf: json.bytes)
    output.append(UInt8(ascii: "\n"))
  }

  private static func append(_ shape: DataShape, to json: inout JSONWriter) {
    json.object { json in
      json.set("description", shape.meaning)
      json.set("type", "object")
      json.set("required", shape.fields.filter(\.isRequired).map(\.name))
      json.set("additionalProperties", flag: false)
      json.key("properties")
      json.object { json in
        for field in shape.fields {
          json.key(named: field.name)
          json.object { json in
            json.set("description", field.meaning)
            append(field.type, to: &json)
          }
        }
      }
    }
  }

  /// A date of EDTF level 0 with intervals (ISO 8601-2), or `unknown`.
  private static let date = #"^(unknown|\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?)$"#

  private static func append(_ type: DataType, to json: inout JSONWriter) {
    switch type {
    case .text, .html: json.set("type", "string")
    case .flag: json.set("type", "boolean")
    case .number: json.set("type", "integer")
    case .object(let shape): json.set("$ref", "#/$defs/" + shape.name)
    case .date:
      json.set("type", "string")
      json.set("pattern", date)
    case .day:
      json.set("type", "string")
      json.set("format", "date")
      json.set("pattern", #"^\d{4}-\d{2}-\d{2}$"#)
    case .url:
      json.set("type", "string")
      json.set("pattern", "^https?://")
    case .id:
      json.set("type", "string")
      json.set("pattern", "^[a-z0-9/-]+$")
    case .oneOf(let words):
      json.set("type", "string")
      json.set("enum", words)
    case .list(let element):
      json.set("type", "array")
      json.key("items")
      json.object { append(element, to: &$0) }
    }
  }
}
