import Diagnostics

extension CommonFields {
  /// The keys that every kind of record has.
  public static let keys: [Schema.Key] = [
    .required("title", .text, "The name that readers see."),
    .optional("summary", .text, "What it is about, in a sentence."),
    .optional("draft", .flag, "Whether it is not ready to be seen; then no build shows it."),
    .optional("embargo", .instant, "The moment before which nothing of it is in any output."),
    .optional("aliases", .list(.path), "Paths on this site that once led here."),
    .optional("template", .text, "The template that shows it, when it is not the one of its kind."),
    .optional("sources", .list(.mapping(sourceSchema)), "What it rests on."),
    .optional("discrepancies", .list(.mapping(discrepancySchema)), "Where sources contradict each other."),
    .optional("corrections", .list(.mapping(correctionSchema)), "What was changed after publication."),
    .optional(
      "withdrawn", .mapping(withdrawalSchema),
      "From which day on it is withdrawn, and why; then a short page says so in its place."),
    .optional("extra", .dictionary(.list(.text)), "Keys of your own, for your own templates."),
  ]

  static let sourceSchema = Schema(
    "a source",
    [
      .required("url", .url, "Where it is."),
      .optional("title", .text, "What it is called."),
      .optional("format", .text, "What kind of file it is, such as PDF."),
      .optional("publisher", .reference(.organisation), "Who published it."),
      .optional("seen", .date, "When it was read."),
      .optional("archive", .url, "A copy that will last."),
      .optional(
        "confirmed", .oneOf(Source.Confirmation.allCases.map(\.rawValue)),
        "Whether it is the publisher's own (yes), a third party's (secondary) or was not seen (no)."),
    ])

  static let discrepancySchema = Schema(
    "a discrepancy",
    [
      .required("what", .text, "What it is about."),
      .optional("here", .text, "What is said here."),
      .optional("there", .text, "What is said elsewhere."),
      .optional("source", .url, "Where that is said."),
    ])

  static let correctionSchema = Schema(
    "a correction",
    [
      .required("date", .date, "When it was made."),
      .required("text", .text, "What was changed."),
    ])

  static let withdrawalSchema = Schema(
    "a withdrawal",
    [
      .required("date", .date, "The first day on which it is withdrawn."),
      .required("reason", .text, "Why, in words for readers."),
    ])

  init?(_ fields: Fields) {
    summary = fields.text("summary")
    isDraft = fields.flag("draft") ?? false
    embargo = fields.instant("embargo")
    aliases = fields.placedTexts("aliases").filter { Self.isPath($0, fields) }
    template = fields.placed("template")
    sources = fields.list("sources", of: Self.sourceSchema, read: Source.init)
    discrepancies = fields.list("discrepancies", of: Self.discrepancySchema) { entry in
      entry.text("what").map {
        Discrepancy(
          what: $0, here: entry.text("here"), there: entry.text("there"), source: entry.url("source"))
      }
    }
    corrections = fields.list("corrections", of: Self.correctionSchema) { entry in
      guard let date = entry.date("date"), let text = entry.text("text") else { return nil }
      return Correction(date: date, text: text)
    }
    withdrawal = fields.mapping("withdrawn", schema: Self.withdrawalSchema).flatMap(Withdrawal.init)
    extra = fields.dictionary("extra").map { entry in
      ExtraEntry(key: entry.key, values: fields.context.texts(in: entry.value, key: entry.key))
    }
    guard let title = fields.text("title") else { return nil }
    self.title = title
    titleMark = fields.mark(of: "title")
  }

  /// A path on this site: it begins with `/`, has no query and no fragment, and each part of it can be
  /// the name of a file: not empty, `.`, `..`, too long, or the name of Rejoinder's own list of files.
  private static func isPath(_ text: PlacedText, _ fields: Fields) -> Bool {
    let parts = text.text.split(separator: "/", omittingEmptySubsequences: false)
    let inner = parts.dropFirst().dropLast(text.text.hasSuffix("/") ? 1 : 0)
    let isGood =
      text.text.hasPrefix("/") && !inner.isEmpty
      && inner.allSatisfy { isFileName($0) }
      && text.text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x3F && $0 != 0x23 && $0 != 0x5C }
    if !isGood { fields.context.report(.badPath("aliases", text.text), at: text.mark) }
    return isGood
  }

  private static func isFileName(_ part: Substring) -> Bool {
    !["", ".", "..", ".rejoinder-manifest"].contains(part) && part.utf8.count <= RecordLocation.nameLimit
  }
}

extension CommonFields.Withdrawal {
  init?(_ fields: Fields) {
    let (date, reason) = (fields.date("date"), fields.text("reason"))
    guard let date, let reason else { return nil }
    guard let day = date.exact else {
      fields.context.report(.notADay("date", date.edtf), at: fields.mark(of: "date"))
      return nil
    }
    self.init(date: day, reason: reason)
  }
}

extension CommonFields.Source {
  init?(_ fields: Fields) {
    title = fields.text("title")
    format = fields.text("format")
    publisher = fields.reference("publisher")
    seen = fields.date("seen")
    archive = fields.url("archive")
    confirmed = fields.choice("confirmed").flatMap(Confirmation.init)
    guard let address = fields.currentURL("url") else { return nil }
    (url, formerURL) = (address.url, address.former)
  }
}

extension ReadingContext {
  /// A text, or the texts of a list.
  func texts(in node: Int, key: String) -> [String] {
    switch tree.nodes[node].kind {
    case .scalar, .mapping: scalar(node, key: key).map { [$0] } ?? []
    case .sequence: elements(of: node, key: key).compactMap { scalar($0, key: key) }
    }
  }
}
