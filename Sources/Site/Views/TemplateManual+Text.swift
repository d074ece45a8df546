import Templates

extension TemplateManual {
  /// The templates of a theme, a line each, as a terminal shows them.
  public func list(_ theme: [ThemeFile]) -> String {
    let names = Self.names(theme)
    let width = (names.map(\.count).max() ?? 0) + 2
    return names.map { name in
      name + String(repeating: " ", count: width - name.count) + Self.use(of: name, theme) + "\n"
    }.joined()
  }

  /// The names of the templates of a theme: the pages' own in the order of the manual, then all others.
  public static func names(_ theme: [ThemeFile]) -> [String] {
    let all = Theme(builtIn: theme, own: []).templates.map(\.name)
    let kinds = PagePrograms.PageKind.allCases.map(\.rawValue)
    return kinds + all.filter { !kinds.contains($0) }
  }

  /// What a template of this name may show, as a terminal shows it; nil when the theme has none of that name.
  public func text(of name: String, _ theme: [ThemeFile]) -> String? {
    guard Self.names(theme).contains(name) else { return nil }
    var lines = ["templates/\(name).html", "", Self.use(of: name, theme)]
    let blocks = Self.tagged("$", in: name, theme)
    if !blocks.isEmpty {
      let parents = Self.tagged("<", in: name, theme)
      let verb =
        parents.isEmpty ? "Blocks, which other templates fill" : "Blocks of \(parents[0]) that it fills"
      lines += ["", "\(verb): " + blocks.joined(separator: ", ")]
    }
    guard let root = Self.root(of: name) else { return lines.joined(separator: "\n") + "\n" }
    lines += [""] + Self.rows(root)
    for shape in Self.groups(in: [root]) { lines += ["", shape.name + ":"] + Self.rows(shape) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the template sees; nil for a partial, which sees what the place sees that brings it in.
  private static func root(of name: String) -> Shape? {
    if let kind = PagePrograms.PageKind(rawValue: name) { return kind.shape(extraKeys: []) }
    return name == "layout" ? PagePrograms.PageKind.notFound.shape(extraKeys: []) : nil
  }

  static func use(of name: String, _ theme: [ThemeFile]) -> String {
    if let kind = PagePrograms.PageKind(rawValue: name) { return kind.use }
    if name == "layout" { return "What all pages have around them; it shows what every page has." }
    let users = names(theme).filter { tagged(">", in: $0, theme).contains(name) }
    return "A piece that sees what the place sees that brings it in: " + users.joined(separator: ", ") + "."
  }

  private static func rows(_ shape: Shape) -> [String] {
    let width = shape.fields.map(\.name.count).max() ?? 0
    return shape.fields.map { field in
      let declaration = field.declaration
      let blanks = String(repeating: " ", count: width - field.name.count)
      let example = declaration.example.isEmpty ? "" : "; such as " + declaration.example
      return "  \(field.name)\(blanks)  (\(declaration.type.words { $0 })) \(declaration.meaning)\(example)"
    }
  }

  /// The names in the tags of a template that begin with this sign, each once, in order.
  private static func tagged(_ sign: Character, in name: String, _ theme: [ThemeFile]) -> [String] {
    guard let file = theme.first(where: { $0.path == name + ".html" }) else { return [] }
    var names: [String] = []
    for part in String(decoding: file.bytes, as: UTF8.self).split(separator: "{{" + String(sign)).dropFirst()
    {
      let name = String(part.prefix { $0 != "}" })
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
