import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Checks that a text is well-formed XML.
enum XMLFault {
  /// What is wrong with it and where; nil when nothing is.
  static func first(in text: String) -> String? {
    let parser = XMLParser(data: Data(text.utf8))
    if parser.parse() { return nil }
    return "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "unknown")"
  }
}
