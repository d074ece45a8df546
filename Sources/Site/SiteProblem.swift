import Diagnostics
import Records

/// What can be wrong with a site as a whole: its files, addresses and outputs.
enum SiteProblem: Problem {
  case fileTooLarge(limit: Int)
  case notAPlainFile
  case unreadableName(SiteFolder.NameFault)
  case longPath(limit: Int)
  case likeNames(other: String)
  case namesOfOneCase(other: String)
  case misnamedMarkdown(String)
  case outputConflict(path: String, other: String)
  case brokenImage(ImageFormat, found: ImageFormat?)
  case unknownAddress(String, near: [String])
  case unknownTemplate(String, near: [String])

  var id: String {
    switch self {
    case .fileTooLarge: "file-too-large"
    case .notAPlainFile: "not-a-plain-file"
    case .unreadableName, .longPath, .misnamedMarkdown: "bad-file-name"
    case .likeNames: "file-name-spelling"
    case .namesOfOneCase: "file-name-case"
    case .outputConflict: "output-conflict"
    case .brokenImage: "broken-image"
    case .unknownAddress: "unknown-address"
    case .unknownTemplate: "unknown-template"
    }
  }

  /// Names that differ in capital letters alone do no harm where they are told apart.
  var severity: Severity {
    switch self {
    case .namesOfOneCase: .warning
    default: .error
    }
  }

  var message: String {
    switch self {
    case .fileTooLarge(let limit): "the file is larger than \(limit >> 20) MB"
    case .notAPlainFile: "this is not a plain file"
    case .unreadableName(.encoding): "the name of this file is not UTF-8"
    case .unreadableName(.control): "the name of this file has a control character"
    case .longPath(let limit): "the path of this file is longer than \(limit) bytes"
    case .likeNames(let other): "\(Prose.quoted(other)) has the same name in another encoding of its letters"
    case .namesOfOneCase(let other): "\(Prose.quoted(other)) has the same name but for capital letters"
    case .misnamedMarkdown(let ending):
      "the name of a record ends in .md, not in \(Prose.quoted(ending))"
    case .outputConflict(let path, let other):
      "\(Prose.quoted(path)) would be written twice: also by \(other)"
    case .brokenImage(let format, _): "this file is not the \(format.name) image that its name says"
    case .unknownAddress(let address, _): "there is nothing at \(Prose.quoted(address)) on this site"
    case .unknownTemplate(let name, _): "no template is called \(Prose.quoted(name))"
    }
  }

  var help: [String] {
    switch self {
    case .fileTooLarge: ["split the text into several records, or make the file smaller"]
    case .notAPlainFile: ["put the file itself here instead of a link to it"]
    case .unreadableName: ["rename the file"]
    case .longPath: ["give it, or the folders it is in, a shorter name"]
    case .likeNames: ["rename one of the two: nobody can tell them apart, and not every computer keeps both"]
    case .namesOfOneCase: ["rename one of the two: Windows and macOS keep only one of them"]
    case .misnamedMarkdown: ["rename the file, or move it out of content/"]
    case .outputConflict: ["rename one of the two"]
    case .brokenImage(_, let found):
      found.map { ["what is in it is \($0.name): let its name end in .\($0.ending)"] }
        ?? ["save the image again, or give the file the ending of what it is"]
    case .unknownAddress(let address, let near): NearNames.help(for: address, among: near)
    case .unknownTemplate(let name, let near):
      NearNames.help(for: name, among: near) + ["templates are files such as templates/inspection.html"]
    }
  }
}

extension SiteFolder.Reading {
  /// Why there are no bytes; nil when there are.
  var refusal: SiteProblem? {
    switch self {
    case .bytes: nil
    case .tooLarge: .fileTooLarge(limit: SiteFolder.sizeLimit)
    case .notPlain: .notAPlainFile
    }
  }
}

extension SiteFolder.Entry {
  /// Why it is not read; nil when it is.
  var refusal: SiteProblem? {
    switch self {
    case .file: nil
    case .special: .notAPlainFile
    case .unreadableName(_, let fault): .unreadableName(fault)
    case .longPath: .longPath(limit: SiteFolder.pathLimit)
    }
  }
}
