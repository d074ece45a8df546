import Markdown

/// The size of an AVIF image, as far as it is plain: all items of one size and none turned or cut
/// (AV1 Image File Format 1.1; boxes as in ISO/IEC 14496-12, section 4.2, properties as in
/// ISO/IEC 23008-12, section 6.5).
enum AVIFHeader {
  static func read(_ bytes: ImageBytes) -> ImageHeader {
    guard bytes.mayHave("ftyp", at: 4) else { return .invalid }
    guard let size = bytes.big(4, at: 0), let type = Box(in: bytes, at: 0, end: bytes.count) else {
      return .incomplete
    }
    guard size >= 16 else { return .invalid }
    guard type.end <= bytes.count else { return .incomplete }
    let brands = stride(from: 8, to: type.end, by: 4).filter { $0 != 12 }
    guard brands.contains(where: { bytes.has("avif", at: $0) || bytes.has("avis", at: $0) }) else {
      return .invalid
    }
    var offset = type.end
    while offset < bytes.count {
      guard let box = Box(in: bytes, at: offset, end: bytes.count) else { return .incomplete }
      guard box.end > offset else { return .invalid }
      if bytes.has("meta", at: offset + 4) {
        return box.end <= bytes.count ? .read(dimensions(bytes, box)) : .incomplete
      }
      offset = box.end
    }
    return offset == bytes.count ? .read(nil) : .incomplete
  }

  private static func dimensions(_ bytes: ImageBytes, _ meta: Box) -> ImageDimensions? {
    guard let properties = meta.child("iprp", in: bytes, from: meta.start + 4)?.child("ipco", in: bytes)
    else {
      return nil
    }
    var sizes: Set<ImageDimensions> = []
    for box in properties.children(in: bytes, from: properties.start) {
      if bytes.has("irot", at: box.name) || bytes.has("clap", at: box.name) { return nil }
      guard bytes.has("ispe", at: box.name) else { continue }
      guard let width = bytes.big(4, at: box.start + 4), let height = bytes.big(4, at: box.start + 8),
        width > 0, height > 0
      else { return nil }
      sizes.insert(ImageDimensions(width: width, height: height))
    }
    return sizes.count == 1 ? sizes.first : nil
  }

  /// A box: its size, the four letters of its name, and what is in it.
  private struct Box {
    /// Where its name stands.
    let name: Int
    /// Where its contents begin and end; the end may lie behind that of the bytes.
    let start: Int
    let end: Int

    init?(in bytes: ImageBytes, at offset: Int, end limit: Int) {
      guard offset + 8 <= limit, let size = bytes.big(4, at: offset) else { return nil }
      name = offset + 4
      switch size {
      case 0: (start, end) = (offset + 8, limit)
      case 1:
        // A size that needs more than 62 bits is that of no file.
        guard let large = bytes.big(8, at: offset + 8), (16..<(1 << 60)).contains(large) else { return nil }
        (start, end) = (offset + 16, offset + large)
      default: (start, end) = (offset + 8, offset + size)
      }
    }

    func children(in bytes: ImageBytes, from start: Int) -> [Box] {
      var boxes: [Box] = []
      var offset = start
      while let box = Box(in: bytes, at: offset, end: end), box.end > offset, box.end <= end {
        boxes.append(box)
        offset = box.end
      }
      return boxes
    }

    func child(_ name: String, in bytes: ImageBytes, from start: Int? = nil) -> Box? {
      children(in: bytes, from: start ?? self.start).first { bytes.has(name, at: $0.name) }
    }
  }
}
