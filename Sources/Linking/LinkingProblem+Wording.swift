import Diagnostics
import Records

extension LinkingProblem: Problem {
  /// The stable name of the problem.
  public var id: String {
    switch self {
    case .duplicateID: "duplicate-id"
    case .unknownReference, .unknownFile: "unknown-reference"
    case .wrongKind, .wrongScheme: "wrong-kind"
    case .selfReference: "self-reference"
    case .repeatedReference: "repeated-reference"
    case .unknownAttachment: "unknown-file"
    case .notAnImage: "not-an-image"
    case .hiddenTarget, .hiddenPublisher, .withdrawnPublisher: "hidden-target"
    case .unknownAnchor: "unknown-anchor"
    case .followsCycle: "follows-cycle"
    case .supersedesCycle: "supersedes-cycle"
    case .unknownFinding: "unknown-finding"
    case .unknownRegime: "unknown-regime"
    case .answerableWithoutRegime, .notBound: "not-bound"
    case .unknownScale: "unknown-scale"
    case .unknownGrade: "unknown-grade"
    case .scaleOutOfUse: "scale-out-of-use"
    case .answeredBeforePublished: "answered-before-published"
    case .datedAfterBuild: "dated-after-build"
    }
  }

  /// Odd dates may still be true; everything else is an error.
  public var severity: Severity {
    switch self {
    case .answeredBeforePublished, .datedAfterBuild, .scaleOutOfUse: .warning
    default: .error
    }
  }

  /// What is wrong.
  public var message: String {
    switch self {
    case .duplicateID(let id, _): "another record is already called \(Prose.quoted(id))"
    case .unknownReference(let kind, let id, _): "no \(kind.word) is called \(Prose.quoted(id))"
    case .wrongKind(let id, let expected, let found), .wrongScheme(let id, let expected, let found):
      "\(Prose.quoted(id)) is \(found.wordWithArticle), not \(expected.wordWithArticle)"
    case .selfReference(let id): "\(Prose.quoted(id)) refers to itself"
    case .repeatedReference(let id): "\(Prose.quoted(id)) is given twice"
    case .unknownFile(let path, _): "there is no record in the file \(Prose.quoted(path))"
    case .unknownAttachment(let path, _): "there is no file \(Prose.quoted(path)) to link to"
    case .notAnImage(let path): "\(Prose.quoted(path)) is not an image"
    case .hiddenTarget(let id): "\(Prose.quoted(id)) is not public, and this link would give it away"
    case .hiddenPublisher(let id): "\(Prose.quoted(id)) publishes the site, but is not public"
    case .withdrawnPublisher(let id): "\(Prose.quoted(id)) publishes the site, but is withdrawn"
    case .unknownAnchor(let anchor, let id, _):
      "\(Prose.quoted(id)) has nothing with the id \(Prose.quoted(anchor))"
    case .followsCycle(let ids):
      "these inspections follow each other in a circle: " + ids.joined(separator: " -> ")
    case .supersedesCycle(let ids):
      "these responses replace each other in a circle: " + ids.joined(separator: " -> ")
    case .unknownFinding(let finding, let inspection, _, _):
      "the inspection \(Prose.quoted(inspection)) has no finding \(Prose.quoted(finding))"
    case .unknownRegime(let id, _): "no regime is called \(Prose.quoted(id))"
    case .answerableWithoutRegime: "the inspection has no regime under which anyone has to answer"
    case .notBound(let id, let type?, let regime, _):
      "\(Prose.quoted(id)) has the type \(Prose.quoted(type)), which \(Prose.quoted(regime)) does not bind"
    case .notBound(let id, nil, let regime, _):
      "\(Prose.quoted(id)) has no type, so \(Prose.quoted(regime)) does not bind it"
    case .unknownScale(let id, _): "no scale is called \(Prose.quoted(id))"
    case .unknownGrade(let grade, let scale, _, _):
      "the scale \(Prose.quoted(scale)) has no grade \(Prose.quoted(grade))"
    case .scaleOutOfUse(let scale, let published):
      "this report of \(published) is graded on a scale that was used \(Self.period(of: scale))"
    case .answeredBeforePublished(let inspection, let published):
      "this response is dated before \(Prose.quoted(inspection)), which was published \(published)"
    case .datedAfterBuild(let date, let today):
      "\(date) lies after the day for which the site is built, \(today)"
    }
  }

