/// One value of a view as plain data: what kind it is, and where its contents stand.
@usableFromInline
struct Cell: BitwiseCopyable, Hashable, Sendable {
  /// What a cell holds.
  @usableFromInline
  enum Kind: UInt8, BitwiseCopyable, Sendable {
    /// Nothing.
    case absent
    /// A flag that is off.
    case no
    /// A flag that is on.
    case yes
    /// `count` bytes of the text pool from `first`, to be escaped.
    case text
    /// `count` bytes of the text pool from `first`, already HTML.
    case html
    /// `count` cells from `first`, one for each field of a shape.
    case object
    /// `count` cells from `first`, one for each element.
    case list
    /// `count` pairs of cells from `first`, each a key (text) and its value.
    case map
  }

  @usableFromInline let kind: Kind
  @usableFromInline let first: UInt32
  @usableFromInline let count: UInt32

  @inlinable
  init(_ kind: Kind, first: UInt32 = 0, count: UInt32 = 0) {
    self.kind = kind
    self.first = first
    self.count = count
  }

  /// Nothing. Its contents lie beyond every pool, so that looking into it finds nothing either.
  @usableFromInline static let absent = Cell(.absent, first: .max)

  /// Whether a section over it shows its contents: a flag that is on, an object or map, and a
  /// text or list that is not empty.
  var isShown: Bool {
    switch kind {
    case .absent, .no: false
    case .yes, .object, .map: true
    case .text, .html, .list: count > 0
    }
  }
}
