import Markdown

/// Why a text cannot be a term of the glossary.
public enum TermFault: Sendable {
  /// There is nothing before the colon.
  case empty
  /// It has signs alone.
  case noLetter
  /// It begins or ends with a blank.
  case blanks
  /// It has more than one line.
  case severalLines
  /// It has too many bytes.
  case tooLong
}

extension TermFault {
  /// What is wrong with a term; nil when nothing is.
  init?(of term: String) {
    let scalars = term.unicodeScalars
    let isBlank = { (scalar: Unicode.Scalar?) in scalar?.properties.isWhitespace ?? false }
    if scalars.contains("\n") || scalars.contains("\r") {
      self = .severalLines
    } else if isBlank(scalars.first) || isBlank(scalars.last) {
      self = .blanks
    } else if term.utf8.count > Glossary.longestTerm {
      self = .tooLong
    } else if !term.contains(where: { $0.isLetter || $0.isNumber }) {
      self = .noLetter
    } else {
      return nil
    }
  }
}
