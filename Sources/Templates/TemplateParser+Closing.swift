import Diagnostics

// Closing tags, and those that are missing.
extension TemplateParser {
  /// Reads a closing tag. One that fits nothing is taken for the end of the innermost tag if its name
  /// is nearly right, and is passed over otherwise.
  mutating func close(_ tag: Tag) {
    guard let innermost = open.last else {
      addText(upTo: tag.range.lowerBound)
      faults.append(Fault(range: tag.range, problem: .strayClosing(tag.name)))
      return skipTag(tag.range)
    }
    let expected = nodes[innermost.node].name
    if expected == tag.name { return closeInnermost(with: tag) }
    if open.contains(where: { nodes[$0.node].name == tag.name }) {
      while openName != tag.name, !open.isEmpty { closeUnclosed() }
      return closeInnermost(with: tag)
    }
    let opening = nodes[innermost.node].range
    let problem = TemplateProblem.wrongClosing(
      tag.name, tag: text(opening), expected: expected, line: Int(map.mark(opening, in: bytes).line))
    faults.append(Fault(range: tag.range, problem: problem))
    if !NearNames.closest(to: tag.name, among: [expected]).isEmpty { return closeInnermost(with: tag) }
    addText(upTo: tag.range.lowerBound)
    skipTag(tag.range)
  }

  private mutating func closeInnermost(with tag: Tag) {
    guard let innermost = open.last else { return }
    let range = tag.range
    if innermost.kind == .parent { return closeParent(innermost, range) }
    let isGiven = open.count > 1 && open[open.count - 2].kind == .parent
    if isGiven {
      let isFirst = lines.isFirst(range.lowerBound) && lines.start(of: range.lowerBound) >= position
      addText(upTo: isFirst ? lines.start(of: range.lowerBound) : range.lowerBound)
      finishInnermost()
      position = range.upperBound
      lineStart = nil
      return
    }
    let isAlone = lines.isAlone(range)
    addText(upTo: isAlone ? lines.start(of: range.lowerBound) : range.lowerBound)
    if !isAlone { beginLine() }
    finishInnermost()
    if isAlone { skipLine(after: range) } else { skipTag(range) }
  }

  /// Ends a parent tag. If nothing stands before it and nothing after it, it stands alone: its line's
  /// white space becomes the indentation of the parent, and the line break goes.
  private mutating func closeParent(_ parent: Open, _ range: Range<Int>) {
    addText(upTo: range.lowerBound)
    finishInnermost()
    position = range.upperBound
    lineStart = nil
    guard nodes[parent.node].startsLine, let next = lines.restIsBlank(after: range.upperBound) else {
      nodes[parent.node].startsLine = false
      return
    }
    for index in parent.margin { nodes[index].kind = .nothing }
    position = next
    lineStart = .lineStart
  }

  /// Ends the innermost tag for want of a closing one.
  mutating func closeUnclosed() {
    guard let innermost = open.last else { return }
    let node = nodes[innermost.node]
    let problem = TemplateProblem.unclosedSection(tag: text(node.range), name: node.name)
    faults.append(Fault(range: node.range, problem: problem))
    if innermost.kind == .parent { nodes[innermost.node].startsLine = false }
    finishInnermost()
  }

  private mutating func finishInnermost() {
    guard let innermost = open.popLast() else { return }
    nodes[innermost.node].end = nodes.count
  }

  /// Stops at a tag that is nested too deep; what is open counts as closed.
  mutating func giveUp(at tag: Tag) {
    faults.append(Fault(range: tag.range, problem: .nestedTooDeep(limit: Self.depthLimit)))
    while !open.isEmpty { finishInnermost() }
  }
}
