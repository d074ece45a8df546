/// What a `Range` header asks for (RFC 9110, section 14).
enum ByteRange: Equatable {
  /// All of it: there is no such header, or it asks for several parts or in units that are not known.
  case whole
  /// These bytes.
  case part(Range<Int>)
  /// Bytes that there are not.
  case unsatisfiable

  init(_ header: String?, size: Int) {
    guard let header, let value = Self.bytes(header), !value.contains(",") else {
      self = .whole
      return
    }
    let ends = value.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " && $0 != "\t" } }
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      self = .whole
      return
    }
    // A number that is too large for an Int is larger than any file.
    let (first, last) = (Int(ends[0]) ?? .max, Int(ends[1]) ?? .max)
    switch (ends[0].isEmpty, ends[1].isEmpty) {
    case (true, true): self = .whole
    case (true, false):
      self = last == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - last)..<size)
    case (false, let isOpen):
      guard isOpen || first <= last else {
        self = .whole
        return
      }
      self = first >= size ? .unsatisfiable : .part(first..<min(size - 1, last) + 1)
    }
  }

  /// What follows `bytes=`, in whatever letters that is written.
  private static func bytes(_ header: String) -> Substring? {
    guard let equals = header.firstIndex(of: "="), header[..<equals].lowercased() == "bytes" else {
      return nil
    }
    return header[header.index(after: equals)...]
  }
}
