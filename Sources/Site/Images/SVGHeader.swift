import Markdown

/// The size of an SVG image, from the attributes of its root (SVG 2, sections 8.2 and 8.11; XML 1.0,
/// section 2.8 for what may stand before it).
enum SVGHeader {
  static func read(_ bytes: ImageBytes) -> ImageHeader {
    // UTF-16 is XML too, but nobody makes it.
    let start = bytes.big(2, at: 0)
    if start == 0xFEFF || start == 0xFFFE { return .read(nil) }
    var scanner = SVGScanner(bytes)
    switch scanner.root() {
    case .found(let attributes): return .read(dimensions(attributes))
    case .incomplete: return .incomplete
    case .invalid: return .invalid
    }
  }

  /// Width and height where both are absolute; else from the view box, which gives the ratio of the two
  /// when one is absolute.
  static func dimensions(_ attributes: [String: String]) -> ImageDimensions? {
    let width = attributes["width"].flatMap(SVGLength.pixels)
    let height = attributes["height"].flatMap(SVGLength.pixels)
    if let width, let height { return rounded(width, height) }
    guard let box = attributes["viewBox"].flatMap(SVGLength.viewBox) else { return nil }
    if let width { return rounded(width, width * box.height / box.width) }
    if let height { return rounded(height * box.width / box.height, height) }
    return rounded(box.width, box.height)
  }

  private static func rounded(_ width: Double, _ height: Double) -> ImageDimensions? {
    guard width < 1e6, height < 1e6 else { return nil }
    return ImageDimensions(width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
  }
}

/// Lengths of SVG in pixels of CSS.
enum SVGLength {
  /// A length above 0 that depends on nothing, such as `24`, `24px` or `2cm` (CSS Values 4, section 6.2).
  static func pixels(_ text: String) -> Double? {
    let text = text.utf8.drop(while: isBlank)
    let digits = number(text)
    guard let value = Double(Substring(digits)), value > 0, value.isFinite else { return nil }
    var unit = text.dropFirst(digits.count)
    while let last = unit.last, isBlank(last) { unit.removeLast() }
    return perUnit[Substring(unit).lowercased()].map { value * $0 }
  }

  private static let perUnit: [String: Double] = [
    "": 1, "px": 1, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "pt": 96 / 72, "pc": 16,
  ]

  /// Width and height of `0 0 24 24`.
  static func viewBox(_ text: String) -> (width: Double, height: Double)? {
    let parts = text.utf8.split { isBlank($0) || $0 == UInt8(ascii: ",") }
    guard parts.count == 4, parts.allSatisfy({ number($0).count == $0.count }),
      let width = Double(Substring(parts[2])), let height = Double(Substring(parts[3])),
      width > 0, height > 0, width.isFinite, height.isFinite
    else { return nil }
    return (width, height)
  }

  /// The number at the beginning of a text: `1em` begins with 1, `1e2` with 100.
  private static func number(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var end = text.startIndex
    func digits() -> Bool {
      let start = end
      while end < text.endIndex, (0x30...0x39).contains(text[end]) { end = text.index(after: end) }
      return start < end
    }
    func skip(_ signs: [UInt8]) -> Bool {
      guard end < text.endIndex, signs.contains(text[end]) else { return false }
      end = text.index(after: end)
      return true
    }
    _ = skip([UInt8(ascii: "+"), UInt8(ascii: "-")])
    var isNumber = digits()
    if skip([UInt8(ascii: ".")]) { isNumber = digits() || isNumber }
    guard isNumber else { return text.prefix(0) }
    let mantissa = end
    if skip([UInt8(ascii: "e"), UInt8(ascii: "E")]) {
      _ = skip([UInt8(ascii: "+"), UInt8(ascii: "-")])
      if !digits() { end = mantissa }
    }
    return text[..<end]
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
