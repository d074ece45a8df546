/// An attachment's place in its timeline.
public struct AttachmentIndex: Hashable, Comparable, Sendable {
  /// The position in `Timeline.attachments`.
  public let position: Int

  init(_ position: Int) { self.position = position }

  /// Orders by path.
  public static func < (left: AttachmentIndex, right: AttachmentIndex) -> Bool {
    left.position < right.position
  }
}
