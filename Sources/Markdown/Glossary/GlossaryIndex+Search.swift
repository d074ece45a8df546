extension GlossaryIndex {
  /// The first term from a place on.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - start: where the text begins, or a place that no word spans.
  ///   - precededByWord: whether a sign of a word stands right before the text.
  ///   - followedByWord: whether a sign of a word stands right after the text.
  /// - Returns: the bytes that the term has, and its place in the glossary.
  func next(
    in text: UnsafeRawBufferPointer, from start: Int, precededByWord: () -> Bool,
    followedByWord: () -> Bool
  ) -> (range: Range<Int>, number: Int)? {
    // No pair needs to fall into a term of one byte, nor can one lie before the text.
    if stride == 1, start < text.count,
      let found = term(
        in: text, from: start, precededByWord: precededByWord, followedByWord: followedByWord)
    {
      return found
    }
    var place = start
    while true {
      place = passingOver(text, from: place)
      guard place + 1 < text.count else { return nil }
      for _ in 0..<Self.batch where place + 1 < text.count {
        if pairs[Int(text[place])] & pairs[256 + Int(text[place + 1])] != 0 {
          for first in max(start, place - stride + 1)...(place + 1) {
            if let found = term(
              in: text, from: first, precededByWord: precededByWord, followedByWord: followedByWord)
            {
              return found
            }
          }
        }
        place += stride
      }
    }
  }

  /// The term that begins at a place, if a word may begin there.
  private func term(
    in text: UnsafeRawBufferPointer, from start: Int, precededByWord: () -> Bool,
    followedByWord: () -> Bool
  ) -> (range: Range<Int>, number: Int)? {
    let goesOn = start == 0 ? precededByWord() : WordSign.ends(text, before: start)
    return goesOn ? nil : term(in: text, at: start, followedByWord: followedByWord)
  }

  /// How many pairs are looked at together.
  private static let batch = 4

  /// The place of the first pairs, as many as a batch has, of which one may fall into a term, or that
  /// reach beyond the end.
  private func passingOver(_ text: UnsafeRawBufferPointer, from start: Int) -> Int {
    pairs.withUnsafeBufferPointer { pairs in
      var place = start
      let (two, three, four) = (2 * stride, 3 * stride, 4 * stride)
      while place + three + 1 < text.count {
        let first = pairs[Int(text[place])] & pairs[256 + Int(text[place + 1])]
        let second = pairs[Int(text[place + stride])] & pairs[256 + Int(text[place + stride + 1])]
        let third = pairs[Int(text[place + two])] & pairs[256 + Int(text[place + two + 1])]
        let fourth = pairs[Int(text[place + three])] & pairs[256 + Int(text[place + three + 1])]
        if first | second | third | fourth != 0 { break }
        place += four
      }
      return place
    }
  }
}
