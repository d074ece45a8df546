/// Which terms of a glossary one body has used already, and where it uses the others first.
///
/// Terms are found from left to right, the longest at each place, exactly as they are written. A term
/// is no part of a longer word: before and after it stands no letter, digit, combining mark or
/// underscore. A hyphen or an apostrophe may stand there, so that `AFI-based` and `PEEL's` are uses;
/// `PEELs` is none. What belongs to one term is not searched for another, also when the term has been
/// used before.
struct GlossaryUses {
  private let index: GlossaryIndex
  /// For each term whether it was used; empty until the first is.
  private var isUsed: [Bool] = []
  /// How many terms have not been used.
  private var unused: Int

  /// Begins a body; without a glossary nothing is ever found.
  init(_ glossary: Glossary?) {
    index = glossary?.index ?? .empty
    unused = index.count
  }

  /// Whether nothing can be found any more.
  var isFinished: Bool { unused == 0 }

  /// The first place from `start` on where a term stands that was not used before; it is used then.
  ///
  /// Go on from the end of what was found. What stands beside the text is asked only if a term may
  /// stand at its edge; `WordSign` answers it from the bytes.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - start: 0, or the end of the term that was found last.
  ///   - precededByWord: whether a sign of a word stands right before the text.
  ///   - followedByWord: whether a sign of a word stands right after the text.
  /// - Returns: the bytes that the term has, and its place in `Glossary.terms`.
  @inline(__always)
  mutating func next(
    in text: UnsafeRawBufferPointer, from start: Int, precededByWord: @autoclosure () -> Bool,
    followedByWord: @autoclosure () -> Bool
  ) -> (range: Range<Int>, term: Int)? {
    guard unused > 0 else { return nil }
    return search(text, from: start, precededByWord, followedByWord)
  }

  private mutating func search(
    _ text: UnsafeRawBufferPointer, from start: Int, _ precededByWord: () -> Bool,
    _ followedByWord: () -> Bool
  ) -> (range: Range<Int>, term: Int)? {
    var start = start
    while let found = index.next(
      in: text, from: start, precededByWord: precededByWord, followedByWord: followedByWord)
    {
      if use(found.number) { return (found.range, found.number) }
      start = found.range.upperBound
    }
    return nil
  }

  /// Notes that a term is used; whether it is for the first time.
  private mutating func use(_ term: Int) -> Bool {
    if isUsed.isEmpty { isUsed = [Bool](repeating: false, count: index.termCount) }
    if isUsed[term] { return false }
    isUsed[term] = true
    unused -= 1
    return true
  }
}
