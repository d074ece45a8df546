import Site
import Theme

extension DefaultTheme {
  /// The built-in theme, as builds take it.
  static var templates: [ThemeFile] { files.map { ThemeFile(path: $0.path, bytes: $0.bytes) } }
}
