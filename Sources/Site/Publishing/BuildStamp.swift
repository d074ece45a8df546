import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// From what the published site was made, so that a build from the same can stop before it begins.
///
/// It lies beside the output folder and not in it: it changes where no output does, and readers have no use for
/// it. It says only that certain inputs give a certain manifest, which stays true whatever happens later; whether
/// that is what is published is looked up each time.
///
///     rejoinder-build 1 INPUTS MANIFEST RECORDS FROM UNTIL
struct BuildStamp: Hashable {
  /// The digest of everything that the build depended on, but for the moment for which it was made.
  let inputs: Digest64
  /// The digest of the manifest of what it made.
  let manifest: Digest64
  /// How many records the site shows.
  let records: Int
  /// The moment for which it was made; another build may be for a later one.
  let from: Instant
  /// The end of the next embargo: from then on something else is made. Nil when there is none.
  let until: Instant?

  /// Whether a build for another moment shows the same records. (The day is among the inputs.)
  func covers(_ moment: Instant) -> Bool { from <= moment && until.map { moment < $0 } ?? true }

  private static let name = "rejoinder-build 1"

  var text: String {
    let until = until.map { String($0.seconds) } ?? "-"
    return
      "\(Self.name) \(inputs.hexadecimal) \(manifest.hexadecimal) \(records) \(from.seconds) \(until)\n"
  }

  init(inputs: Digest64, manifest: Digest64, records: Int, from: Instant, until: Instant?) {
    (self.inputs, self.manifest, self.records) = (inputs, manifest, records)
    (self.from, self.until) = (from, until)
  }

  /// Reads a stamp; nil when it is anything else than `text` would have written.
  init?(_ text: String) {
    guard text.hasPrefix(Self.name + " "), text.hasSuffix("\n") else { return nil }
    let words = text.dropFirst(Self.name.count + 1).dropLast().split(separator: " ")
    guard words.count == 5, let inputs = UInt64(words[0], radix: 16),
      let manifest = UInt64(words[1], radix: 16), let records = Int(words[2]), let from = Int(words[3])
    else { return nil }
    let until = Int(words[4])
    guard until != nil || words[4] == "-" else { return nil }
    self.init(
      inputs: Digest64(value: inputs), manifest: Digest64(value: manifest), records: records,
      from: Instant(seconds: from), until: until.map { Instant(seconds: $0) })
    guard self.text == text else { return nil }
  }
}

// MARK: - On the disk

extension BuildStamp {
  /// The stamp beside an output folder; nil when there is none that can be used.
  init?(at place: OutputPlace) {
    let bytes = try? OpenFile.contents(
      of: place.stamp, in: place.parent.descriptor, shown: place.shown(place.stamp))
    guard let bytes, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    self.init(text)
  }

  /// Leaves the stamp for the next build. That it cannot be written is no error: the next build is a whole one.
  func write(at place: OutputPlace) {
    // Nobody is waited for, whatever somebody has put there.
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let descriptor = openat(place.parent.descriptor, place.stamp, flags, 0o644)
    guard descriptor >= 0 else { return }
    let code = Array(text.utf8).withUnsafeBytes { OpenFile.write($0, to: descriptor) }
    if close(descriptor) != 0 || code != 0 { Self.remove(at: place) }
  }

  /// Removes the stamp, if there is one.
  static func remove(at place: OutputPlace) {
    unlinkat(place.parent.descriptor, place.stamp, 0)
  }
}
