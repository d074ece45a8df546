/// What the tree of a planned text has of that which was guessed before, found by looking at its blocks.
struct BlockReview {
  /// The tables, by the block that holds them.
  private(set) var tables: [CmarkNode: Table] = [:]
  /// The list items that are the texts of footnotes, by the footnote's index in the plan.
  private(set) var notes: [CmarkNode: Int] = [:]
  /// The paragraph that each fragment became, by where the fragment begins in the source.
  private(set) var fragments: [Int: CmarkNode] = [:]
  /// The plan that would have been right; nil if this one was.
  private(set) var revision: SourcePlan?

  /// Nothing found, as in a text that was parsed as it is.
  init() {}

  init(_ root: CmarkNode, _ plan: SourcePlan, _ text: PlannedText, _ map: SourceMap) {
    var noteOfLine: [Int: Int] = [:]
    for (index, note) in plan.notes.enumerated() { noteOfLine[note.line] = index }
    var row = 0
    var tableRows: Set<Int> = []
    let firstBlock = collectFragments(root, plan, text, map)
    Self.eachBlock(from: firstBlock, below: root) { block in
      if block.kind == .item {
        let line = map.line(ofBlock: block)
        if let index = noteOfLine[line],
          block.startColumn - 1 == plan.notes[index].marker.lowerBound - map.lines.start(of: line)
        {
          notes[block] = index
        }
        return
      }
      let rows = plan.scan.delimiterRows
      let (first, last) = (map.line(ofBlock: block), map.lastLine(ofBlock: block))
      while row < rows.count, rows[row] <= first { row += 1 }
      var end = row
      while end < rows.count, rows[end] <= last { end += 1 }
      if row < end, let table = Table(in: block, delimiterRows: rows[row..<end], map: map) {
        tables[block] = table
        if table.rowLines.count > 0 { tableRows.insert(table.rowLines[0] + 1) }
      }
      row = end
    }
    review(plan, tableRows)
  }

  /// The same, to be gone on with whether the plan was right or not.
  var settled: BlockReview {
    var review = self
    review.revision = nil
    return review
  }

  /// The nodes of the fragments; gives the first block behind them.
  private mutating func collectFragments(
    _ root: CmarkNode, _ plan: SourcePlan, _ text: PlannedText, _ map: SourceMap
  ) -> CmarkNode? {
    var block = root.firstChild
    var index = 0
    while let next = block, map.line(ofBlock: next) < 1 {
      while index < text.fragmentLines.count, text.fragmentLines[index] < next.startLine { index += 1 }
      if index < text.fragmentLines.count, text.fragmentLines[index] == next.startLine {
        fragments[plan.fragments[index].start] = next
      }
      block = next.next
    }
    return block
  }

  /// Compares what there is with what was guessed.
  private mutating func review(_ plan: SourcePlan, _ tableRows: Set<Int>) {
    let confirmed = Set(notes.values)
    let wrongNotes = plan.notes.indices.filter { !confirmed.contains($0) }.map { plan.notes[$0].line }
    let wrongRows = plan.rewrittenRows.filter { !tableRows.contains($0) }
    let planned = Set(plan.fragments)
    let isComplete = tables.values.allSatisfy { $0.fragments.allSatisfy(planned.contains) }
    guard !wrongNotes.isEmpty || !wrongRows.isEmpty || !isComplete else { return }
    let needed = Set(tables.values.flatMap(\.fragments)).sorted { $0.start < $1.start }
    revision = plan.revised(notes: Set(wrongNotes), rows: Set(wrongRows), fragments: needed)
  }

  /// Every item, paragraph and heading from a block on, in document order.
  private static func eachBlock(
    from first: CmarkNode?, below root: CmarkNode, _ body: (CmarkNode) -> Void
  ) {
    var node = first
    while let block = node {
      var child: CmarkNode?
      switch block.kind {
      case .item:
        body(block)
        child = block.firstChild
      case .paragraph, .heading: body(block)
      case .blockQuote, .list: child = block.firstChild
      default: break
      }
      if let child {
        node = child
        continue
      }
      var last = block
      while last.next == nil {
        guard let parent = last.parent, parent != root else { return }
        last = parent
      }
      node = last.next
    }
  }
}
