import Diagnostics

// What tags with names of values mean.
extension Compiler {
  /// A value that a name leads to: where a program finds it, and what it is.
  struct Value {
    let type: FieldType
    let frame: UInt8
    let slot: UInt32
  }

  /// What a name can lead to.
  enum Resolution {
    case value(Value)
    /// The whole innermost object or map, which `{{.}}` names.
    case whole(String)
    /// Something that cannot be known, which has been reported.
    case unknown
  }

  /// Finds what a name means: its first part in the innermost scope that has it, the others in turn
  /// (Mustache specification 1.4, dotted names). Adds the operations that lead there.
  mutating func resolve(_ node: Node, _ context: Context) -> Resolution {
    if node.name == "." { return resolveDot(context) }
    let parts = node.name.split(separator: ".").map(String.init)
    guard let first = parts.first, node.isNamedWell else { return .unknown }
    guard let scope = context.scopes.last(where: { $0.field(first) != nil }), let field = scope.field(first)
    else {
      if !context.scopes.contains(where: \.isUnknown) {
        let available = context.scopes.reversed().flatMap(\.names)
        report(.unknownName(first, available: Self.unique(available)), node.range, context)
      }
      return .unknown
    }
    var value = start(scope, first, field)
    for (number, part) in parts.enumerated().dropFirst() {
      guard let next = follow(part, from: value) else {
        let whole = parts[..<number].joined(separator: ".")
        let problem = TemplateProblem.unknownPart(part, of: whole, available: Self.parts(of: value.type))
        report(problem, node.range, context)
        return .unknown
      }
      value = next
    }
    return .value(value)
  }

  private mutating func resolveDot(_ context: Context) -> Resolution {
    switch context.scopes.last {
    case .value(let type, let frame):
      program.add(Operation(kind: .loadFrame, frame: frame))
      return .value(Value(type: type, frame: Operation.register, slot: 0))
    case .object(let shape, _), .map(let shape, _): return .whole(shape.name)
    case .unknown, nil: return .unknown
    }
  }

  /// The value of the first part of a name.
  private mutating func start(
    _ scope: Scope, _ name: String, _ field: (slot: Int, type: FieldType)
  ) -> Value {
    switch scope {
    case .object(_, let frame):
      return Value(type: field.type, frame: frame, slot: UInt32(truncatingIfNeeded: field.slot))
    case .map(_, let frame):
      program.add(Operation(kind: .loadFrame, frame: frame))
      addKey(name)
    case .value, .unknown: break
    }
    return Value(type: field.type, frame: Operation.register, slot: 0)
  }

  /// The value of a further part of a name; nil if there is none.
  private mutating func follow(_ name: String, from value: Value) -> Value? {
    let shape: Shape
    switch value.type {
    case .object(let inner), .map(let inner): shape = inner
    case .text, .html, .flag, .list, .texts: return nil
    }
    guard let (slot, type) = shape.value(named: name) else { return nil }
    if value.frame != Operation.register {
      program.add(Operation(kind: .load, frame: value.frame, a: value.slot))
    }
    if case .map = value.type {
      addKey(name)
    } else {
      program.add(Operation(kind: .step, a: UInt32(truncatingIfNeeded: slot)))
    }
    return Value(type: type, frame: Operation.register, slot: 0)
  }

  private mutating func addKey(_ name: String) {
    let (start, length) = program.intern(name.utf8)
    program.add(Operation(kind: .key, a: start, b: length))
  }

  /// Adds `{{name}}` or `{{{name}}}`.
  mutating func addVariable(_ node: Node, isRaw: Bool, _ context: Context) {
    switch resolve(node, context) {
    case .unknown: break
    case .whole(let name): report(.notPrintable(".", what: "one \(name)"), node.range, context)
    case .value(let value):
      switch value.type {
      case .text where isRaw: report(.rawText(node.name), node.range, context)
      case .html where !isRaw: report(.escapedHTML(node.name), node.range, context)
      case .text: program.add(Operation(kind: .text, frame: value.frame, a: value.slot))
      case .html: program.add(Operation(kind: .html, frame: value.frame, a: value.slot))
      case .flag: report(.notPrintable(node.name, what: "yes or no"), node.range, context)
      case .object, .map: report(.notPrintable(node.name, what: "a group of values"), node.range, context)
      case .list, .texts: report(.notPrintable(node.name, what: "a list"), node.range, context)
      }
    }
  }

  /// Adds `{{^name}}` and what it contains.
  mutating func addInverted(_ node: Node, _ children: Range<Int>, _ context: Context) {
    var inner = context
    inner.depth += 1
    guard case .value(let value) = resolve(node, context) else { return compile(children, inner) }
    let skip = program.add(Operation(kind: .skipIfShown, frame: value.frame, a: value.slot))
    compile(children, inner)
    program.land(skip)
  }

  /// Adds `{{#name}}` and what it contains.
  mutating func addSection(_ node: Node, _ children: Range<Int>, _ context: Context) {
    var inner = context
    inner.depth += 1
    guard case .value(let value) = resolve(node, context) else {
      inner.scopes.append(.unknown)
      return compile(children, inner)
    }
    if value.type == .flag {
      let skip = program.add(Operation(kind: .skipUnlessShown, frame: value.frame, a: value.slot))
      compile(children, inner)
      return program.land(skip)
    }
    // The limit of depth is below that of frames, so this does not happen.
    guard context.frames < Operation.frameLimit else { return }
    let target = UInt8(truncatingIfNeeded: context.frames)
    inner.frames += 1
    maximumFrames = max(maximumFrames, inner.frames)
    inner.scopes.append(Scope(of: value.type, frame: target))
    let kind: Operation.Kind = value.type.isList ? .enterList : .enter
    let entry = program.add(Operation(kind: kind, frame: value.frame, target: target, a: value.slot))
    let body = program.here()
    compile(children, inner)
    if value.type.isList { program.add(Operation(kind: .next, target: target, b: body)) }
    program.land(entry)
  }

  private static func parts(of type: FieldType) -> [String] {
    switch type {
    case .object(let shape), .map(let shape): shape.fields.map(\.name)
    case .text, .html, .flag, .list, .texts: []
    }
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
