extension HTMLWalk {
  /// Writes a text with what the extensions have found in it.
  mutating func appendText(_ node: CmarkNode) {
    let literal = node.literal
    var range = 0..<literal.count
    if let clip, clip.node == node { range = clip.range.clamped(to: range) }
    var start = range.lowerBound
    while let event = leaf?.contents?.nextEvent(of: node) {
      guard event.range.lowerBound >= start, event.range.upperBound <= range.upperBound else { continue }
      append(literal, start..<event.range.lowerBound, of: node)
      write(event, UnsafeRawBufferPointer(rebasing: literal[event.range]))
      start = event.range.upperBound
    }
    append(literal, start..<range.upperBound, of: node)
  }

  /// Writes a part of a text in which nothing has a meaning, and explains the abbreviations in it that
  /// the body uses for the first time; not in links and headings.
  mutating func append(_ literal: UnsafeRawBufferPointer, _ range: Range<Int>, of node: CmarkNode?) {
    guard !range.isEmpty else { return }
    let text = UnsafeRawBufferPointer(rebasing: literal[range])
    guard !glossary.isFinished, !isInLink, leaf?.node.kind != .heading else {
      return HTMLText.append(escaping: text, to: &html)
    }
    // Taken out meanwhile, since what stands before is read from the HTML.
    var uses = GlossaryUses(nil)
    swap(&uses, &glossary)
    defer { swap(&uses, &glossary) }
    var start = 0
    while true {
      let found = uses.next(
        in: text, from: start, precededByWord: Self.endsWithWord(html),
        followedByWord: range.upperBound == literal.count
          ? node.map(Self.isFollowedByWord) ?? false
          : node != nil && Self.hasWord(literal, behindTildesAt: range.upperBound))
      guard let (place, term) = found else { break }
      HTMLText.append(escaping: UnsafeRawBufferPointer(rebasing: text[start..<place.lowerBound]), to: &html)
      writeAbbreviation(UnsafeRawBufferPointer(rebasing: text[place]), term)
      start = place.upperBound
    }
    HTMLText.append(escaping: UnsafeRawBufferPointer(rebasing: text[start...]), to: &html)
  }

  private mutating func writeAbbreviation(_ text: UnsafeRawBufferPointer, _ term: Int) {
    guard let terms = options.glossary?.terms else { return }
    html.append(literal: "<abbr title=\"")
    HTMLText.append(escaping: terms[term].expansion, to: &html)
    html.append(literal: "\">")
    HTMLText.append(escaping: text, to: &html)
    html.append(literal: "</abbr>")
  }

  /// Whether what was written last, tags aside, ends with a sign of a word.
  private static func endsWithWord(_ html: [UInt8]) -> Bool {
    var end = html.count
    // In HTML that is written here a `>` always ends a tag.
    while end > 0, html[end - 1] == UInt8(ascii: ">"), let tag = html[..<end].lastIndex(of: UInt8(ascii: "<"))
    {
      end = tag
    }
    return html.withUnsafeBytes { WordSign.ends($0, before: end) }
  }

  /// Whether a sign of a word stands where a text is broken off, markup aside.
  private static func hasWord(_ literal: UnsafeRawBufferPointer, behindTildesAt place: Int) -> Bool {
    var place = place
    while place < literal.count, literal[place] == UInt8(ascii: "~") { place += 1 }
    return WordSign.begins(literal, at: place)
  }

  /// Whether what follows a text node in its paragraph begins with a sign of a word.
  private static func isFollowedByWord(_ node: CmarkNode) -> Bool {
    var last = node
    while last.next == nil {
      guard let parent = last.parent, parent.kind != .paragraph, parent.kind != .heading else { return false }
      last = parent
    }
    var next = last.next
    while let node = next, let child = node.firstChild { next = child }
    return next.map { WordSign.begins($0.literal) } ?? false
  }

  private mutating func write(_ event: LeafExtensions.Event, _ literal: UnsafeRawBufferPointer) {
    switch event.kind {
    case .tildes: HTMLText.append(escaping: literal, to: &html)
    case .openStrike: html.append(literal: "<del>")
    case .closeStrike: html.append(literal: "</del>")
    case .address(let beginning, let source, let written):
      writeAddress(literal, beginning, source, written.flatMap { leaf?.contents?.writtenAddresses[$0] })
    }
  }

  /// Writes an address as a link. Smart punctuation is not for addresses: then it is written as it
  /// stands in the source. One that leads to a page should have had a text.
  private mutating func writeAddress(
    _ literal: UnsafeRawBufferPointer, _ beginning: BareAddress.Beginning, _ source: Range<Int>,
    _ written: [UInt8]?
  ) {
    if let written {
      written.withUnsafeBytes { appendAddress($0, beginning) }
    } else {
      appendAddress(literal, beginning)
    }
    guard beginning != .mail, literal.contains(UInt8(ascii: "/")) || beginning == .web else { return }
    guard !findings.isFull(.warning) else { return findings.addUnlisted(.warning) }
    let mark = mark(source)
    report(.bareAddress(String(decoding: literal, as: UTF8.self)), at: mark)
  }

  private mutating func appendAddress(_ text: UnsafeRawBufferPointer, _ beginning: BareAddress.Beginning) {
    var address: [UInt8] = []
    address.append(literal: beginning.text)
    address.append(contentsOf: text)
    html.append(literal: "<a href=\"")
    address.withUnsafeBytes { append(complete: $0) }
    html.append(literal: "\">")
    HTMLText.append(escaping: text, to: &html)
    html.append(literal: "</a>")
  }
}
