/// Shows one view with one template, looking names up in maps from the innermost context outwards
/// (Mustache specification 1.4).
struct LenientRenderer {
  /// Where in the templates the renderer is.
  private struct Context {
    var template: Int
    var overrides = Overrides.none
    var indentation: [UInt8] = []
    var skipsFirstStart = false
    var depth = 0
  }

  /// The deepest nesting of sections, blocks, partials and parents that is shown.
  private static let depthLimit = 200
  /// The most nodes that are shown, since partials that bring in each other twice would never end.
  private static let visitLimit = 1_000_000
  /// The most bytes that are written.
  private static let outputLimit = 100_000_000

  private let library: TemplateLibrary
  private let view: View
  private var frames: [Cell]
  private var overrides = Overrides()
  private var visits = 0
  private(set) var output: [UInt8] = []

  init(library: TemplateLibrary, view: View) {
    self.library = library
    self.view = view
    frames = [view.root]
  }

  /// Shows this template.
  mutating func render(_ template: Int) {
    show(0..<library.templates[template].nodes.count, Context(template: template))
  }

  private mutating func show(_ range: Range<Int>, _ context: Context) {
    let template = library.templates[context.template]
    var index = range.lowerBound
    while index < range.upperBound {
      visits += 1
      guard visits < Self.visitLimit, output.count < Self.outputLimit, context.depth < Self.depthLimit
      else { return }
      let node = template.nodes[index]
      show(node, at: index, of: template, context)
      index = max(index + 1, node.end)
    }
  }

  private mutating func show(_ node: Node, at index: Int, of template: Template, _ context: Context) {
    let children = index + 1..<max(index + 1, node.end)
    switch node.kind {
    case .nothing, .lost: break
    case .text, .address, .splitAddress: output += template.bytes[node.range]
    case .lineStart: output += context.indentation
    case .firstLineStart: if !context.skipsFirstStart { output += context.indentation }
    case .variable, .raw: showValue(look(up: node.name), escaped: node.kind == .variable)
    case .section: showSection(look(up: node.name), children, context)
    case .inverted: if !look(up: node.name).isShown { show(children, deeper(context)) }
    case .partial: showTemplate(node, overrides: context.overrides, context)
    case .parent: showParent(node, children, context)
    case .block: showBlock(node, at: index, context)
    }
  }

  private func deeper(_ context: Context) -> Context {
    var inner = context
    inner.depth += 1
    return inner
  }
}

// Values.
extension LenientRenderer {
  private func bytes(_ cell: Cell) -> ArraySlice<UInt8> {
    let end = Int(cell.first) + Int(cell.count)
    return end <= view.pool.count ? view.pool[Int(cell.first)..<end] : []
  }

  private func cell(_ index: Int) -> Cell {
    view.cells.indices.contains(index) ? view.cells[index] : .absent
  }

  private func look(up name: String) -> Cell {
    if name == "." { return frames.last ?? .absent }
    var result: Cell?
    for part in name.split(separator: ".", omittingEmptySubsequences: false) {
      if let whole = result {
        result = entry(part, of: whole) ?? .absent
      } else {
        result = frames.reversed().lazy.compactMap { entry(part, of: $0) }.first ?? .absent
      }
    }
    return result ?? .absent
  }

  private func entry(_ key: Substring, of map: Cell) -> Cell? {
    guard map.kind == .map else { return nil }
    for pair in 0..<Int(map.count) {
      let index = Int(map.first) + 2 * pair
      if bytes(cell(index)).elementsEqual(key.utf8) { return cell(index + 1) }
    }
    return nil
  }

  private mutating func showValue(_ value: Cell, escaped: Bool) {
    guard value.kind == .text || value.kind == .html else { return }
    if escaped {
      Escaping.append(String(decoding: bytes(value), as: UTF8.self), to: &output)
    } else {
      output += bytes(value)
    }
  }

  private mutating func showSection(_ value: Cell, _ children: Range<Int>, _ context: Context) {
    guard value.isShown else { return }
    let elements = value.kind == .list ? Int(value.first)..<Int(value.first) + Int(value.count) : 0..<1
    for index in elements where visits < Self.visitLimit {
      visits += 1
      frames.append(value.kind == .list ? cell(index) : value)
      show(children, deeper(context))
      frames.removeLast()
    }
  }
}

// Templates.
extension LenientRenderer {
  private mutating func showTemplate(_ node: Node, overrides: Int, _ context: Context) {
    guard let index = library.index(of: node.name) else { return }
    var inner = deeper(context)
    inner.template = index
    inner.overrides = overrides
    inner.indentation = node.startsLine ? context.indentation + indentation(of: node, context) : []
    inner.skipsFirstStart = false
    show(0..<library.templates[index].nodes.count, inner)
  }

  private mutating func showParent(_ node: Node, _ children: Range<Int>, _ context: Context) {
    let nodes = library.templates[context.template].nodes
    var given: [(name: String, node: Int)] = []
    var index = children.lowerBound
    while index < children.upperBound {
      if nodes[index].kind == .block { given.append((nodes[index].name, index)) }
      index = max(index + 1, nodes[index].end)
    }
    let count = overrides.count
    let frame = overrides.add(given, in: context.template, outer: context.overrides)
    showTemplate(node, overrides: frame, context)
    overrides.removeAll(from: count)
  }

  private mutating func showBlock(_ node: Node, at index: Int, _ context: Context) {
    var inner = deeper(context)
    var filling = node
    var children = index + 1..<max(index + 1, node.end)
    if let given = overrides.given(node.name, in: context.overrides) {
      filling = library.templates[given.template].nodes[given.node]
      children = given.node + 1..<max(given.node + 1, filling.end)
      inner.template = given.template
      inner.overrides = given.frame
      inner.indentation += indentation(of: node, context)
    } else if node.startsLine {
      inner.indentation += indentation(of: node, context)
    }
    inner.skipsFirstStart = !node.startsLine
    if node.startsLine, !filling.startsLine, !children.isEmpty { output += inner.indentation }
    show(children, inner)
  }

  private func indentation(of node: Node, _ context: Context) -> ArraySlice<UInt8> {
    library.templates[context.template].bytes[node.indentation]
  }
}