  /// How to mend it.
  public var help: [String] {
    switch self {
    case .duplicateID(_, let first): ["it is in \(first); ids are unique over all kinds"]
    case .unknownReference(let kind, let id, let near):
      Self.help(for: id, near) {
        Self.mayBeID(id) ? ["write it in content/\(kind.folder)/\(id).md, or correct the name"] : []
      }
    case .unknownFile(let path, let near):
      Self.help(for: path, near) { ["write the record there, or correct the path"] }
    case .unknownAttachment(_, let near):
      near.isEmpty
        ? ["put the file there, or correct the path; the address of another site begins with https://"]
        : ["did you mean " + Prose.list(near.map(Prose.quoted), last: "or") + "?"]
    case .notAnImage:
      [
        "images are \(Prose.list(ImageFormat.allCases.map(\.name), last: "or"))",
        "to link to the file, take out the ! before the link",
      ]
    case .wrongKind(_, let expected, _): ["this key takes only ids of \(expected.folder)"]
    case .wrongScheme(let id, _, let found): ["write \(found.word):\(id) if that is meant"]
    case .selfReference: ["take it out, or name the record that is meant"]
    case .repeatedReference: ["keep one of the two"]
    case .hiddenTarget: ["take the link out until the record is public, or hide this record too"]
    case .withdrawnPublisher: ["name the organisation that publishes it now"]
    case .hiddenPublisher: ["make it public: every feed names who publishes the site"]
    case .unknownAnchor(let anchor, _, let known):
      NearNames.help(for: anchor, among: known) + ["anchors are the ids of findings and of headings"]
    case .followsCycle, .supersedesCycle: ["take out the link that leads back in time"]
    case .unknownFinding(let finding, _, let known, let near):
      NearNames.help(for: finding, among: near)
        + (known.isEmpty
          ? ["none of its findings are recorded"]
          : ["it has " + Prose.list(listed(known), last: "and")])
    case .unknownRegime(let id, let known):
      NearNames.help(for: id, among: known) + ["regimes are defined in \(SiteConfiguration.path)"]
    case .answerableWithoutRegime: ["add regime:, or take answerable: out"]
    case .notBound(_, _, _, let who):
      ["the regime binds organisations of the type \(Prose.list(who.map(Prose.quoted), last: "or"))"]
    case .unknownScale(let id, let known):
      NearNames.help(for: id, among: known) + ["scales are defined in \(SiteConfiguration.path)"]
    case .unknownGrade(let grade, _, let grades, let ungraded):
      NearNames.help(for: grade, among: grades + ungraded)
        + ["its grades are " + Prose.list(listed(grades), last: "and")]
        + (ungraded.isEmpty ? [] : ["without a grade, it can be " + Prose.list(listed(ungraded), last: "or")])
    case .scaleOutOfUse: ["check the date and the scale; another scale may have had the same grades"]
    case .answeredBeforePublished: ["check both dates, and that it answers the right report"]
    case .datedAfterBuild: ["the record is shown all the same; use embargo: to hold it back"]
    }
  }

  /// When a scale was in use: `from 2014 until 2021`.
  private static func period(of scale: Scale) -> String {
    [scale.from.map { "from \($0.edtf)" }, scale.until.map { "until \($0.edtf)" }].compactMap(\.self)
      .joined(separator: " ")
  }

  /// At most twelve, and how many more there are.
  private func listed(_ names: [String]) -> [String] {
    names.count <= 12 ? names : names.prefix(12) + ["\(names.count - 12) more"]
  }

  private static func mayBeID(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2F
    }
  }

  /// The nearest names or, where there are none, what else can be done.
  private static func help(
    for name: String, _ near: [String], otherwise: () -> [String]
  ) -> [String] {
    let help = NearNames.help(for: name, among: near)
    return help.isEmpty ? otherwise() : help
  }
}
