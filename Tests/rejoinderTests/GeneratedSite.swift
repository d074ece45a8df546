/// A site of some hundred records in two versions, which share only a part of their pages.
enum GeneratedSite {
  enum Version: String, CaseIterable {
    case a, b
  }

  /// Writes one version below a folder of its own name.
  static func write(_ version: Version, to folder: Scratch) throws {
    let root = version.rawValue + "/content/"
    for (path, text) in SmallSite.files where !path.contains("/responses/") {
      try folder.write(text, to: version.rawValue + "/" + path)
    }
    // Some records are in one version only: files come and go.
    for number in 0..<300 where !isLeftOut(number, of: version) {
      let isInspection = number % 3 == 0
      let name = isInspection ? "inspections/i\(number)" : "responses/r\(number)"
      try folder.write(
        isInspection ? inspection(number) : response(number, version), to: root + name + ".md")
      if isInspection { continue }
      // Some files are of another length in each version, and others are equal.
      let length = number % 4 == 0 && version == .b ? 70_000 : 3
      try folder.write(String(repeating: "p", count: length), to: root + name + ".pdf")
    }
  }

  private static func isLeftOut(_ number: Int, of version: Version) -> Bool {
    number % 3 != 0 && number % 10 == (version == .a ? 1 : 2)
  }

  private static func inspection(_ number: Int) -> String {
    """
    ---
    title: Inspection \(number)
    inspectorate: watch
    subject: port
    kind: dock
    published: \(2000 + number / 15)
    topics: cranes
    ---

    \(words(number))
    """
  }

  private static func response(_ number: Int, _ version: Version) -> String {
    """
    ---
    title: Response \(number)\(number % 4 == 0 ? ", version " + version.rawValue : "")
    responder: port
    responds_to: i\(number / 3 * 3)
    published: \(2001 + number / 15)
    form: letter
    topics: cranes
    ---

    See [the inspection](inspection:i\(number / 3 * 3)) and [our letter](r\(number).pdf). \(words(number))
    """
  }

  private static func words(_ number: Int) -> String {
    (0..<200).map { "word\(($0 * 7 + number) % 97)" }.joined(separator: " ")
  }
}
