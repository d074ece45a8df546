import Foundation
import Testing

@testable import Records

/// Zone files of this machine, and zone files that a test makes up.
enum ZoneFile {
  /// The bytes of the system's file for a zone; nil, with a line that says so, when it has none.
  static func bytes(of zone: String) -> [UInt8]? {
    for folder in ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/var/db/timezone/zoneinfo"] {
      if let data = FileManager.default.contents(atPath: folder + "/" + zone) { return [UInt8](data) }
    }
    print("not tested: this machine has no time zone data for \(zone) (install tzdata)")
    return nil
  }

  /// The rules of a zone from the system's file.
  static func rules(of zone: String) throws -> TimeZoneRules? {
    guard let bytes = bytes(of: zone) else { return nil }
    let rules: TimeZoneRules = try #require(TimeZoneRules(tzif: bytes), "\(zone) cannot be read")
    return rules
  }

  /// One block of a TZif file (RFC 8536, section 3.2) with its header.
  static func block(
    version: Character, timeSize: Int, changes: [(at: Int, type: UInt8)], offsets: [Int]
  ) -> [UInt8] {
    var bytes = Array("TZif\(version)".utf8) + [UInt8](repeating: 0, count: 15)
    for count in [0, 0, 0, changes.count, offsets.count, 4] { bytes += bigEndian(count, 4) }
    for change in changes { bytes += bigEndian(change.at, timeSize) }
    bytes += changes.map(\.type)
    for offset in offsets { bytes += bigEndian(offset, 4) + [0, 0] }
    return bytes + Array("ABC\0".utf8)
  }

  /// A file of version 2 whose first block is empty.
  static func version2(
    changes: [(at: Int, type: UInt8)], offsets: [Int], footer: String
  ) -> [UInt8] {
    block(version: "2", timeSize: 4, changes: [], offsets: [0])
      + block(version: "2", timeSize: 8, changes: changes, offsets: offsets) + Array("\n\(footer)\n".utf8)
  }

  private static func bigEndian(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: number >> ((size - 1 - $0) * 8)) }
  }
}
