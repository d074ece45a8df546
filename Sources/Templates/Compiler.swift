import Diagnostics

/// Compiles one template for one shape of views: resolves every name, puts partials and parents in
/// place, and collects everything that is wrong.
struct Compiler {
  /// Where in the expansion the compiler is.
  struct Context {
    /// The template whose nodes are compiled.
    var template: Int
    /// What names mean, innermost last.
    var scopes: [Scope]
    /// The frame of `Overrides` of what this template was given.
    var overrides: Int
    /// The templates that brought each other in, this one last.
    var chain: [Int]
    /// What stands before each line.
    var indentation: [UInt8] = []
    /// Whether the first line of the block goes on a line that has begun.
    var skipsFirstStart = false
    /// How deep sections and templates are nested.
    var depth = 0
    /// How many frames are in use.
    var frames = 1
  }

  /// The deepest nesting of sections, blocks, partials and parents in all.
  static let depthLimit = 128
  /// The most nodes that are looked at, since nodes may multiply without adding any operation.
  static let visitLimit = 2_000_000

  let library: TemplateLibrary
  let page: PageTemplate
  let addresses: ((String) -> AddressResolution)?
  var program = ProgramWriter()
  var overrides = Overrides()
  var maximumFrames = 1
  private var visits = 0
  private(set) var diagnostics: [Diagnostic] = []
  private var said: Set<Saying> = []
  private var blocksOfTemplates: [String: [String]] = [:]
  private var isStopped = false

  init(library: TemplateLibrary, page: PageTemplate, addresses: ((String) -> AddressResolution)?) {
    self.library = library
    self.page = page
    self.addresses = addresses
  }

  /// The program, or nil if anything is wrong.
  mutating func compile() -> Program? {
    guard let index = library.index(of: page.name) else {
      let problem = TemplateProblem.unknownTemplate(page.name, available: library.names)
      diagnostics = [Place(path: "templates").reports(TemplateProblem.needed(problem, purpose: page.purpose))]
      return nil
    }
    let context = Context(
      template: index, scopes: [.object(page.shape, frame: 0)], overrides: Overrides.none, chain: [index])
    let all = 0..<library.templates[index].nodes.count
    compile(all, context)
    guard !diagnostics.containErrors else { return nil }
    return Program(
      operations: program.operations, literals: program.literals, frameCount: maximumFrames)
  }

  /// Says what is wrong with these bytes of the template.
  mutating func report(_ problem: TemplateProblem, _ range: Range<Int>, _ context: Context) {
    let place = library.templates[context.template].place(range)
    let diagnostic = place.reports(TemplateProblem.needed(problem, purpose: page.purpose))
    if said.insert(Saying(diagnostic)).inserted { diagnostics.append(diagnostic) }
  }

  /// The blocks that the named template shows, itself or through others.
  mutating func blocks(of name: String) -> [String] {
    if let known = blocksOfTemplates[name] { return known }
    let blocks = library.blocks(of: name)
    blocksOfTemplates[name] = blocks
    return blocks
  }

  /// Compiles these nodes of the context's template, with all they contain.
  mutating func compile(_ range: Range<Int>, _ context: Context) {
    let template = library.templates[context.template]
    var index = range.lowerBound
    while index < range.upperBound {
      let node = template.nodes[index]
      guard isWithinLimits(node, context) else { return }
      compile(node, at: index, of: template, context)
      index = max(index + 1, node.end)
    }
  }

  private mutating func compile(_ node: Node, at index: Int, of template: Template, _ context: Context) {
    let children = index + 1..<max(index + 1, node.end)
    switch node.kind {
    case .nothing, .lost: break
    case .text: program.add(template.bytes[node.range])
    case .lineStart: program.add(context.indentation)
    case .firstLineStart: if !context.skipsFirstStart { program.add(context.indentation) }
    case .address: addAddress(node, template, context)
    case .splitAddress: addSplitAddress(node, template, context)
    case .variable: addVariable(node, isRaw: false, context)
    case .raw: addVariable(node, isRaw: true, context)
    case .section: addSection(node, children, context)
    case .inverted: addInverted(node, children, context)
    case .partial: addTemplate(node, overrides: context.overrides, context)
    case .parent: addParent(node, children, context)
    case .block: addBlock(node, at: index, context)
    }
  }

  /// Whether the expansion may go on. Said once, the limit stops everything.
  private mutating func isWithinLimits(_ node: Node, _ context: Context) -> Bool {
    if isStopped { return false }
    visits += 1
    if program.isFull || visits > Self.visitLimit {
      isStopped = true
      report(.expandedTooLarge, node.range, context)
    } else if context.depth > Self.depthLimit {
      isStopped = true
      report(.expandedTooDeep(limit: Self.depthLimit), node.range, context)
    }
    return !isStopped
  }
}
