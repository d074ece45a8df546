import Diagnostics

extension TemplateLibrary {
  /// The program that shows views of this shape with the named template, or nil and what is wrong.
  ///
  /// `purpose` says what the template is needed for, as a phrase. `addresses` says how an address of the
  /// site (`/about/`) that stands in the HTML of a template is to be written; without it they stay as
  /// they are.
  public func compile(
    _ name: String, for shape: Shape, purpose: String,
    addresses: ((String) -> AddressResolution)? = nil
  ) -> Diagnosed<Program?> {
    let result = compile([PageTemplate(name, for: shape, purpose: purpose)], addresses: addresses)
    return Diagnosed(result.value.first ?? nil, result.diagnostics)
  }

  /// The programs of several kinds of pages, in the same order. What is wrong at a place is said once,
  /// however many pages meet it.
  public func compile(
    _ pages: [PageTemplate], addresses: ((String) -> AddressResolution)? = nil
  ) -> Diagnosed<[Program?]> {
    var programs: [Program?] = []
    var diagnostics: [Diagnostic] = []
    var said: Set<Saying> = []
    for page in pages {
      var compiler = Compiler(library: self, page: page, addresses: addresses)
      programs.append(compiler.compile())
      for diagnostic in compiler.diagnostics where said.insert(Saying(diagnostic)).inserted {
        diagnostics.append(diagnostic)
      }
    }
    return Diagnosed(programs, diagnostics.inOrder())
  }

  /// The named template with names looked up when it is shown; nil when there is none.
  public func lenient(_ name: String) -> LenientProgram? {
    index(of: name).map { LenientProgram(library: self, template: $0) }
  }
}

/// What a diagnostic says, apart from its help, which differs with the page that needs the template.
struct Saying: Hashable {
  private let place: Place
  private let id: String
  private let message: String

  init(_ diagnostic: Diagnostic) {
    place = diagnostic.place
    id = diagnostic.id
    message = diagnostic.message
  }
}
