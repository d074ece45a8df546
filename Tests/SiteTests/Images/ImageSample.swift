import Foundation
import Records

/// Small images: 3 pixels wide and 2 high where nothing else is said.
enum ImageSample {
  /// One of each format, as Pillow and libwebp, libjpeg and libavif write them.
  static let all: [(format: ImageFormat, bytes: [UInt8])] = [
    (
      .png,
      decoded(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAFUlEQVR4nGM8wcXFwMDAwMDAxAADABByAOAp6i43AAAAAElFTkSuQm
        CC
        """)
    ),
    (.jpeg, jpeg(exif(orientation: 1) + frame(width: 3, height: 2))),
    (.gif, decoded("R0lGODdhAwACAIEAAMgKCgAAAAAAAAAAACwAAAAAAwACAAAIBgABCBwYEAA7")),
    (.webp, webp),
    (.webp, decoded("UklGRh4AAABXRUJQVlA4TBEAAAAvAkAAAAdQhSJXof+BiOh/AAA=")),
    (.webp, extendedWebP(width: 3, height: 2)),
    (.svg, svg("<svg xmlns=\"http://www.w3.org/2000/svg\" width='3' height=\"2\" viewBox='0 0 9 9'/>")),
    (.avif, avif),
  ]

  static let webp = decoded(
    """
    UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoDAAIAAUAmJaACdLoB+AADsAD+9hNf/izkYjs83/4E78Cd+BO/8AAAAAA=
    """)

  static let avif = decoded(
    """
    AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAAAA
    AAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAIwAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFD
    b2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAAwAAAAIAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJu
    Y2x4AAEADQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAAAK21kYXQSAAoIGAQrRAQ0GhAyFR/3h4UV3///4sAAAJA1jjxnRhLu4A==
    """)

  static func svg(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A beginning of a PNG image of any size.
  static func png(width: UInt32, height: UInt32) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + big(width)
      + big(height)
  }

  /// A JPEG image of these segments.
  static func jpeg(_ segments: [UInt8]) -> [UInt8] { [0xFF, 0xD8] + segments + [0xFF, 0xD9] }

  /// A segment, its length made from what is in it.
  static func segment(_ marker: UInt8, _ contents: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(UInt16(contents.count + 2)) + contents
  }

  static func frame(_ marker: UInt8 = 0xC0, width: UInt16, height: UInt16) -> [UInt8] {
    segment(marker, [8] + big(height) + big(width) + [1, 1, 0x11, 0])
  }

  /// What a camera says of how it was held, behind an entry that says something else.
  static func exif(orientation: UInt16, isLittle: Bool = false, type: UInt16 = 3) -> [UInt8] {
    func number<N: FixedWidthInteger>(_ number: N) -> [UInt8] {
      isLittle ? big(number).reversed() : big(number)
    }
    let entries: [[UInt8]] = [
      number(UInt16(0x0100)) + number(UInt16(4)) + number(UInt32(1)) + number(UInt32(9)),
      number(UInt16(0x0112)) + number(type) + number(UInt32(1)) + number(orientation) + [0, 0],
    ]
    let header = Array((isLittle ? "II" : "MM").utf8) + number(UInt16(42)) + number(UInt32(8))
    return segment(
      0xE1, Array("Exif\0\0".utf8) + header + number(UInt16(entries.count)) + entries.flatMap(\.self))
  }

  static func extendedWebP(width: UInt32, height: UInt32) -> [UInt8] {
    func three(_ number: UInt32) -> [UInt8] { big(number - 1).reversed().prefix(3).map(\.self) }
    return Array("RIFF".utf8) + [30, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0]
      + three(width) + three(height)
  }

  static func big<N: FixedWidthInteger>(_ number: N) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  private static func decoded(_ text: String) -> [UInt8] {
    Data(base64Encoded: text, options: .ignoreUnknownCharacters).map { Array($0) } ?? []
  }
}
