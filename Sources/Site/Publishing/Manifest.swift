/// The list of the files that Rejoinder owns in an output folder.
///
/// Its text is a function of the outputs alone: no time, no machine, no order of work.
///
///     rejoinder-manifest 1 public
///     0b242d361fda71bc 43 404.html
///     44bc2cf5ad770999 3 responses/gmpf-2020-iops/index.html
struct Manifest: Sendable {
  /// One owned file.
  struct Line: Sendable {
    let path: OutputPath
    let digest: Digest64
    let size: Int
  }

  let kind: PublicationKind
  /// In the order of the bytes of the paths, each path once.
  let lines: [Line]

  /// The list of `lines`, which are sorted and have no path twice.
  init(kind: PublicationKind, sorted lines: [Line]) {
    self.kind = kind
    self.lines = lines
  }

  /// The index of the line of the file at `path`, if it is in the list.
  func index(of path: some Collection<UInt8>) -> Int? {
    let index = firstIndex(from: path)
    guard index < lines.count else { return nil }
    return lines[index].path.order(against: path, isPrefix: false) == 0 ? index : nil
  }

  /// Whether there is a file in the list below a folder, whose path is given with its last slash.
  func ownsAnything(below folder: some Collection<UInt8>) -> Bool {
    let index = firstIndex(from: folder)
    return index < lines.count && lines[index].path.order(against: folder, isPrefix: true) == 0
  }

  /// How many files of this list are not in `other`.
  func count(missingIn other: Manifest) -> Int {
    var (missing, theirs) = (0, 0)
    for line in lines {
      while theirs < other.lines.count, other.lines[theirs].path < line.path { theirs += 1 }
      if theirs == other.lines.count || other.lines[theirs].path != line.path { missing += 1 }
    }
    return missing
  }

  /// The index of the first line that is not before `path`.
  private func firstIndex(from path: some Collection<UInt8>) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = lines[middle].path.order(against: path, isPrefix: false) < 0
      (low, high) = isBefore ? (middle + 1, high) : (low, middle)
    }
    return low
  }
}
