/// A level of the context in which names are looked up while compiling.
enum Scope {
  /// An object with known fields, in this frame.
  case object(Shape, frame: UInt8)
  /// A map with declared keys, in this frame.
  case map(Shape, frame: UInt8)
  /// A text or HTML, in this frame.
  case value(FieldType, frame: UInt8)
  /// Something whose name is unknown, which has been reported already.
  case unknown

  /// The names that can be looked up in it.
  var names: [String] {
    switch self {
    case .object(let shape, _), .map(let shape, _): shape.fields.map(\.name)
    case .value, .unknown: []
    }
  }

  /// The type of the field of this name, if it has one.
  func field(_ name: String) -> (slot: Int, type: FieldType)? {
    switch self {
    case .object(let shape, _), .map(let shape, _): shape.value(named: name)
    case .value, .unknown: nil
    }
  }
}

extension Scope {
  /// What a section over a value of this type (or over each of its elements) adds to the context.
  init(of type: FieldType, frame: UInt8) {
    switch type {
    case .object(let shape), .list(let shape): self = .object(shape, frame: frame)
    case .map(let shape): self = .map(shape, frame: frame)
    case .texts: self = .value(.text, frame: frame)
    case .text, .html, .flag: self = .value(type, frame: frame)
    }
  }

  /// Whether it stands for something that has been reported already.
  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }
}
