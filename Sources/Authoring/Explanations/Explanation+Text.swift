extension Explanation {
  /// The explanation as a terminal shows it.
  public var text: String {
    var lines = ["\(id) (\(severity.rawValue))", ""] + Self.wrapped(meaning) + [""] + Self.wrapped(advice)
    for (word, parts) in [("Wrong", wrong), ("Right", right)] {
      for part in parts where !part.isHidden {
        lines += ["", "\(word)\(part.place.words):", ""]
        lines += part.text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "" : "    " + $0 }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text in lines that fit a terminal; a longer word has a line of its own.
  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let line = lines.last, line.count + 1 + word.count <= 78 {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// The explanation as a section of docs/diagnostics.md.
  var markdown: String {
    var lines = ["### \(id)", "", "\(meaning) \(advice)"]
    for (word, parts) in [("Wrong", wrong), ("Right", right)] {
      for part in parts where !part.isHidden {
        lines += ["", "\(word)\(part.place.words(code: "`")):", ""]
        // Four signs, since a text may have three.
        lines += part.place == .situation ? [part.text] : ["````" + part.place.language, part.text, "````"]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ExamplePart.Place {
  /// Where it stands: `, in content/site.yml`.
  fileprivate var words: String { words(code: "") }

  fileprivate func words(code: String) -> String {
    switch self {
    case .frontMatter(let path): ", in the front matter of \(code)\(path)\(code)"
    case .site: ", in \(code)content/site.yml\(code)"
    case .text: ", in the text of \(code)\(ExamplePart.response)\(code)"
    case .file(let path): ", as \(code)\(path)\(code)"
    case .situation: ""
    }
  }

  /// The language of the text, for those who colour it.
  fileprivate var language: String {
    switch self {
    case .frontMatter, .site: "yaml"
    case .text: "markdown"
    case .file(let path): path.hasSuffix(".html") ? "html" : path.hasSuffix(".md") ? "markdown" : "xml"
    case .situation: ""
    }
  }
}

extension ExplanationGroup {
  /// All ids with their meaning, a line each, as a terminal shows them.
  public static var list: String {
    let width = (Explanation.all.map(\.id.count).max() ?? 0) + 2
    return all.map { group in
      group.title + "\n\n"
        + group.explanations.map { explanation in
          let mark = explanation.severity == .warning ? "Warning: " : ""
          let blanks = String(repeating: " ", count: width - explanation.id.count)
          return "  \(explanation.id)\(blanks)\(mark)\(explanation.meaning)\n"
        }.joined()
    }.joined(separator: "\n")
  }

  /// The part of docs/diagnostics.md that lists and explains all diagnostics.
  public static var manual: String {
    let tables = all.map { group in
      var lines = ["## \(group.title)", ""]
      if !group.introduction.isEmpty { lines += [group.introduction, ""] }
      lines += ["| Id | Severity | Meaning |", "|---|---|---|"]
      lines += group.explanations.map {
        "| [`\($0.id)`](#\($0.id)) | \($0.severity.rawValue) | \($0.meaning) |"
      }
      return lines.joined(separator: "\n") + "\n"
    }
    let explained =
      "## Explained\n\nWhat `rejoinder explain ID` prints of each, in the order of the alphabet.\n"
    let sections = Explanation.all.sorted { $0.id < $1.id }.map(\.markdown)
    return (tables + [explained] + sections).joined(separator: "\n")
  }
}
