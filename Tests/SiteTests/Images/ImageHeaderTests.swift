import Markdown
import Records
import Testing

@testable import Site

@Suite struct ImageHeaderTests {
  private static func size(_ width: Int, _ height: Int) -> ImageHeader {
    .read(ImageDimensions(width: width, height: height))
  }

  @Test(arguments: ImageSample.all.indices) func samples(index: Int) {
    let (format, bytes) = ImageSample.all[index]
    #expect(ImageHeader(of: bytes, as: format) == Self.size(3, 2))
    #expect(ImageHeader.format(of: bytes) == format)
    for other in ImageFormat.allCases where other != format {
      #expect(ImageHeader(of: bytes, as: other) == .invalid, "\(format) as \(other)")
    }
  }

  private static let vp8 = ImageSample.webp

  /// Bytes, what they are said to be, and what is found.
  static let cases: [(String, ImageFormat, [UInt8], ImageHeader)] = [
    ("large PNG", .png, ImageSample.png(width: 70_000, height: 1), size(70_000, 1)),
    ("empty PNG", .png, ImageSample.png(width: 0, height: 9), .invalid),
    ("PNG of a phone", .png, Array(ImageSample.png(width: 1, height: 1).prefix(12)) + [0x43], .invalid),
    ("GIF89a", .gif, Array("GIF89a".utf8) + [0x01, 0x02, 0x03, 0x00], size(513, 3)),
    ("GIF without a screen", .gif, Array("GIF89a".utf8) + [0, 0, 3, 0], .read(nil)),
    ("GIF of no kind", .gif, Array("GIF88a".utf8) + [1, 0, 3, 0], .invalid),
    ("scaled VP8", .webp, Array(vp8.prefix(26)) + [3, 0xC0, 2, 0x40], size(3, 2)),
    ("VP8 without a key frame", .webp, Array(vp8.prefix(20)) + [1] + vp8[21...], .invalid),
    ("large WebP", .webp, ImageSample.extendedWebP(width: 1 << 24, height: 300), size(1 << 24, 300)),
    ("WebP of no kind", .webp, Array("RIFF....WEBPVP8Y".utf8), .invalid),
    ("sound", .webp, Array("RIFF....WAVEfmt ".utf8), .invalid),
    ("other box file", .avif, [0, 0, 0, 16] + Array("ftypheic\0\0\0\0".utf8), .invalid),
    ("film", .avif, [0, 0, 0, 20] + Array("ftypavis\0\0\0\0avif".utf8), .read(nil)),
  ]

  @Test(arguments: cases.indices) func otherImages(index: Int) {
    let (name, format, bytes, expected) = Self.cases[index]
    #expect(ImageHeader(of: bytes, as: format) == expected, "\(name)")
  }

  /// Segments of a JPEG image and what is found.
  static let segments: [(String, [UInt8], ImageHeader)] = [
    ("progressive", ImageSample.frame(0xC2, width: 5, height: 4), size(5, 4)),
    ("last kind of frame", ImageSample.frame(0xCF, width: 5, height: 4), size(5, 4)),
    (
      "tables first",
      [0xC4, 0xC8, 0xCC, 0xDB, 0xFE].flatMap { ImageSample.segment($0, [1, 2, 3, 4, 5, 6, 7, 8, 9]) }
        + ImageSample.frame(width: 5, height: 4), size(5, 4)
    ),
    ("bytes that fill", [0xFF, 0xFF, 0xFF] + ImageSample.frame(width: 5, height: 4), size(5, 4)),
    (
      "bytes between segments",
      ImageSample.segment(0xE0, []) + [1, 2, 0xFF, 0] + ImageSample.frame(width: 5, height: 4), size(5, 4)
    ),
    ("marker without length", [0xFF, 0x01, 0xFF, 0xD0] + ImageSample.frame(width: 5, height: 4), size(5, 4)),
    ("height that is told later", ImageSample.frame(width: 5, height: 0), .read(nil)),
    ("no width", ImageSample.frame(width: 0, height: 4), .invalid),
    (
      "picture without a frame", ImageSample.segment(0xDA, [1]) + ImageSample.frame(width: 5, height: 4),
      .invalid
    ),
    ("too short a segment", [0xFF, 0xE0, 0, 1, 0, 0], .invalid),
    ("nothing", [], .invalid),
  ]

  @Test(arguments: segments.indices) func segmentsOfAJPEG(index: Int) {
    let (name, segments, expected) = Self.segments[index]
    #expect(ImageHeader(of: ImageSample.jpeg(segments), as: .jpeg) == expected, "\(name)")
  }

  @Test(arguments: 0...9 as ClosedRange<UInt16>, [false, true])
  func aPictureOnItsSide(orientation: UInt16, isLittle: Bool) {
    let frame = ImageSample.frame(width: 5, height: 4)
    let exif = ImageSample.exif(orientation: orientation, isLittle: isLittle)
    let expected = (5...8).contains(orientation) ? Self.size(4, 5) : Self.size(5, 4)
    #expect(ImageHeader(of: ImageSample.jpeg(exif + frame), as: .jpeg) == expected)
    // Only the first counts, and only a number of two bytes.
    let upright = ImageSample.exif(orientation: 1)
    #expect(ImageHeader(of: ImageSample.jpeg(upright + exif + frame), as: .jpeg) == Self.size(5, 4))
    let odd = ImageSample.exif(orientation: orientation, isLittle: isLittle, type: 4)
    #expect(ImageHeader(of: ImageSample.jpeg(odd + frame), as: .jpeg) == Self.size(5, 4))
  }

  /// A photograph whose other data is longer than what is read at first.
  @Test func aSizeFarBehindTheBeginning() {
    let filling = ImageSample.segment(0xE2, [UInt8](repeating: 0xFF, count: 65_000))
    let bytes = ImageSample.jpeg(filling + filling + ImageSample.frame(width: 5, height: 4))
    #expect(ImageHeader(of: Array(bytes.prefix(100_000)), as: .jpeg) == .incomplete)
    #expect(ImageHeader(of: bytes, as: .jpeg) == Self.size(5, 4))
  }

  /// Properties of an AVIF image in place of those of the sample, and what is found.
  @Test func anAVIFThatIsNotPlain() throws {
    func image(_ properties: [[UInt8]]) -> [UInt8] {
      func box(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        ImageSample.big(UInt32(contents.count + 8)) + Array(name.utf8) + contents
      }
      let content = box("ipco", properties.map { box("ispe", [0, 0, 0, 0] + $0) }.flatMap(\.self))
      return box("ftyp", Array("mif1\0\0\0\0avif".utf8)) + box("meta", [0, 0, 0, 0] + box("iprp", content))
    }
    let (small, large) = (ImageSample.big(UInt64(3 << 32 | 2)), ImageSample.big(UInt64(9 << 32 | 9)))
    #expect(ImageHeader(of: image([small]), as: .avif) == Self.size(3, 2))
    #expect(ImageHeader(of: image([small, small]), as: .avif) == Self.size(3, 2))
    #expect(ImageHeader(of: image([small, large]), as: .avif) == .read(nil))
    #expect(ImageHeader(of: image([]), as: .avif) == .read(nil))
    #expect(ImageHeader(of: image([ImageSample.big(UInt64(0))]), as: .avif) == .read(nil))
    var turned = ImageSample.avif
    let name = try #require(turned.indices.first { turned[$0...].starts(with: "pixi".utf8) })
    turned.replaceSubrange(name..<(name + 4), with: "irot".utf8)
    #expect(ImageHeader(of: turned, as: .avif) == .read(nil))
  }
}
