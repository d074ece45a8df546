import Diagnostics
import Records

extension SitePlan {
  /// Two outputs with one path, or one whose path is a folder of another's.
  var conflicts: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var plainFiles = Lengths()
    for position in outputs.indices {
      let file = outputs[position].file
      if isRepeated(position) {
        diagnostics.append(conflict(position, outputs[self.position(of: file) ?? position].origin))
      } else if !Self.hasDot(file.utf8[...]) {
        plainFiles.insert(file.utf8.count)
      }
      if file.utf8.starts(with: SearchFile.wordFolder.utf8.dropLast()),
        (file + "/").hasPrefix(SearchFile.wordFolder)
      {
        diagnostics.append(conflict(position, .builtIn("the index of the search")))
      }
    }
    return diagnostics + filesAsFolders(plainFiles)
  }

  /// Outputs that lie below what is a file. `plainFiles` are the lengths of the files without a dot in their names.
  private func filesAsFolders(_ plainFiles: Lengths) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var reported: Set<String> = []
    for position in outputs.indices {
      var folder = outputs[position].file.utf8[...]
      while let slash = folder.lastIndex(of: UInt8(ascii: "/")) {
        folder = folder[..<slash]
        // Few folders have a dot in their names and few files have none, so that little has to be looked up.
        guard plainFiles.contains(folder.count) || Self.hasDot(folder) else { continue }
        let file = String(Substring(folder))
        guard let blocking = self.position(of: file) else { continue }
        let other = outputs[blocking].origin
        guard case .file(let place) = other else {
          diagnostics.append(conflict(position, other))
          continue
        }
        // One alias, such as /responses, may stand in the way of ten thousand pages: they are not to
        // blame.
        guard reported.insert(file).inserted else { continue }
        let problem = SiteProblem.outputConflict(path: "/" + file, other: outputs[position].origin.phrase)
        diagnostics.append(place.reports(problem))
      }
    }
    return diagnostics
  }

  /// Whether the last part of a path has a dot.
  private static func hasDot(_ path: Substring.UTF8View) -> Bool {
    for byte in path.reversed() {
      if byte == UInt8(ascii: ".") { return true }
      if byte == UInt8(ascii: "/") { return false }
    }
    return false
  }

  /// That an output cannot be where something else is.
  private func conflict(_ position: Int, _ second: PlannedOutput.Origin) -> Diagnostic {
    let first = outputs[position].origin
    // What a person wrote is easier to change than what is built in.
    let (blamed, other): (Place, PlannedOutput.Origin) =
      switch (first, second) {
      case (.file(let place), .file(let otherPlace)):
        place < otherPlace ? (otherPlace, first) : (place, second)
      case (.file(let place), .builtIn): (place, second)
      case (.builtIn, .file(let place)): (place, first)
      case (.builtIn, .builtIn): (Place(path: SiteConfiguration.path), second)
      }
    return blamed.reports(SiteProblem.outputConflict(path: outputs[position].path, other: other.phrase))
  }
}

/// Some lengths.
private struct Lengths {
  private var marks: [Bool] = []

  mutating func insert(_ length: Int) {
    if marks.count <= length { marks += repeatElement(false, count: length + 1 - marks.count) }
    marks[length] = true
  }

  func contains(_ length: Int) -> Bool { length < marks.count && marks[length] }
}
