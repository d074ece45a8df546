import Markdown

/// The size of a JPEG image: the segments up to the header of a frame (ITU-T T.81, annex B).
enum JPEGHeader {
  static func read(_ bytes: ImageBytes) -> ImageHeader {
    guard bytes.mayHave([0xFF, 0xD8, 0xFF], at: 0) else { return .invalid }
    var offset = 2
    var isTurned: Bool?
    while let byte = bytes[offset], let marker = bytes[offset + 1] {
      switch (byte, marker) {
      // Decoders pass over bytes between segments, among them those that fill up (B.1.1.2).
      case (0xFF, 0xFF), (..<0xFF, _): offset += 1
      case (_, 0x00), (_, 0x01), (_, 0xD0...0xD7): offset += 2
      // The picture, the end of it or another one begins before there was a frame.
      case (_, 0xD8...0xDA): return .invalid
      default:
        guard let length = bytes.big(2, at: offset + 2) else { return .incomplete }
        guard length >= 2 else { return .invalid }
        if isFrame(marker) { return size(bytes, at: offset + 4, isTurned: isTurned ?? false) }
        let end = offset + 2 + length
        if marker == 0xE1, isTurned == nil, bytes.mayHave("Exif\0\0", at: offset + 4) {
          guard end <= bytes.count else { return .incomplete }
          isTurned = EXIF.isTurned(ImageBytes(Array(bytes.all[min(offset + 10, end)..<end])))
        }
        offset = end
      }
    }
    return .incomplete
  }

  /// SOF0 to SOF15, among which DHT, JPG and DAC have numbers too (table B.1).
  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
  }

  /// The header of a frame (B.2.2). A height of 0 is told only behind the first scan (B.2.5).
  private static func size(_ bytes: ImageBytes, at offset: Int, isTurned: Bool) -> ImageHeader {
    guard let height = bytes.big(2, at: offset + 1), let width = bytes.big(2, at: offset + 3) else {
      return .incomplete
    }
    if height == 0, width > 0 { return .read(nil) }
    return isTurned ? .read(height, width) : .read(width, height)
  }
}

/// What a camera says of how it was held (Exif 3.0, section 4.6, in TIFF 6.0, section 2).
enum EXIF {
  /// Whether browsers show the picture on its side, so that width and height change places:
  /// orientations 5 to 8 of tag 0x0112.
  static func isTurned(_ bytes: ImageBytes) -> Bool {
    let isLittle = bytes.has("II*\0", at: 0)
    guard isLittle || bytes.has("MM\0*", at: 0) else { return false }
    func number(_ count: Int, at offset: Int) -> Int? {
      isLittle ? bytes.little(count, at: offset) : bytes.big(count, at: offset)
    }
    guard let start = number(4, at: 4), let count = number(2, at: start) else { return false }
    for entry in 0..<count {
      let offset = start + 2 + 12 * entry
      guard let tag = number(2, at: offset), let type = number(2, at: offset + 2) else { return false }
      guard tag == 0x0112 else { continue }
      return type == 3 && (5...8).contains(number(2, at: offset + 8) ?? 0)
    }
    return false
  }
}
