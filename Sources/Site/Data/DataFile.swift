import Linking
import Records

/// A file of the open data.
enum DataFile: Hashable, Sendable {
  /// The register as a table.
  case register
  /// The findings as a table.
  case findings
  /// All records, without their texts.
  case all
  /// One inspection or response, its text included.
  case record(RecordIndex)
  /// What is left of a withdrawn inspection or response.
  case withdrawn(WithdrawnIndex)
  /// The JSON Schema.
  case schema

  /// Where the file of a kind of record is.
  static func path(of kind: RecordKind, id: String) -> String { "/data/\(kind.folder)/\(id).json" }

  /// The files that every site has: path, file, and what it is.
  static let common: [(path: String, file: DataFile, meaning: String)] = [
    ("/data/register.csv", .register, "every report and every response to one, as a table"),
    ("/data/findings.csv", .findings, "every finding and where it stands, as a table"),
    ("/data/all.json", .all, "all records without their texts"),
    ("/data/schema.json", .schema, "the JSON Schema that the JSON files keep to"),
  ]

  /// Appends its bytes.
  func append(_ plan: SitePlan, known: KnownAddresses, to output: inout [UInt8]) {
    let tables = DataTables(plan: plan)
    let records = RecordData(plan: plan, known: known)
    switch self {
    case .register: tables.append(tables.register, plan.register.entries, to: &output)
    case .findings: tables.append(tables.findings, plan.findings.entries, to: &output)
    case .all: records.appendAll(to: &output)
    case .record(let index): records.append(index, to: &output)
    case .withdrawn(let index): records.append(index, to: &output)
    case .schema: DataSchema.append(url: plan.addresses.absolute("/data/schema.json"), to: &output)
    }
  }
}
