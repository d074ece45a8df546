/// What the tree of a planned text has of that which was guessed before, found by looking at its blocks.
struct BlockReview {
  /// The tables, in the order of the text, each with the block that holds it.
  private var tables: [(block: CmarkNode, line: Int, table: Table)] = []
  /// The list items that are the texts of footnotes, by the footnote's index in the plan.
  private(set) var notes: [CmarkNode: Int] = [:]
  /// The paragraphs that the plan's cells became, in its order.
  private(set) var cells: [CmarkNode] = []
  /// The paragraphs that the plan's other parts became, by where these begin in the source.
  private var paragraphs: [Int: CmarkNode] = [:]
  /// The lines of delimiter rows of what would be tables if they had fewer columns.
  private(set) var wideRows: [Int] = []
  /// The plan that would have been right; nil if this one was.
  private(set) var revision: SourcePlan?

  /// Nothing found, as in a text that was parsed as it is.
  init() {}

  init(_ root: CmarkNode, _ plan: SourcePlan, _ text: PlannedText, _ map: SourceMap) {
    var noteOfLine: [Int: Int] = [:]
    for (index, note) in plan.notes.enumerated() { noteOfLine[note.line] = index }
    var row = 0
    let firstBlock = collectFragments(root, plan, text, map)
    Self.eachBlock(from: firstBlock, below: root) { block in
      if block.kind == .item {
        guard !noteOfLine.isEmpty else { return }
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
      if row < end {
        if let table = Table(in: block, delimiterRows: rows[row..<end], map: map, isSmart: plan.isSmart) {
          tables.append((block, first, table))
        } else if let wide = Table.wideRow(in: block, delimiterRows: rows[row..<end], map: map) {
          wideRows.append(wide)
        }
      }
      row = end
    }
    review(plan)
  }

  /// Whether there is no table.
  var hasNoTables: Bool { tables.isEmpty }

  /// The table that a block holds.
  func table(in block: CmarkNode, _ map: SourceMap) -> Table? {
    guard !tables.isEmpty else { return nil }
    let line = map.line(ofBlock: block)
    var low = 0
    var high = tables.count
    while low < high {
      let middle = (low + high) / 2
      if tables[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < tables.count && tables[low].block == block ? tables[low].table : nil
  }

  /// The paragraph that some lines became when they were parsed by themselves.
  func paragraph(of lines: SourcePlan.Lines) -> CmarkNode? { paragraphs[lines.first.lowerBound] }

  /// The same, to be gone on with whether the plan was right or not.
  var settled: BlockReview {
    var review = self
    review.revision = nil
    return review
  }

  /// The nodes of what was parsed by itself; gives the first block behind them.
  private mutating func collectFragments(
    _ root: CmarkNode, _ plan: SourcePlan, _ text: PlannedText, _ map: SourceMap
  ) -> CmarkNode? {
    cells.reserveCapacity(plan.cells.count)
    var block = root.firstChild
    var index = 0
    while let next = block, map.line(ofBlock: next) < 1 {
      if cells.count < plan.cells.count {
        if next.startLine == text.line(ofCell: cells.count) { cells.append(next) }
      } else {
        while index < text.paragraphLines.count, text.paragraphLines[index] < next.startLine { index += 1 }
        if index < text.paragraphLines.count, text.paragraphLines[index] == next.startLine {
          paragraphs[plan.paragraphs[index].first.lowerBound] = next
        }
      }
      block = next.next
    }
    return block
  }

  /// Compares what there is with what was guessed.
  private mutating func review(_ plan: SourcePlan) {
    let confirmed = Set(notes.values)
    let wrongNotes = plan.notes.indices.filter { !confirmed.contains($0) }.map { plan.notes[$0].line }
    let tableRows = plan.rewrittenRows.isEmpty ? [] : Set(tables.map { $0.table.delimiterRow })
    let wrongRows = plan.rewrittenRows.filter { !tableRows.contains($0) }
    guard !wrongNotes.isEmpty || !wrongRows.isEmpty || !isComplete(plan) else { return }
    var cells: [TableSyntax.Cell] = []
    for entry in tables { entry.table.eachParsedCell { cells.append($0) } }
    revision = plan.revised(
      notes: Set(wrongNotes), rows: Set(wrongRows), cells: cells,
      paragraphs: tables.flatMap(\.table.paragraphs))
  }

  /// Whether all that is needed was parsed by itself.
  private func isComplete(_ plan: SourcePlan) -> Bool {
    var isComplete = true
    for entry in tables where isComplete {
      if !entry.table.paragraphs.allSatisfy(plan.paragraphs.contains) { isComplete = false }
      entry.table.eachParsedCell { cell in
        if isComplete, plan.index(of: cell) == nil { isComplete = false }
      }
    }
    return isComplete
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
