import Records
import TestSupport
import Testing

@testable import Site

/// Bytes that are no image, or are one in part, never stop a build.
@Suite struct HostileImageTests {
  @Test(arguments: ImageSample.all.indices) func everyBeginning(index: Int) {
    let (format, bytes) = ImageSample.all[index]
    let whole = ImageHeader(of: bytes, as: format)
    for count in 0..<bytes.count {
      // A part that says the size says the right one; without the size there is more to come.
      let header = ImageHeader(of: Array(bytes.prefix(count)), as: format)
      #expect(header == whole || header == .incomplete || header == .read(nil), "\(format), \(count) bytes")
      for other in ImageFormat.allCases { _ = ImageHeader(of: Array(bytes.prefix(count)), as: other) }
    }
  }

  @Test(arguments: ImageSample.all.indices) func changedBytes(index: Int) {
    let (format, bytes) = ImageSample.all[index]
    let seed = UInt64(1809 + index)
    var random = SplitMix64(seed: seed)
    let odd: [UInt8] = [0, 1, 0x7F, 0x80, 0xFE, 0xFF]
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let position = Int.random(in: 0..<changed.count, using: &random)
        changed[position] =
          Bool.random(using: &random)
          ? odd[Int.random(in: 0..<6, using: &random)] : .random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        changed.removeSubrange(Int.random(in: 0..<changed.count, using: &random)...)
      }
      guard case .read(let size?) = ImageHeader(of: changed, as: format) else { continue }
      #expect(size.width > 0 && size.height > 0, "seed \(seed)")
    }
  }
}
