import Templates

@testable import Site

/// A theme whose pages print every field of their view, so that a whole view can be compared:
///
///     inspection:
///       kind_label = Custody inspection
///       published:
///         text = March 2020
///
/// The templates are made from the shapes: a field that is added to a view appears in its dump.
enum DumpTheme {
  /// The templates. Of the outermost fields only those in `roots` are printed, or all but the site and
  /// the page; `extraKeys` are the site's keys under `extra:`.
  static func files(_ roots: Set<String>? = nil, extraKeys: [String] = []) -> [ThemeFile] {
    PagePrograms.PageKind.allCases.map { kind in
      let fields = kind.shape(extraKeys: extraKeys).fields.filter {
        roots?.contains($0.name) ?? !["site", "page"].contains($0.name)
      }
      return ThemeFile(
        path: kind.rawValue + ".html", bytes: Array(text(of: fields, margin: "").utf8))
    }
  }

  /// The built-in files with one in place of another, or besides them.
  static func files(with path: String, _ text: String) -> [ThemeFile] {
    files().filter { $0.path != path } + [ThemeFile(path: path, bytes: Array(text.utf8))]
  }

  private static func text(of fields: [ShapeField], margin: String) -> String {
    fields.map { field in
      let inner =
        switch field.type {
        case .text, .texts: "\(margin)\(field.name) = {{.}}\n"
        // Pictures have tests of their own.
        case .html where field.name == "picture": "\(margin)picture\n"
        case .html: "\(margin)\(field.name) = {{{.}}}\n"
        case .flag: "\(margin)\(field.name)\n"
        case .object(let shape), .list(let shape), .map(let shape):
          "\(margin)\(field.name):\n" + text(of: shape.fields, margin: margin + "  ")
        }
      return "{{#\(field.name)}}\n\(inner){{/\(field.name)}}\n"
    }.joined()
  }
}
