import Testing
import Theme

/// Whether the colours of the theme can be told apart (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
@Suite struct ContrastTests {
  /// The colours of `brand.css`: those of the light scheme, and of the dark one.
  private static func schemes() throws -> [[String: UInt32]] {
    let file = try #require(DefaultTheme.files.first { $0.path == "assets/brand.css" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let parts = text.split(separator: "prefers-color-scheme: dark", omittingEmptySubsequences: false)
    return parts.map { part in
      var colours: [String: UInt32] = [:]
      for match in part.matches(of: /--([a-z]+): #([0-9a-f]{6});/) {
        colours[String(match.output.1)] = UInt32(match.output.2, radix: 16)
      }
      return colours
    }
  }

  /// The contrast of two colours: 1 for equal ones, 21 for black and white.
  private static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The relative luminance of a colour (WCAG 2.2); the power of 2.4 by repeated roots.
  private static func luminance(_ colour: UInt32) -> Double {
    let weights = [0.2126, 0.7152, 0.0722]
    return zip([16, 8, 0], weights).reduce(0) { sum, channel in
      let value = Double(colour >> channel.0 & 0xFF) / 255
      let linear = value <= 0.04045 ? value / 12.92 : power24((value + 0.055) / 1.055)
      return sum + channel.1 * linear
    }
  }

  /// x to the power of 2.4: x² times the fifth root of x², found by Newton's method.
  private static func power24(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }

  @Test func theMeasureItself() {
    #expect(abs(Self.contrast(0x000000, 0xFFFFFF) - 21) < 0.001)
    #expect(abs(Self.contrast(0x777777, 0xFFFFFF) - 4.478) < 0.001)
  }

  @Test func textCanBeReadInBothSchemes() throws {
    let schemes = try Self.schemes()
    #expect(schemes.count == 2)
    for (scheme, colours) in zip(["light", "dark"], schemes) {
      for text in ["text", "muted", "accent", "tip", "important", "warning", "caution"] {
        for ground in ["paper", "note"] {
          let contrast = Self.contrast(try #require(colours[text]), try #require(colours[ground]))
          #expect(contrast >= 4.5, "\(scheme): --\(text) on --\(ground)")
        }
      }
    }
  }
}
