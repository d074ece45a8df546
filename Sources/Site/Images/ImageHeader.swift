import Markdown
import Records

/// What the first bytes of a file say of the image in it.
enum ImageHeader: Hashable, Sendable {
  /// It is such an image, of this size; nil when it does not say one in pixels.
  case read(ImageDimensions?)
  /// The bytes end before the size.
  case incomplete
  /// It is no such image.
  case invalid

  /// Reads the beginning of a file that says by its name what it is.
  init(of bytes: [UInt8], as format: ImageFormat) {
    let bytes = ImageBytes(bytes)
    self =
      switch format {
      case .png: Self.png(bytes)
      case .gif: Self.gif(bytes)
      case .jpeg: JPEGHeader.read(bytes)
      case .webp: Self.webp(bytes)
      case .svg: SVGHeader.read(bytes)
      case .avif: AVIFHeader.read(bytes)
      }
  }

  /// The format that some bytes are in, whatever the file is called.
  static func format(of bytes: [UInt8]) -> ImageFormat? {
    ImageFormat.allCases.first { format in
      if case .read = ImageHeader(of: bytes, as: format) { true } else { false }
    }
  }

  /// A size in whole pixels; an image has at least one.
  static func read(_ width: Int, _ height: Int) -> ImageHeader {
    width > 0 && height > 0 ? .read(ImageDimensions(width: width, height: height)) : .invalid
  }
}

extension ImageHeader {
  /// The signature and the chunk IHDR, which comes first (PNG, third edition, sections 5.2 and 11.2.1).
  private static func png(_ bytes: ImageBytes) -> ImageHeader {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header: [UInt8] = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    guard bytes.mayHave(signature + header, at: 0) else { return .invalid }
    guard let width = bytes.big(4, at: 16), let height = bytes.big(4, at: 20) else { return .incomplete }
    return read(width, height)
  }

  /// The size of the logical screen (GIF89a specification, section 18). Old programs left it empty; then
  /// the first frame counts, which is not looked for.
  private static func gif(_ bytes: ImageBytes) -> ImageHeader {
    guard bytes.mayHave("GIF87a", at: 0) || bytes.mayHave("GIF89a", at: 0) else { return .invalid }
    guard let width = bytes.little(2, at: 6), let height = bytes.little(2, at: 8) else { return .incomplete }
    return width == 0 || height == 0 ? .read(nil) : read(width, height)
  }

  /// The first chunk of one of three kinds (RFC 9649, section 2; RFC 6386, section 9.1 for a key frame of
  /// VP8; RFC 9649, section 3.4 for VP8L).
  private static func webp(_ bytes: ImageBytes) -> ImageHeader {
    guard bytes.mayHave("RIFF", at: 0), bytes.mayHave("WEBP", at: 8), bytes.mayHave("VP8", at: 12) else {
      return .invalid
    }
    guard let kind = bytes[15] else { return .incomplete }
    switch kind {
    case UInt8(ascii: " "):
      guard let tag = bytes[20] else { return .incomplete }
      guard tag & 1 == 0, bytes.mayHave([0x9D, 0x01, 0x2A], at: 23) else { return .invalid }
      guard let width = bytes.little(2, at: 26), let height = bytes.little(2, at: 28) else {
        return .incomplete
      }
      return read(width & 0x3FFF, height & 0x3FFF)
    case UInt8(ascii: "L"):
      guard bytes.mayHave([0x2F], at: 20) else { return .invalid }
      guard let bits = bytes.little(4, at: 21) else { return .incomplete }
      return read((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case UInt8(ascii: "X"):
      guard let width = bytes.little(3, at: 24), let height = bytes.little(3, at: 27) else {
        return .incomplete
      }
      return read(width + 1, height + 1)
    default: return .invalid
    }
  }
}
