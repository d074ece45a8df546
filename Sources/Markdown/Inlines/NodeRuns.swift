/// The runs of one text node: where the signs of its text stand in the text of the leaf.
struct NodeRuns {
  let node: CmarkNode
  /// In the order of the text.
  let runs: ArraySlice<InlineAlignment.Run>
  /// The text of the leaf.
  let text: [UInt8]

  /// Where part of the node stands in the leaf's text.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard let first = run(at: range.lowerBound), let last = run(at: range.upperBound - 1) else {
      return 0..<0
    }
    let start = first.isPlain ? first.start + range.lowerBound - first.literal : first.start
    let end = last.start + (last.isPlain ? range.upperBound - last.literal : last.width)
    return start..<max(start, end)
  }

  /// How part of the node is written: with the signs that smart punctuation has changed, but without
  /// escapes and character references.
  func written(_ range: Range<Int>) -> [UInt8] {
    let literal = node.literal
    var bytes: [UInt8] = []
    for run in runs[index(ofRunAt: range.lowerBound)...] {
      guard run.literal < range.upperBound else { break }
      let part = (run.literal..<(run.literal + run.count)).clamped(to: range)
      if run.isPlain || text[run.start] == UInt8(ascii: "\\") || text[run.start] == UInt8(ascii: "&") {
        bytes.append(contentsOf: literal[part])
      } else {
        bytes.append(contentsOf: text[run.start..<(run.start + run.width)])
      }
    }
    return bytes
  }

  /// The run in which a place of the node lies.
  private func run(at place: Int) -> InlineAlignment.Run? {
    let index = index(ofRunAt: place)
    return index < runs.endIndex ? runs[index] : nil
  }

  private func index(ofRunAt place: Int) -> Int {
    var low = runs.startIndex
    var high = runs.endIndex
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].literal <= place { low = middle } else { high = middle }
    }
    return low
  }
}

// MARK: - Addresses

extension NodeRuns {
  /// Whether the signs by which an address is known are written as they are: with a backslash before
  /// them they mean nothing.
  func hasPlainSign(_ address: BareAddress) -> Bool {
    guard let run = run(at: address.range.lowerBound), run.isPlain else { return false }
    return !address.isWeb(in: node.literal) || address.signEnd <= run.literal + run.count
  }

  /// An address without a character reference at its end, which is no part of it, nor are a smart
  /// quotation mark and an ellipsis.
  func trimmed(_ address: BareAddress) -> BareAddress {
    var address = address
    while address.range.upperBound > address.signEnd, let last = run(at: address.range.upperBound - 1),
      !last.isPlain, last.literal >= address.signEnd, [0x26, 0x22, 0x27, 0x2E].contains(text[last.start])
    {
      address = address.ending(at: last.literal, in: node.literal)
    }
    return address
  }
}
