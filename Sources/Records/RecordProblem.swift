import Diagnostics

/// What can be wrong in one content file or in site.yml, looked at alone.
///
/// The sentences are in `RecordProblem+Wording.swift`.
public enum RecordProblem: Sendable {
  case notUTF8
  case nul
  case frontMatterMissing
  case frontMatterNotClosed
  case notMapping(found: String?)
  case yamlSyntax(String)
  case severalDocuments
  case yamlAnchor
  case yamlTag
  case yamlTooDeep(limit: Int)
  case yamlTooLarge(limit: Int)
  case listTooLong(String, limit: Int)
  case tooManyLinks(limit: Int)
  case duplicateKey(String, firstLine: Int)
  case unknownKey(String, in: String, known: [String])
  case missingKey(String, in: String)
  case emptyValue(String)
  case wrongType(key: String?, expected: String, found: String)
  case badDate(String, String, DateFault)
  case intervalNotAllowed(String, String)
  case notADay(String, String)
  case repeatedDate(String)
  case badInstant(String, String)
  case badFlag(String, String)
  case badNumber(String, String)
  case noTime(String)
  case noBankHolidays
  case badURL(String, String)
  case badPath(String, String)
  case badChoice(String, String, words: [String])
  case badStatus(String, Finding.HistoryEntry.Axis)
  case overlappingNames(String, String)
  case nearLabel(String, String, near: String)
  case badID(String)
  case badFindingID(String)
  case duplicateFinding(String, firstLine: Int)
  case badFindingReference(String)
  case unknownFolder(String, known: [String])
  case nestedFolder(RecordKind)
  case unknownScheme(String, address: String)
  case unsafeScheme(String)
  case badLink(String)
  case outsideContent(String)
  case badLanguage(String)
  case badEmail(String)
  case badTagAuthority(String)
  case repeatedGrade(String)
  case repeatedMove(String, firstLine: Int)
  case circularMoves([String], to: String)
  case needlessMove(String)
  case badTerm(String, TermFault)
  case unknownTimeZone(String)
  case siteFileMissing
  case fixedLevel(String)
}
