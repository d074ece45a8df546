/// The ids of one page's headings: made from their texts as GitHub makes them, each once.
///
/// Letters become small; letters, digits, marks, `-` and `_` stay; blanks become `-`; all else goes. The
/// second heading of one text gets `-1`, the third `-2`.
struct HeadingIDs {
  private var taken: Set<String>
  private var counts: [String: Int] = [:]

  /// Begins with ids that are taken.
  init(reserved: Set<String>) {
    taken = reserved
  }

  /// A new id for a heading of this text.
  mutating func id(for text: [UInt8]) -> String {
    var slug = Self.slug(text)
    if slug.isEmpty { slug = "section" }
    guard !taken.insert(slug).inserted else { return slug }
    var count = counts[slug] ?? 0
    var id: String
    repeat {
      count += 1
      id = "\(slug)-\(count)"
    } while !taken.insert(id).inserted
    counts[slug] = count
    return id
  }

  /// Takes an id of the writer's own choice; false when it is taken.
  mutating func take(_ id: String) -> Bool { taken.insert(id).inserted }

  /// The id without regard to others.
  static func slug(_ text: [UInt8]) -> String {
    guard text.allSatisfy({ $0 < 0x80 }) else { return slug(String(decoding: text, as: UTF8.self)) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        result.append(byte)
      case UInt8(ascii: " "): result.append(UInt8(ascii: "-"))
      default: break
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func slug(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
        .connectorPunctuation:
        result.append(scalar)
      default:
        if scalar == "-" { result.append(scalar) }
        if scalar == " " { result.append("-") }
      }
    }
    return String(result)
  }
}
