import Diagnostics
import Markdown

extension RecordProblem: Problem {
  /// The stable name of the problem.
  public var id: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .nul: "nul-byte"
    case .frontMatterMissing: "front-matter-missing"
    case .frontMatterNotClosed: "front-matter-not-closed"
    case .notMapping: "not-a-mapping"
    case .yamlSyntax, .severalDocuments: "yaml-syntax"
    case .yamlAnchor, .yamlTag: "yaml-feature"
    case .yamlTooDeep: "yaml-too-deep"
    case .yamlTooLarge: "yaml-too-large"
    case .listTooLong: "list-too-long"
    case .tooManyLinks: "too-many-links"
    case .duplicateKey: "duplicate-key"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .emptyValue: "empty-value"
    case .wrongType: "wrong-type"
    case .badDate, .intervalNotAllowed, .notADay, .badInstant: "bad-date"
    case .badFlag: "bad-flag"
    case .repeatedDate: "repeated-date"
    case .badNumber, .noTime: "bad-number"
    case .noBankHolidays: "no-bank-holidays"
    case .badURL, .badLink: "bad-url"
    case .badPath: "bad-path"
    case .badChoice, .badStatus: "bad-choice"
    case .fixedLevel: "fixed-level"
    case .nearLabel: "near-label"
    case .overlappingNames: "overlapping-names"
    case .badID: "bad-id"
    case .badFindingID: "bad-finding-id"
    case .duplicateFinding: "duplicate-finding"
    case .badFindingReference: "bad-finding-reference"
    case .unknownFolder, .nestedFolder: "unknown-folder"
    case .unknownScheme: "unknown-scheme"
    case .unsafeScheme: "unsafe-address"
    case .outsideContent: "outside-content"
    case .badLanguage: "bad-language"
    case .badEmail: "bad-email"
    case .badTagAuthority: "bad-tag-authority"
    case .badTerm: "bad-term"
    case .repeatedGrade: "repeated-grade"
    case .repeatedMove: "repeated-move"
    case .circularMoves: "circular-moves"
    case .needlessMove: "needless-move"
    case .unknownTimeZone: "unknown-time-zone"
    case .siteFileMissing: "site-file-missing"
    }
  }

  /// A word near a labelled one may still be meant, weekends alone may, a body may have had two names at once,
  /// and what is needless does no harm; everything else is an error.
  public var severity: Severity {
    switch self {
    case .nearLabel, .noBankHolidays, .overlappingNames, .needlessMove: .warning
    default: .error
    }
  }

  /// What is wrong.
  public var message: String {
    switch self {
    case .notUTF8: "this is not UTF-8 text"
    case .nul: "the file has a NUL byte, so it is not text"
    case .frontMatterMissing: "the file does not begin with front matter"
    case .frontMatterNotClosed: "the front matter has no closing ---"
    case .notMapping(nil): "there are no keys here"
    case .notMapping(let found?): "keys with values were expected here, not \(found)"
    case .yamlSyntax(let words): "this is not YAML: \(words)"
    case .severalDocuments: "this is not YAML as it is used here: a second document begins"
    case .yamlAnchor: "YAML anchors (&) and aliases (*) are not used here"
    case .yamlTag: "YAML tags (!) are not used here"
    case .yamlTooDeep(let limit): "lists and keys are nested more than \(limit) deep here"
    case .yamlTooLarge(let limit): "the keys and their values take more than \(limit >> 20) MB"
    case .listTooLong(let key, let limit): "\(Prose.quoted(key)) has more than \(limit) entries"
    case .tooManyLinks(let limit): "this text has more than \(limit) links"
    case .duplicateKey(let key, _): "\(Prose.quoted(key)) is given twice"
    case .unknownKey(let key, let schema, _): "\(Prose.quoted(key)) is not a key of \(schema)"
    case .missingKey(let key, let schema): "\(schema) needs \(Prose.quoted(key))"
    case .emptyValue(let key): "\(Prose.quoted(key)) has no value"
    case .wrongType(let key?, let expected, let found):
      "\(Prose.quoted(key)) must be \(expected), not \(found)"
    case .wrongType(nil, let expected, let found): "\(expected) was expected here, not \(found)"
    case .badDate(let key, let text, _), .badInstant(let key, let text),
      .intervalNotAllowed(let key, let text), .notADay(let key, let text):
      "\(Prose.quoted(key)) cannot be \(Prose.quoted(text))"
    case .fixedLevel(let id): "\(Prose.quoted(id)) is not a diagnostic whose level can be set"
    case .badFlag(let key, let text): "\(Prose.quoted(key)) must be true or false, not \(Prose.quoted(text))"
    case .badNumber(let key, let text):
      "\(Prose.quoted(key)) must be a whole number, not \(Prose.quoted(text))"
    case .repeatedDate(let text), .repeatedGrade(let text): "\(Prose.quoted(text)) is given twice"
    case .noTime(let key): "\(Prose.quoted(key)) must be at least 1"
    case .noBankHolidays: "working days are counted, but no bank holidays are listed"
    case .badURL(let key, let text), .badPath(let key, let text), .badChoice(let key, let text, _):
      "\(Prose.quoted(key)) cannot be \(Prose.quoted(text))"
    case .badStatus(let text, let axis):
      "\"status\" cannot be \(Prose.quoted(text)) on the axis \(Prose.quoted(axis.rawValue))"
    case .nearLabel(let key, let text, _): "\(Prose.quoted(text)) has no label as \(Prose.quoted(key))"
    case .overlappingNames(let name, let other):
      "\(Prose.quoted(name)) was used at the same time as \(Prose.quoted(other))"
    case .badID(let id): "\(Prose.quoted(id)) cannot be the name of a record"
    case .badFindingID(let id): "\(Prose.quoted(id)) cannot be the id of a finding"
    case .duplicateFinding(let id, _): "the finding \(Prose.quoted(id)) is given twice"
    case .badFindingReference(let text): "\(Prose.quoted(text)) does not name a finding"
    case .nestedFolder(let kind): "\(kind.folder) cannot lie in folders of their own"
    case .unknownFolder(let folder, _): "\(Prose.quoted(folder)) is not a folder of records"
    case .unknownScheme(let scheme, _): "links cannot begin with \(Prose.quoted(scheme + ":"))"
    case .unsafeScheme(let scheme): "links that begin with \(Prose.quoted(scheme + ":")) are not safe"
    case .badLink(let address): "\(Prose.quoted(address)) leads nowhere"
    case .outsideContent(let path): "\(Prose.quoted(path)) leads out of \(AttachedFile.folder)"
    case .badEmail(let text): "\(Prose.quoted(text)) is not a mail address"
    case .badLanguage(let tag): "\(Prose.quoted(tag)) is not a language tag"
    case .badTagAuthority(let text): "\(Prose.quoted(text)) cannot name the entries of feeds"
    case .badTerm(let term, _): "\(Prose.quoted(term)) cannot be a term of the glossary"
    case .repeatedMove(let from, _): "\(Prose.quoted(from)) is given twice"
    case .circularMoves(let addresses, let to) where addresses.count == 2:
      "\(Prose.quoted(to)) lies under \(Prose.quoted(addresses[0])) and would be moved again"
    case .circularMoves(let addresses, _):
      "these addresses move in a circle: " + addresses.joined(separator: " -> ")
    case .needlessMove(let other): "\(Prose.quoted(other)) moves these addresses to the same place"
    case .unknownTimeZone(let name): "no time zone is called \(Prose.quoted(name)) on this machine"
    case .siteFileMissing: "there is no content/site.yml"
    }
  }

  /// How to mend it.
  public var help: [String] {
    switch self {
    case .notUTF8: ["save the file as UTF-8"]
    case .nul: ["save the file as plain text"]
    case .frontMatterMissing: ["begin it with a line ---, then keys such as title:, then a line ---"]
    case .frontMatterNotClosed: ["put a line --- after the last key"]
    case .notMapping: ["write a key, a colon and a value on each line, such as title: Our response"]
    case .yamlSyntax(let words): Self.yamlHelp(words)
    case .severalDocuments: ["take out the line ... or --- that begins it"]
    case .yamlAnchor: ["write the value out, or put it in quotation marks if the sign is meant"]
    case .yamlTag: ["put the value in quotation marks if the sign is meant"]
    case .yamlTooDeep: []
    case .yamlTooLarge: ["write long texts below the second ---, and put tables into files beside it"]
    case .listTooLong: ["keep what matters, or spread it over several records"]
    case .tooManyLinks: ["spread the text over several records"]
    case .duplicateKey(_, let line): ["it was first given on line \(line); keep one of the two"]
    case .unknownKey(let key, _, let known):
      NearNames.help(for: key, among: known)
        + (known.contains("extra") ? ["keys of your own go under extra:"] : [])
    case .missingKey(let key, _): ["add a line \(key): with its value"]
    case .emptyValue: ["write a value after the colon, or take the line out"]
    case .wrongType: []
    case .fixedLevel(let id):
      NearNames.help(for: id, among: Array(DiagnosticLevels.adjustable))
        + ["docs/diagnostics.md lists those that can be set; errors that protect readers cannot"]
    case .badFlag(_, let text):
      ["true", "false"].contains(text) ? ["write \(text) without quotation marks"] : []
    case .badNumber: ["give it in digits, from 0 to 999999"]
    case .badDate(_, _, let fault): Self.dateHelp(fault)
    case .intervalNotAllowed: ["give one date, such as 2020-03-03; an interval has no place here"]
    case .notADay: ["give a whole day, such as 2020-12-25"]
    case .repeatedDate: ["take one of the two out, or correct it"]
    case .noTime: ["a rule that allows no time has no last day; take the regime out if it sets none"]
    case .noBankHolidays:
      ["list them as bank_holidays:, or write bank_holidays: [] if weekends alone are left out"]
    case .badInstant: ["give a date, a time and an offset, such as 2024-07-18T09:30+01:00"]
    case .badURL: ["give a whole address that begins with https:// or http://"]
    case .badPath: ["give a path on this site, such as /old/place/"]
    case .badChoice(_, let text, let words):
      NearNames.help(for: text, among: words) + ["it can be " + Prose.list(words, last: "or")]
    case .badStatus(let text, let axis):
      NearNames.help(for: text, among: axis.statuses) + ["it can be " + Prose.list(axis.statuses, last: "or")]
    case .nearLabel(_, _, let near): ["did you mean \(Prose.quoted(near))?"]
    case .overlappingNames:
      [
        "neither is shown on records of that time; give a short form as short:, another spelling as also_known_as:"
      ]
    case .badID: ["a name has only the letters a to z, digits and -, such as gmpf-2020-iops"]
    case .badFindingID: ["an id has only letters, digits, - and ., and begins with a letter, such as R1"]
    case .duplicateFinding(_, let line): ["it was first given on line \(line)"]
    case .badFindingReference:
      ["write the id of the inspection, # and the id of the finding, such as hmicfrs-2020-iops#R1"]
    case .nestedFolder(let kind):
      ["move the file to content/\(kind.folder)/; only pages may lie in folders"]
    case .unknownFolder(let folder, let known):
      NearNames.help(for: folder, among: known)
        + ["records go into " + Prose.list(known.map { "content/\($0)/" }, last: "or")]
    case .unknownScheme(let scheme, _):
      NearNames.help(for: scheme, among: RecordKind.allCases.map(\.word) + ["https", "mailto", "tel"])
    case .unsafeScheme: ["link to a page with https://, or to a record"]
    case .badLink:
      ["link to a record, such as response:gmpf-2020-iops, to a path that begins with /, or with https://"]
    case .outsideContent: ["only what lies in \(AttachedFile.folder) is published: put the file there"]
    case .badEmail: ["give it as name@example.org"]
    case .badLanguage: ["give a tag such as en-GB or cy (BCP 47)"]
    case .badTagAuthority: ["give a domain of yours in small letters, such as example.org"]
    case .badTerm(_, let fault): Self.termHelp(fault)
    case .repeatedGrade: ["take one of the two out"]
    case .repeatedMove(_, let line): ["it was first given on line \(line); keep one of the two"]
    case .circularMoves(let addresses, _):
      addresses.count == 2
        ? ["write a rule for each part that has moved"]
        : ["let each rule lead to where the addresses are today"]
    case .needlessMove: ["take this rule out"]
    case .unknownTimeZone: ["give a name such as Europe/London; the package tzdata has the names"]
    case .siteFileMissing: ["create it with title:, base_url:, language:, timezone: and publisher:"]
    }
  }

  private static func dateHelp(_ fault: DateFault) -> [String] {
    switch fault {
    case .form: ["write 2020, 2020-03 or 2020-03-03, as exact as the source is, or unknown"]
    case .noSuchDay: ["there is no such day or month"]
    case .backwards: ["it ends before it begins"]
    }
  }

  private static func termHelp(_ fault: TermFault) -> [String] {
    switch fault {
    case .empty: ["write the term before the colon, such as AFI: area for improvement"]
    case .noLetter: ["a term has at least one letter or digit"]
    case .blanks: ["take out the blanks before and after it"]
    case .severalLines: ["write it on one line"]
    case .tooLong: ["a term has at most \(Glossary.longestTerm) bytes"]
    }
  }

  /// What usually lies behind libyaml's words.
  private static func yamlHelp(_ words: String) -> [String] {
    switch words {
    case "mapping values are not allowed in this context":
      ["a text with a colon in it must stand in quotation marks"]
    case "found character that cannot start any token":
      ["indent with spaces, not tabs; put a text that begins with a sign in quotation marks"]
    case "did not find expected alphabetic or numeric character":
      ["a text that begins with * or & must stand in quotation marks"]
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      ["indent with spaces, not tabs"]
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      ["this bracket is not closed, or a comma is missing after it"]
    case "did not find expected key", "could not find expected ':'":
      ["look at the line before too: a quotation mark, a bracket or an indent may be missing"]
    case "a line separator stands here":
      ["take out the sign that cannot be seen (U+0085, U+2028 or U+2029), or begin a new line"]
    case "found unexpected end of stream": ["a quotation mark is not closed"]
    default: []
    }
  }
}
