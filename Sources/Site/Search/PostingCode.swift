/// Writes increasing numbers of records as signs of JSON that need no escape.
///
/// Few numbers are written as the gaps between them, in digits to the base of 32, the lowest first; all
/// digits but a number's last have 32 added. Many are written as a point and then one sign for every six
/// records, its lowest bit for the first. The shorter of the two is chosen, so that a word that stands
/// everywhere takes a sixth of a byte for each record.
enum PostingCode {
  static let signs = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  static func append(_ records: [UInt32], to output: inout [UInt8]) {
    guard let last = records.last else { return }
    let start = output.count
    let longest = Int(last) / 6 + 2
    var expected: UInt32 = 0
    for record in records {
      var gap = record - expected
      while gap > 31 {
        output.append(signs[Int(gap & 31 | 32)])
        gap >>= 5
      }
      output.append(signs[Int(gap)])
      expected = record + 1
      guard output.count - start <= longest else { break }
    }
    guard output.count - start > longest else { return }
    output.removeSubrange(start...)
    var bits = [UInt8](repeating: 0, count: longest - 1)
    for record in records { bits[Int(record) / 6] |= 1 << UInt8(record % 6) }
    output.append(UInt8(ascii: "."))
    for six in bits { output.append(signs[Int(six)]) }
  }
}
