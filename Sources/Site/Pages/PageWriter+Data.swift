import Diagnostics
import Linking
import Records
import Templates

extension PageWriter {
  /// The page of the open data: its files, and a dictionary of what stands in them.
  mutating func appendDataDictionary(_ planned: PlannedOutput, to output: inout [UInt8]) {
    let root = view.object(DataRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: "Open data", description: nil, planned: planned)
    let object = view.object(DataFields.self, at: root[.data])
    setToday(object[.asOf])
    let files = view.list(at: object[.files], count: DataFile.common.count)
    for (position, file) in DataFile.common.enumerated() {
      let entry = view.object(DataFileFields.self, at: files[position])
      view.set(entry[.name], to: file.path)
      view.set(entry[.url], to: addresses.url(ofPath: file.path))
      view.set(entry[.meaning], to: file.meaning)
    }
    let tables = DataTables(plan: plan)
    let list = view.list(at: object[.tables], count: 2 + DataShapes.all.count)
    setTable(
      list[0], "register.csv", "A line for each report, and for each response to a report", tables.register)
    setTable(list[1], "findings.csv", "A line for each finding", tables.findings)
    for (position, shape) in DataShapes.all.enumerated() { setShape(list[position + 2], shape) }
    programs.program(for: .data)?.render(view, root: root, into: &output)
  }

  private mutating func setTable<Row>(
    _ slot: some ValueSlot, _ name: String, _ meaning: String, _ columns: [DataColumn<Row>]
  ) {
    let table = view.object(DataTableFields.self, at: slot)
    view.set(table[.name], to: name)
    view.set(table[.id], to: "page." + name)
    view.set(table[.meaning], to: meaning)
    let rows = view.list(at: table[.rows], count: columns.count)
    for (position, column) in columns.enumerated() {
      let row = view.object(DataRowFields.self, at: rows[position])
      view.set(row[.name], to: column.name)
      view.set(row[.type], to: DataType.text.phrase)
      view.set(row[.meaning], to: column.meaning)
    }
  }

  private mutating func setShape(_ slot: some ValueSlot, _ shape: DataShape) {
    let table = view.object(DataTableFields.self, at: slot)
    view.set(table[.name], to: shape.name)
    view.set(table[.id], to: "page." + shape.name)
    view.set(table[.meaning], to: shape.meaning)
    let rows = view.list(at: table[.rows], count: shape.fields.count)
    for (position, field) in shape.fields.enumerated() {
      let row = view.object(DataRowFields.self, at: rows[position])
      view.set(row[.name], to: field.name)
      view.set(row[.type], to: field.type.phrase)
      view.set(row[.meaning], to: field.meaning)
      view.set(row[.object], to: field.type.object.map { "#page." + $0.name })
      view.set(row[.isRequired], flag: field.isRequired)
    }
  }
}

extension DataType {
  /// What it can be, in words.
  fileprivate var phrase: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .date: "EDTF date"
    case .day: "day"
    case .flag: "true or false"
    case .number: "whole number"
    case .url: "address"
    case .id(let kind): "id of \(kind.wordWithArticle)"
    case .oneOf(let words): Prose.list(words, last: "or")
    case .list(let element): "list: " + element.phrase
    case .object(let shape): shape.name
    }
  }

  /// The object that it is, or is a list of.
  fileprivate var object: DataShape? {
    switch self {
    case .list(let element): element.object
    case .object(let shape): shape
    default: nil
    }
  }
}
