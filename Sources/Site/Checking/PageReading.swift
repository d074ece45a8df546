/// Reads a page that is made, and finds what is wrong with it and where its links lead.
struct PageReading {
  let addresses: CheckedAddresses
  /// Whether the addresses of other sites are to be gathered.
  private let gathersExternal: Bool
  /// What absolute paths lead to, by the digests of their bytes: most links stand on many pages.
  private var targets: [UInt64: CheckedAddresses.Target] = [:]
  private var ids: [UInt64] = []
  private var seen: Set<UInt64> = []

  init(_ addresses: CheckedAddresses, gathersExternal: Bool) {
    (self.addresses, self.gathersExternal) = (addresses, gathersExternal)
  }

  /// Reads the page of an output. Pages that only lead on need not have all that others need.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, of output: Int, isRedirect: Bool, into findings: inout CheckFindings
  ) {
    var scanner = HTMLScanner(bytes)
    ids.removeAll(keepingCapacity: true)
    seen.removeAll(keepingCapacity: true)
    var title: String?
    var hasPolicy = isRedirect
    while scanner.next() {
      if scanner.tag.attributes.isEmpty, scanner.tag.text.isEmpty, !scanner.mayBeRefused { continue }
      if title == nil, scanner.matches(scanner.tag.name, "title") { title = scanner.text(scanner.tag.text) }
      if !hasPolicy, scanner.isPolicy { hasPolicy = true }
      readID(scanner, output, &findings)
      for fault in scanner.faults(isOwn: addresses.isOwn) {
        findings.add(fault.problem, .tag(fault), on: output)
      }
      readLinks(scanner, output, isRedirect, &findings)
      if gathersExternal { readExternal(scanner, output, &findings) }
      readData(scanner, output, &findings)
    }
    findings.set(ids, of: output)
    guard !isRedirect else { return }
    if let title, title.contains(where: { !$0.isWhitespace }) {
      findings.name(output, title: title)
    } else {
      findings.add(.missingTitle, .head, on: output)
    }
    if !hasPolicy { findings.add(.missingPolicy, .head, on: output) }
  }

  private mutating func readID(_ scanner: HTMLScanner, _ output: Int, _ findings: inout CheckFindings) {
    guard let value = scanner.value("id"), !value.isEmpty else { return }
    let digest = Self.digest(scanner.text(value))
    guard seen.insert(digest).inserted else {
      let id = scanner.text(value)
      return findings.add(.repeatedID(id), .id(id), on: output)
    }
    ids.append(digest)
  }

  private mutating func readLinks(
    _ scanner: HTMLScanner, _ output: Int, _ isRedirect: Bool, _ findings: inout CheckFindings
  ) {
    let counts = !isRedirect && scanner.isAny(of: ["a", "area", "form"])
    for attribute in scanner.tag.attributes where scanner.isAddress(attribute.name) {
      guard attribute.value.isEmpty || !scanner.isList(attribute.name) else {
        for address in scanner.addresses(attribute) {
          let target = addresses.target(of: address, from: output)
          take(target, address, output, counts: counts, &findings)
        }
        continue
      }
      let bytes = UnsafeBufferPointer(rebasing: scanner.bytes[attribute.value])
      let target = target(of: bytes, scanner, attribute, output)
      if case .output(let position, nil) = target {
        if counts, position != output { findings.link(to: position) }
      } else if target != .elsewhere {
        take(target, scanner.text(attribute.value), output, counts: counts, &findings)
      }
    }
  }

  /// Gathers what leads to other sites. What a form is sent to is no link, and of a host alone nothing is asked.
  private func readExternal(_ scanner: HTMLScanner, _ output: Int, _ findings: inout CheckFindings) {
    let relation = scanner.value("rel").map { scanner.text($0).lowercased() }
    guard relation != "preconnect", relation != "dns-prefetch" else { return }
    for attribute in scanner.tag.attributes where scanner.isAddress(attribute.name) {
      if scanner.matches(attribute.name, "action") || scanner.matches(attribute.name, "formaction") {
        continue
      }
      for address in scanner.addresses(attribute) {
        guard let address = addresses.external(address) else { continue }
        findings.leave(by: address, from: output)
      }
    }
  }

  private mutating func target(
    of bytes: UnsafeBufferPointer<UInt8>, _ scanner: HTMLScanner, _ attribute: HTMLTag.Attribute,
    _ output: Int
  ) -> CheckedAddresses.Target {
    guard bytes.first == UInt8(ascii: "/") else {
      return addresses.target(of: scanner.text(attribute.value), from: output)
    }
    let digest = Digest64(of: UnsafeRawBufferPointer(bytes)).value
    if let target = targets[digest] { return target }
    let target = addresses.target(of: scanner.text(attribute.value), from: output)
    targets[digest] = target
    return target
  }

  private func take(
    _ target: CheckedAddresses.Target, _ address: String, _ output: Int, counts: Bool,
    _ findings: inout CheckFindings
  ) {
    switch target {
    case .elsewhere: break
    case .nothing: findings.add(.unknownAddress(address), .address(address), on: output)
    case .output(let position, let fragment):
      if counts, position != output { findings.link(to: position) }
      if let fragment { findings.demand(fragment, of: position, address, on: output) }
    }
  }

  private func readData(_ scanner: HTMLScanner, _ output: Int, _ findings: inout CheckFindings) {
    guard scanner.matches(scanner.tag.name, "script"), let type = scanner.value("type"),
      scanner.matches(type, "application/ld+json")
    else { return }
    let text = UnsafeBufferPointer(rebasing: scanner.bytes[scanner.tag.text])
    guard JSONFault.offset(in: text) != nil else { return }
    let beginnings = [40, 10].map { String(decoding: text.prefix($0), as: UTF8.self) }
    findings.add(
      .malformedOutput("JSON-LD"), .words(beginnings.filter { !$0.isEmpty } + ["application/ld+json"]),
      on: output)
  }

  /// The digest of an id.
  static func digest(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { Digest64(of: UnsafeRawBufferPointer($0)).value }
  }
}

extension HTMLScanner {
  /// Whether the tag may be wrong though it has no attributes.
  fileprivate var mayBeRefused: Bool {
    isAny(of: [
      "title", "style", "script", "img", "iframe", "object", "embed", "video", "audio", "base", "frame",
    ])
  }

  /// Whether the tag is the security policy of the site.
  fileprivate var isPolicy: Bool {
    guard matches(tag.name, "meta"), let name = value("http-equiv"), let content = value("content") else {
      return false
    }
    return matches(name, "content-security-policy") && text(content) == SecurityPolicy.page
  }

  fileprivate func isList(_ name: Range<Int>) -> Bool {
    matches(name, "srcset") || matches(name, "imagesrcset")
  }

  /// Whether an attribute of this name holds an address.
  fileprivate func isAddress(_ name: Range<Int>) -> Bool {
    switch name.count {
    case 3: matches(name, "src")
    case 4: matches(name, "href") || matches(name, "cite")
    case 6: matches(name, "action") || matches(name, "srcset") || matches(name, "poster")
    case 10: matches(name, "formaction")
    case 11: matches(name, "imagesrcset")
    default: false
    }
  }
}

extension TagFault {
  /// What it means for the site.
  var problem: CheckProblem {
    switch self {
    case .undescribedImage: .missingDescription
    case .unsizedImage: .unsizedImage
    case .inlineScript: .blockedScript(handler: nil)
    case .handler(let name): .blockedScript(handler: name)
    case .inlineStyle: .blockedStyle
    case .foreign(let address): .foreignAddress(address)
    case .refusedElement(let name): .blockedElement(name)
    }
  }
}
