import Diagnostics

/// Reads the site's own templates and assets.
struct ThemeReading {
  let folder: SiteFolder

  /// The site's theme: its own files over the built-in ones.
  func theme(
    over builtIn: [ThemeFile], _ diagnostics: inout [Diagnostic]
  ) throws(BuildError) -> Theme {
    Theme(builtIn: builtIn, own: try files(&diagnostics))
  }

  /// The site's own files.
  func files(_ diagnostics: inout [Diagnostic]) throws(BuildError) -> [ThemeFile] {
    do throws(InputError) {
      var own: [ThemeFile] = []
      for entry in try folder.entries(below: "templates") {
        switch entry {
        case .file(let path):
          let reading = try folder.read(path)
          guard case .bytes(let bytes) = reading else {
            if let problem = reading.refusal { diagnostics.append(Place(path: path).reports(problem)) }
            continue
          }
          let name = String(path.dropFirst("templates/".count))
          own.append(ThemeFile(path: name, bytes: bytes, isOwn: true))
        case .special, .unreadableName, .longPath:
          if let problem = entry.refusal { diagnostics.append(Place(path: entry.path).reports(problem)) }
        }
      }
      return own
    } catch {
      throw .input(error)
    }
  }
}
