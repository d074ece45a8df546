import Records

/// What a value of the open data can be: the JSON Schema and the data dictionary are made of it.
indirect enum DataType: Sendable {
  case text
  /// HTML whose addresses are whole.
  case html
  /// An EDTF date (ISO 8601-2, level 0 and intervals), or `unknown`.
  case date
  /// One whole day.
  case day
  case flag
  case number
  case url
  /// The id of a record of one kind.
  case id(RecordKind)
  /// One of these words and no other.
  case oneOf([String])
  case list(DataType)
  case object(DataShape)
}

/// One value of an object.
struct DataField: Sendable {
  let name: String
  let type: DataType
  /// What it means, in a sentence without a full stop.
  let meaning: String
  /// Whether every object has it.
  let isRequired: Bool

  static func required(_ name: String, _ type: DataType, _ meaning: String) -> DataField {
    DataField(name: name, type: type, meaning: meaning, isRequired: true)
  }

  static func optional(_ name: String, _ type: DataType, _ meaning: String) -> DataField {
    DataField(name: name, type: type, meaning: meaning, isRequired: false)
  }
}

/// An object of the open data: what it is called, and its values in the order in which they are written.
struct DataShape: Sendable {
  /// The name, also among the definitions of the schema: `finding`.
  let name: String
  let meaning: String
  let fields: [DataField]
}
