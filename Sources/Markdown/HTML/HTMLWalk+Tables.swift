import Diagnostics

extension HTMLWalk {
  /// Writes a table, and what else stands in its paragraph.
  mutating func write(_ table: Table, in block: CmarkNode) {
    var caption = block.previous.flatMap { isCaption($0) ? $0 : nil }
    var captionFragment: SourcePlan.Fragment?
    if let lead = table.lead, quotations.last?.paragraph != block,
      let node = review.paragraph(of: lead)
    {
      if Self.beginsCaption(node) {
        (caption, captionFragment) = (node, .lines(lead))
      } else {
        writeLines(lead, of: block)
      }
    }
    openFrame(isCaptioned: caption != nil)
    if let caption { writeCaption(caption, captionFragment) }
    html.append(literal: "<thead>\n")
    let isHeaded = writeRow(0, of: table, firstIsHeader: false)
    html.append(literal: "</thead>\n")
    if table.rows.count > 1 {
      html.append(literal: "<tbody>\n")
      for row in 1..<table.rows.count { _ = writeRow(row, of: table, firstIsHeader: !isHeaded) }
      html.append(literal: "</tbody>\n")
    }
    html.append(literal: "</table>\n</div>\n")
    if table.isBeforeRule { html.append(literal: "<hr />\n") }
    if let tail = table.tail { writeLines(tail, of: block) }
  }

  /// Opens a table in a frame of its own: a table that is too wide scrolls in it, also by keyboard. So the table itself needs no
  /// other `display`, which would hide from some screen readers that it is one. The frame is a group and no landmark.
  private mutating func openFrame(isCaptioned: Bool) {
    tableCount += 1
    openBlock("<div class=\"table\" role=\"group\" tabindex=\"0\" ")
    if isCaptioned {
      html.append(literal: "aria-labelledby=\"page.table-")
      append(tableCount)
      html.append(literal: "\">\n<table>\n")
    } else {
      html.append(literal: "aria-label=\"Table\">\n<table>\n")
    }
  }

  /// Whether a paragraph is the caption of the table that follows it.
  func isCaption(_ paragraph: CmarkNode) -> Bool {
    guard !review.hasNoTables, paragraph.kind == .paragraph, Self.beginsCaption(paragraph),
      let next = paragraph.next, let table = review.table(in: next, map)
    else { return false }
    return table.lead == nil
  }

  private static let captionMark: StaticString = "Table:"

  private static func beginsCaption(_ paragraph: CmarkNode) -> Bool {
    guard let first = paragraph.firstChild, first.kind == .text else { return false }
    return first.literal(beginsWith: captionMark)
  }

  private mutating func writeCaption(_ paragraph: CmarkNode, _ fragment: SourcePlan.Fragment?) {
    begin(Leaf(node: paragraph, fragment: fragment))
    html.append(literal: "<caption id=\"page.table-")
    append(tableCount)
    html.append(literal: "\">")
    if let first = paragraph.firstChild {
      let mark = Self.captionMark.utf8CodeUnitCount
      let blanks = first.literal.dropFirst(mark).prefix { $0.isBlank }.count
      clip = (first, (mark + blanks)..<first.literal.count)
    }
    write(from: paragraph.firstChild)
    html.append(literal: "</caption>\n")
    leaf = nil
  }

  /// Writes what stands before or behind a table as a paragraph.
  private mutating func writeLines(_ lines: SourcePlan.Lines, of block: CmarkNode) {
    guard let node = review.paragraph(of: lines) else { return }
    begin(Leaf(node: node, fragment: .lines(lines)))
    let isTight = isTight(block)
    if !isTight { openBlock("<p>") }
    write(from: node.firstChild)
    html.append(literal: isTight ? "\n" : "</p>\n")
    leaf = nil
  }

  /// Writes a row; says whether its first cell has something in it. A table whose first header is empty
  /// has headers in its first column.
  private mutating func writeRow(_ row: Int, of table: Table, firstIsHeader: Bool) -> Bool {
    let cells = table.cells(ofRow: row)
    html.append(literal: "<tr>\n")
    for (cell, alignment) in zip(cells, table.alignments) {
      let isFirst = cell.source.lowerBound == cells.first?.source.lowerBound
      let isHeader = !cell.source.isEmpty && (row == 0 || firstIsHeader && isFirst)
      openCell(isHeader ? (row == 0 ? .columnHeader : .rowHeader) : .data, alignment)
      writeContent(of: cell)
      html.append(literal: isHeader ? "</th>\n" : "</td>\n")
    }
    pad(table.alignments.dropFirst(cells.count), at: cells.first?.source)
    html.append(literal: "</tr>\n")
    if let lost = cells.dropFirst(table.alignments.count).first(where: { !$0.source.isEmpty }) {
      let problem = MarkdownProblem.rowTooLong(cells: cells.count, columns: table.alignments.count)
      report(problem, at: map.mark(lost.source))
    }
    return !(cells.first?.source.isEmpty ?? true)
  }

  /// Cells that a row does not have are empty. Beyond a number that no table for readers comes near,
  /// that is reported, and they are left out: a small text must not become a large page.
  private mutating func pad(_ alignments: ArraySlice<TableSyntax.Alignment>, at source: Range<Int>?) {
    let limit = Self.paddingLimit
    if paddedCells <= limit, paddedCells + alignments.count > limit {
      report(.tableTooLarge(limit: limit), at: source.map { map.mark($0) } ?? .wholeFile)
    }
    for alignment in alignments.prefix(max(0, Self.paddingLimit - paddedCells)) {
      openCell(.data, alignment)
      html.append(literal: "</td>\n")
    }
    paddedCells += alignments.count
  }

  static let paddingLimit = 100_000

  private enum CellKind {
    case data, columnHeader, rowHeader
  }

  private mutating func openCell(_ kind: CellKind, _ alignment: TableSyntax.Alignment) {
    switch kind {
    case .data: html.append(literal: "<td")
    case .columnHeader: html.append(literal: "<th scope=\"col\"")
    case .rowHeader: html.append(literal: "<th scope=\"row\"")
    }
    switch alignment {
    case .none: break
    case .left: html.append(literal: " class=\"left\"")
    case .center: html.append(literal: " class=\"center\"")
    case .right: html.append(literal: " class=\"right\"")
    }
    html.append(UInt8(ascii: ">"))
  }

  private mutating func writeContent(of cell: TableSyntax.Cell) {
    guard cell.isParsed else {
      return append(map.lines.text, cell.source, of: nil)
    }
    guard let index = plan?.index(of: cell), review.cells.indices.contains(index),
      let first = review.cells[index].firstChild
    else {
      let text = UnsafeRawBufferPointer(rebasing: map.lines.text[cell.source])
      return HTMLText.append(escaping: text, to: &html)
    }
    begin(Leaf(node: review.cells[index], fragment: .cell(cell)))
    // The no-break space that made it a paragraph is not part of it.
    clip = (first, 2..<max(2, first.literal.count))
    write(from: first)
    leaf = nil
  }
}
