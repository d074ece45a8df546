import Diagnostics

/// What can be wrong with a site that is made, though nothing was wrong with what it was made from.
enum CheckProblem: Problem, Hashable, Sendable {
  case unknownAddress(String)
  case unknownAnchor(String, page: String?)
  case repeatedID(String)
  case missingTitle
  case repeatedTitle(String, other: String)
  case unlinkedPage(String)
  case missingDescription
  case unsizedImage
  case blockedScript(handler: String?)
  case blockedStyle
  case blockedElement(String)
  case foreignAddress(String)
  case missingPolicy
  case malformedOutput(String)

  var id: String {
    switch self {
    case .unknownAddress: "unknown-address"
    case .unknownAnchor: "unknown-anchor"
    case .repeatedID: "repeated-id"
    case .missingTitle: "missing-title"
    case .repeatedTitle: "repeated-title"
    case .unlinkedPage: "unlinked-page"
    case .missingDescription: "missing-description"
    case .unsizedImage: "unsized-image"
    case .blockedScript, .blockedStyle, .blockedElement: "blocked-by-policy"
    case .foreignAddress: "foreign-address"
    case .missingPolicy: "missing-policy"
    case .malformedOutput: "malformed-output"
    }
  }

  var severity: Severity {
    switch self {
    case .repeatedTitle, .unlinkedPage, .unsizedImage: .warning
    default: .error
    }
  }

  var message: String {
    switch self {
    case .unknownAddress(let address): "there is nothing at \(Prose.quoted(address)) on this site"
    case .unknownAnchor(let anchor, let page):
      "the page \(page.map { "\($0) " } ?? "")has nothing with the id \(Prose.quoted(anchor))"
    case .repeatedID(let id): "the id \(Prose.quoted(id)) stands twice on a page"
    case .missingTitle: "a page has no title"
    case .repeatedTitle(let title, let other): "the title \(Prose.quoted(title)) is also that of \(other)"
    case .unlinkedPage(let path): "nothing links to the page \(path)"
    case .missingDescription: "an image has no description for those who cannot see it"
    case .unsizedImage: "an image has no width and height, so that the page jumps when it comes"
    case .blockedScript(let handler):
      handler.map { "browsers will not run what stands in \"\($0)\"" }
        ?? "browsers will not run a script that stands in a page"
    case .blockedStyle: "browsers will not use a style that stands in a page"
    case .blockedElement(let name): "browsers will not load what is in <\(name)>"
    case .foreignAddress(let address):
      "browsers will not load \(Prose.quoted(address)), which is not a file of this site"
    case .missingPolicy: "a page has not the site's security policy"
    case .malformedOutput(let what): "this is not well-formed \(what)"
    }
  }

  var help: [String] {
    switch self {
    case .repeatedID: ["links to it lead to the first; give one of the two another id"]
    case .missingTitle: ["write <title> in the <head> of the template"]
    case .repeatedTitle: ["readers of search results cannot tell the two apart; name one of them differently"]
    case .unlinkedPage: ["link to it from another page or from a menu in site.yml"]
    case .missingDescription: ["write alt=\"…\"; alt=\"\" if it only decorates"]
    case .unsizedImage: ["write width=\"…\" height=\"…\", its size in pixels"]
    case .blockedScript, .blockedStyle, .foreignAddress:
      ["put it into a file of the site, such as one in templates/assets/, and name that"]
    case .blockedElement: ["link to it instead"]
    case .missingPolicy:
      [
        "write <meta http-equiv=\"Content-Security-Policy\" content=\"{{site.security_policy}}\"> in the <head>"
      ]
    default: []
    }
  }
}
