import Diagnostics

extension LinkProblem: Problem {
  var id: String {
    switch self {
    case .broken: "broken-link"
    case .moved: "moved-link"
    case .unverified: "unverified-link"
    case .expired: "expired-exception"
    case .unused: "unused-exception"
    case .damagedCache: "damaged-cache"
    }
  }

  /// What readers come to nothing by is an error; what may be good is not.
  var severity: Severity {
    switch self {
    case .moved, .unverified, .expired, .unused, .damagedCache: .warning
    case .broken: .error
    }
  }

  var message: String {
    switch self {
    case .broken(let address, let finding):
      "\(Prose.quoted(address)) leads nowhere: \(finding.words(address))"
    case .moved(let address, _, _): "what was at \(Prose.quoted(address)) has moved for good"
    case .unverified(let address, let finding, _):
      "\(Prose.quoted(address)) could not be verified: \(finding.words(address))"
    case .expired(let address, let until): "the exception for \(Prose.quoted(address)) ended on \(until)"
    case .unused(let address): "no link of this site needs the exception for \(Prose.quoted(address))"
    case .damagedCache: "what earlier checks found cannot be read"
    }
  }

  var help: [String] {
    switch self {
    case .broken(_, let finding):
      finding.help + ["correct the address, or link to a copy in a web archive"]
    case .moved(let address, let target, let finding):
      finding.help + ["write \(target)"]
        + (Self.isHome(target, of: address)
          ? ["that is the first page of a site: look whether what you mean is still there"] : [])
    case .unverified(_, let finding, let others):
      finding.help + (finding.reason?.help ?? [])
        + (others > 0 ? ["it stands at \(Prose.count(others, "other place")) too"] : [])
    case .expired: ["look at the address, and take the exception out or give it a later day"]
    case .unused: ["take it out, or correct its address"]
    case .damagedCache: ["nothing in it was used, and it is written anew; keep other files out of its way"]
    }
  }

  /// Whether what had a path has been sent to where there is none.
  private static func isHome(_ target: String, of address: String) -> Bool {
    guard let target = WebLocation(target), let address = WebLocation(address) else { return false }
    return target.path == "/" && address.path != "/"
  }
}

extension LinkProblem.Finding {
  fileprivate func words(_ address: String) -> String {
    guard reason == .noSuchHost else { return reason?.words ?? "" }
    return "no host is called \(Prose.quoted(WebLocation(redirect ?? address)?.host ?? ""))"
  }

  fileprivate var help: [String] {
    (redirect.map { ["a redirect leads on to \(Prose.quoted($0))"] } ?? [])
      + (age.map { ["this was found out \(Self.words(age: $0)) ago"] } ?? [])
  }

  /// An age in the largest unit of which there is a whole one.
  private static func words(age: Int) -> String {
    switch age {
    case ..<3600: Prose.count(max(1, age / 60), "minute")
    case ..<86_400: Prose.count(age / 3600, "hour")
    default: Prose.count(age / 86_400, "day")
    }
  }
}

extension LinkReason {
  fileprivate var words: String {
    switch self {
    case .status(let status):
      "the answer is \(status)" + (Self.meaning(of: status).map { " (\($0))" } ?? "")
    case .noSuchHost: "no host has this name"
    case .malformed: "it is not an address that can be asked for"
    case .noNetwork: "no host at all was found by its name"
    case .timedOut: "no answer came in time"
    case .certificate: "no safe connection could be made"
    case .refused: "the host refused the connection"
    case .lost: "the connection broke off"
    case .notHTTP: "the answer is no HTTP"
    case .tooLarge: "the header of the answer has no end"
    case .tooManyRedirects: "it leads in a circle, or from one redirect to the next"
    case .notOnTheWeb: "it leads to something that is not on the web"
    case .outOfTime: "the time for all links was over"
    case .curl(let exit): "curl ended with \(exit)"
    }
  }

  /// What the status means (RFC 9110, section 15), for those that people meet.
  private static func meaning(of status: Int) -> String? {
    switch status {
    case 401: "login needed"
    case 403: "forbidden"
    case 404: "not found"
    case 410: "gone"
    case 429: "too many requests"
    case 451: "withheld for legal reasons"
    case 500...599: "trouble on that side"
    default: nil
    }
  }

  /// What can be done about what could not be verified.
  fileprivate var help: [String] {
    switch self {
    case .noNetwork: ["look whether this machine is connected to a network"]
    case .outOfTime: ["check again with --external-cache: what is known by now is then not asked for again"]
    case .certificate: ["browsers may warn of it; see whether they do"]
    default: ["open it in a browser; if it is good, it can be listed under link_exceptions in site.yml"]
    }
  }
}
