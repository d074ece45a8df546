/// A kind of image that every browser of today shows.
public enum ImageFormat: String, CaseIterable, Hashable, Sendable {
  /// Portable Network Graphics.
  case png = "PNG"
  /// JPEG, in whatever wrapping.
  case jpeg = "JPEG"
  /// Graphics Interchange Format.
  case gif = "GIF"
  /// WebP.
  case webp = "WebP"
  /// Scalable Vector Graphics.
  case svg = "SVG"
  /// AV1 Image File Format.
  case avif = "AVIF"

  /// What it is called: `PNG`.
  public var name: String { rawValue }

  /// The ending of its files: `png`.
  public var ending: String { self == .jpeg ? "jpg" : name.lowercased() }

  /// The format with this ending, in whatever letters: `jpg`, `JPEG`.
  public init?(ending: some StringProtocol) {
    switch ending.lowercased() {
    case "jpg", "jpeg": self = .jpeg
    case let ending:
      guard let format = Self.allCases.first(where: { $0.ending == ending }) else { return nil }
      self = format
    }
  }
}
