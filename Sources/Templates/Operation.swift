/// One step of a program, as plain data.
///
/// A value is named by a frame (an object or an element that is being shown) and a slot in it, or is in
/// the register, which a `load` and the steps after it fill.
struct Operation: BitwiseCopyable, Sendable {
  /// What a step does.
  enum Kind: UInt8, BitwiseCopyable, Sendable {
    /// Writes `b` bytes of the literals from `a`.
    case literal
    /// Writes the value in slot `a` escaped.
    case text
    /// Writes the value in slot `a` as it is.
    case html
    /// Fills the register with the value in slot `a`.
    case load
    /// Fills the register with the frame itself.
    case loadFrame
    /// Goes from the object in the register to the value in its slot `a`.
    case step
    /// Goes from the map in the register to the value under the key that is `b` bytes from `a`.
    case key
    /// Goes to `b` if the value in slot `a` is not shown.
    case skipUnlessShown
    /// Goes to `b` if the value in slot `a` is shown.
    case skipIfShown
    /// Makes the value in slot `a` the frame `target`, or goes to `b` if it is not shown.
    case enter
    /// Makes the first element of the list in slot `a` the frame `target`, or goes to `b`.
    case enterList
    /// Makes the next element the frame `target` and goes to `b`, if there is one.
    case next
  }

  /// The number of frames that an operation can name.
  static let frameLimit = 250
  /// In place of a frame: the value is in the register.
  static let register: UInt8 = 255

  let kind: Kind
  var frame: UInt8 = 0
  var target: UInt8 = 0
  var a: UInt32 = 0
  var b: UInt32 = 0
}
