/// What can be wrong with a tag by itself, whatever page it is on.
enum TagFault: Hashable, Sendable {
  /// An image without a description; where it is.
  case undescribedImage(String)
  /// An image without width and height.
  case unsizedImage(String)
  /// A script in the page, or an address that is one.
  case inlineScript
  /// An attribute that holds a script, such as `onclick`.
  case handler(String)
  /// A style in the page.
  case inlineStyle
  /// Something that would be loaded from elsewhere, or an address that is no file.
  case foreign(String)
  /// An element of which the policy lets nothing be loaded.
  case refusedElement(String)

  /// The same for whatever address or name.
  fileprivate func isLike(_ other: TagFault) -> Bool {
    switch (self, other) {
    case (.undescribedImage, .undescribedImage), (.unsizedImage, .unsizedImage), (.foreign, .foreign): true
    default: self == other
    }
  }

  /// The address that it is about.
  var address: String? {
    switch self {
    case .undescribedImage(let address), .unsizedImage(let address), .foreign(let address): address
    default: nil
    }
  }

  /// Whether a tag with another fault, in the source of a page, became one with this. `rewritten` says what
  /// becomes of an address there.
  func comes(from source: TagFault, rewritten: (String) -> String?) -> Bool {
    guard isLike(source) else { return false }
    guard let address, let written = source.address else { return true }
    return written == address || rewritten(written) == address
  }

  /// Whether a tag with another fault, in a template, may have become one with this: its address is a value.
  func mayCome(from source: TagFault) -> Bool {
    guard isLike(source), let written = source.address else { return false }
    return written.utf8.contains(UInt8(ascii: "{"))
  }
}

extension HTMLScanner {
  /// What is wrong with the tag by itself. `isOwn` says of an address whether it is one of the site.
  func faults(isOwn: (String) -> Bool) -> [TagFault] {
    var faults: [TagFault] = []
    if matches(tag.name, "img") { addImageFaults(&faults) }
    if matches(tag.name, "style") { faults.append(.inlineStyle) }
    if matches(tag.name, "script"), value("src") == nil, runsScript { faults.append(.inlineScript) }
    if isAny(of: ["iframe", "frame", "object", "embed", "applet", "video", "audio", "base", "portal"]) {
      faults.append(.refusedElement(text(tag.name).lowercased()))
    }
    for attribute in tag.attributes {
      if matches(attribute.name, "style") { faults.append(.inlineStyle) }
      if isHandler(attribute.name) {
        faults.append(.handler(text(attribute.name).lowercased()))
      }
      guard loads(attribute) else { continue }
      for address in addresses(attribute) where !isOwn(address) { faults.append(.foreign(address)) }
    }
    if let link = value("href"), isScript(link) { faults.append(.inlineScript) }
    return faults
  }

  private func isHandler(_ name: Range<Int>) -> Bool {
    let start = name.lowerBound
    return name.count > 2 && matches(start..<start + 2, "on") && Self.isLetter(bytes[start + 2])
  }

  private func addImageFaults(_ faults: inout [TagFault]) {
    let source = value("src").map { text($0) } ?? ""
    if value("alt") == nil { faults.append(.undescribedImage(source)) }
    if value("width")?.isEmpty ?? true || value("height")?.isEmpty ?? true {
      faults.append(.unsizedImage(source))
    }
  }

  /// Whether a script element is one: others hold data.
  private var runsScript: Bool {
    guard let type = value("type"), !type.isEmpty else { return true }
    let text = text(type).lowercased()
    return text == "module" || text.hasSuffix("javascript") || text.hasSuffix("ecmascript")
  }

  private func isScript(_ value: Range<Int>) -> Bool {
    value.count > 11 && text(value).filter { !$0.isWhitespace }.lowercased().hasPrefix("javascript:")
  }

  /// Whether a browser gets what an attribute names without being asked, or sends a form to it.
  private func loads(_ attribute: HTMLTag.Attribute) -> Bool {
    if matches(attribute.name, "src") || matches(attribute.name, "srcset")
      || matches(attribute.name, "imagesrcset")
    {
      return true
    }
    if matches(attribute.name, "action") || matches(attribute.name, "formaction") { return true }
    guard matches(tag.name, "link"), matches(attribute.name, "href"), let relation = value("rel") else {
      return false
    }
    let words = text(relation).lowercased().split(separator: " ")
    return words.contains {
      ["stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"].contains($0)
    }
  }

  /// The addresses in an attribute: a list of images has several.
  func addresses(_ attribute: HTMLTag.Attribute) -> [String] {
    let value = text(attribute.value)
    guard matches(attribute.name, "srcset") || matches(attribute.name, "imagesrcset") else { return [value] }
    return value.split(separator: ",").compactMap {
      $0.split(whereSeparator: \.isWhitespace).first.map(String.init)
    }
  }
}
