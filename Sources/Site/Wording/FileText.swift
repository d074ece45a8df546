/// What readers are told of a file before they open it.
enum FileText {
  /// What kind of file it is, by the ending of its name, and how large: `PDF, 1.2 MB`.
  static func details(ending: some StringProtocol, size bytes: Int) -> String {
    [kind(ending: ending), size(bytes)].compactMap(\.self).joined(separator: ", ")
  }

  /// The kind of a file with this ending; nil when the ending is no short word.
  static func kind(ending: some StringProtocol) -> String? {
    let ending = ending.lowercased()
    if let kind = kinds[ending] { return kind }
    let isWord = ending.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return isWord && (1...8).contains(ending.utf8.count) ? ending.uppercased() : nil
  }

  /// The endings of which people know the kind better than the letters.
  private static let kinds = [
    "doc": "Word document", "docx": "Word document", "xls": "spreadsheet", "xlsx": "spreadsheet",
    "ods": "spreadsheet", "odt": "text document", "ppt": "presentation", "pptx": "presentation",
    "odp": "presentation", "txt": "text", "jpg": "JPEG", "webp": "WebP", "htm": "HTML",
    "epub": "e-book", "ics": "calendar",
  ]

  /// A size in decimal units, as exact as people need: `640 bytes`, `12 kB`, `1.2 MB`.
  static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return bytes == 1 ? "1 byte" : "\(bytes) bytes" }
    let kilobytes = rounded(bytes, by: 1000)
    if kilobytes < 1000 { return "\(kilobytes) kB" }
    let (unit, name) = rounded(bytes, by: 1_000_000) < 1000 ? (1_000_000, "MB") : (1_000_000_000, "GB")
    let tenths = rounded(bytes, by: unit / 10)
    let isWhole = tenths >= 100 || tenths % 10 == 0
    return (isWhole ? "\(rounded(bytes, by: unit))" : "\(tenths / 10).\(tenths % 10)") + " " + name
  }

  /// The nearest number of whole units, halves upwards.
  private static func rounded(_ bytes: Int, by unit: Int) -> Int {
    bytes / unit + (bytes % unit >= unit / 2 ? 1 : 0)
  }
}
