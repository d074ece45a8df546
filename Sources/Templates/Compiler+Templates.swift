import Diagnostics

// What tags that bring in templates and blocks mean, and addresses in the HTML.
extension Compiler {
  /// Adds the template that a partial or parent tag names.
  mutating func addTemplate(_ node: Node, overrides: Int, _ context: Context) {
    guard node.isNamedWell else { return }
    guard let index = library.index(of: node.name) else {
      return report(.unknownTemplate(node.name, available: library.names), node.range, context)
    }
    if let start = context.chain.firstIndex(of: index) {
      let names = (context.chain[start...] + [index]).map { library.templates[$0].name }
      return report(.recursion(names), node.range, context)
    }
    var inner = context
    inner.template = index
    inner.overrides = overrides
    inner.chain.append(index)
    inner.indentation = node.startsLine ? context.indentation + indentation(of: node, context) : []
    inner.skipsFirstStart = false
    inner.depth += 1
    compile(0..<library.templates[index].nodes.count, inner)
  }

  /// Adds a parent with the blocks that are given to it.
  mutating func addParent(_ node: Node, _ children: Range<Int>, _ context: Context) {
    let nodes = library.templates[context.template].nodes
    let isKnown = library.index(of: node.name) != nil
    let available = isKnown ? blocks(of: node.name) : nil
    var given: [(name: String, node: Int)] = []
    var names: Set<String> = []
    var index = children.lowerBound
    while index < children.upperBound {
      let child = nodes[index]
      if child.kind == .lost { report(.lostText(parent: node.name), child.range, context) }
      if child.kind == .block {
        let isNew = names.insert(child.name).inserted
        check(child, isNew: isNew, available: available, of: node.name, context)
        given.append((child.name, index))
      }
      index = max(index + 1, child.end)
    }
    let frame = overrides.add(given, in: context.template, outer: context.overrides)
    addTemplate(node, overrides: frame, context)
  }

  private mutating func check(
    _ block: Node, isNew: Bool, available: [String]?, of parent: String, _ context: Context
  ) {
    if !isNew {
      report(.repeatedBlock(block.name, parent: parent), block.range, context)
    } else if let available, block.isNamedWell, !available.contains(block.name) {
      let problem = TemplateProblem.unknownBlock(block.name, parent: parent, available: available)
      report(problem, block.range, context)
    }
  }

  /// Adds a block: what fills it, or what it contains.
  mutating func addBlock(_ node: Node, at index: Int, _ context: Context) {
    var inner = context
    var filling = node
    var children = index + 1..<max(index + 1, node.end)
    inner.depth += 1
    if let given = overrides.given(node.name, in: context.overrides) {
      filling = library.templates[given.template].nodes[given.node]
      children = given.node + 1..<max(given.node + 1, filling.end)
      inner.template = given.template
      inner.overrides = given.frame
      inner.chain = chain(of: given.template, in: context)
      inner.indentation += indentation(of: node, context)
    } else if node.startsLine {
      inner.indentation += indentation(of: node, context)
    }
    inner.skipsFirstStart = !node.startsLine
    if node.startsLine, !filling.startsLine, !children.isEmpty { program.add(inner.indentation) }
    compile(children, inner)
  }

  /// The part of the chain that led to the template in which a block was written: what the block brings
  /// in may well be brought in around it, too.
  private func chain(of template: Int, in context: Context) -> [Int] {
    guard let index = context.chain.lastIndex(of: template) else { return context.chain }
    return Array(context.chain[...index])
  }

  private func indentation(of node: Node, _ context: Context) -> ArraySlice<UInt8> {
    library.templates[context.template].bytes[node.indentation]
  }

  /// Adds an address of the site as it is to be written.
  mutating func addAddress(_ node: Node, _ template: Template, _ context: Context) {
    let address = template.text(node.range)
    switch addresses?(address) {
    case nil: program.add(template.bytes[node.range])
    case .rewritten(let result):
      var escaped: [UInt8] = []
      Escaping.append(result, to: &escaped)
      program.add(escaped)
    case .unknown(let near): report(.unknownAddress(address, near: near), node.range, context)
    }
  }

  /// An address whose rest only the view knows cannot be checked.
  mutating func addSplitAddress(_ node: Node, _ template: Template, _ context: Context) {
    program.add(template.bytes[node.range])
    if addresses != nil { report(.splitAddress(template.text(node.range)), node.range, context) }
  }
}
