/// A Content-Security-Policy (CSP Level 3) as a page carries it, made to allow the script of the preview.
enum ContentPolicy {
  /// What the script needs, each with the directives that decide about it, the most exact first.
  private static let needs = [["script-src-elem", "script-src"], ["connect-src"]]

  /// The same for the value of an attribute, in which signs may be written as character references.
  static func allowingReload(attribute value: String) -> String {
    var text = value
    for (reference, sign) in references { text = text.replacing(reference, with: sign) }
    var result = allowingReload(text)
    for (reference, sign) in references.reversed() where !["&#x27;", "&apos;", "&#34;"].contains(reference) {
      result = result.replacing(sign, with: reference)
    }
    return result
  }

  /// The references for what ends an attribute or stands in policies; `&` is the last to be read.
  private static let references = [
    ("&#x27;", "'"), ("&apos;", "'"), ("&#39;", "'"), ("&#34;", "\""), ("&quot;", "\""), ("&amp;", "&"),
  ]

  /// The policy with this server allowed as a source of scripts, and to be asked by them; all else as before.
  static func allowingReload(_ policy: String) -> String {
    var directives = policy.split(separator: ";").map { directive in
      directive.split { " \t\r\n\u{C}".contains($0) }.map(String.init)
    }.filter { !$0.isEmpty }
    for names in needs {
      let found = names.lazy.compactMap { name in directives.firstIndex { $0[0].lowercased() == name } }.first
      if let found {
        directives[found] = allowing(directives[found])
      } else if let fallback = directives.first(where: { $0[0].lowercased() == "default-src" }) {
        directives.append(allowing([names[names.count - 1]] + fallback.dropFirst()))
      }
    }
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }

  private static let ownServer = "'self'"

  private static func allowing(_ directive: [String]) -> [String] {
    let sources = directive.dropFirst().filter { $0.lowercased() != "'none'" && $0 != ownServer }
    return directive.prefix(1) + sources + [ownServer]
  }
}
