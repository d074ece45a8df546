import Records

extension Content {
  /// The content after a change, and how it differs.
  struct Update {
    let content: Content
    /// The records of which there are other versions: what they were and what they are.
    let versions: [(old: FileReading, new: FileReading)]
    /// Whether nothing else differs: no file came or went, and those beside the records are as they were.
    let areAll: Bool
  }

  /// Reads again what a change names. That is only where to look: what has the same bytes as before is the same.
  func updated(
    _ change: SiteSession.Change, _ reading: ContentReading
  ) async throws(BuildError) -> Update {
    var listed = try listing(after: change, reading)
    var wanted: [ContentReading.Wanted] = []
    var places: [Int] = []
    for (place, file) in listed.enumerated() {
      guard case .wanted(let file) = file else { continue }
      wanted.append(file)
      places.append(place)
    }
    var versions: [(old: FileReading, new: FileReading)] = []
    var areAll = listed.count == readings.count
    for ((place, file), new) in zip(zip(places, wanted), try await reading.read(wanted)) {
      listed[place] = .known(new)
      guard let old = file.older, old.entry == new.entry else {
        areAll = false
        continue
      }
      if new.isEqual(to: old) { continue }
      if new.record == nil || old.record == nil { areAll = false } else { versions.append((old, new)) }
    }
    let known = listed.compactMap { if case .known(let reading) = $0 { reading } else { nil } }
    return Update(content: Content(known), versions: versions, areAll: areAll)
  }

  /// Something that there is now.
  private enum Listed {
    /// As it was.
    case known(FileReading)
    /// Perhaps not as it was.
    case wanted(ContentReading.Wanted)

    var path: String {
      switch self {
      case .known(let reading): reading.path
      case .wanted(let file): file.entry.path
      }
    }
  }

  /// What there is below `content/` now, in order.
  private func listing(
    after change: SiteSession.Change, _ reading: ContentReading
  ) throws(BuildError) -> [Listed] {
    // A name that is none has another path in what is known than on the disk.
    guard case .paths(let paths) = change,
      !paths.contains(where: { SiteFolder.fault(inName: $0.utf8) != nil })
    else {
      let older = Dictionary(readings.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      return try reading.entries().map { entry in
        .wanted(.init(entry: entry, older: older[entry.path], isTrusted: true))
      }
    }
    let changed = paths.filter { $0 == "content" || $0.isBelow("content") }
    guard !changed.isEmpty else { return readings.map { .known($0) } }
    var found: [String: SiteFolder.Entry] = [:]
    do {
      for path in changed {
        for entry in try reading.folder.entries(at: path) { found[entry.path] = entry }
      }
    } catch {
      throw .input(error)
    }
    let touched = places(at: changed)
    var result: [Listed] = []
    result.reserveCapacity(readings.count + found.count)
    for (place, older) in readings.enumerated() {
      if !touched.contains(place) {
        result.append(.known(older))
      } else if let entry = found.removeValue(forKey: older.path) {
        result.append(.wanted(.init(entry: entry, older: older)))
      }
    }
    guard !found.isEmpty else { return result }
    result += found.values.map { .wanted(.init(entry: $0)) }
    return result.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Where files are that have one of these paths, or lie below one.
  private func places(at paths: Set<String>) -> Set<Int> {
    var places: Set<Int> = []
    for path in paths {
      let own = place(of: path)
      if own < readings.count, readings[own].path == path { places.insert(own) }
      var next = place(of: path + "/")
      while next < readings.count, readings[next].path.isBelow(path) {
        places.insert(next)
        next += 1
      }
    }
    return places
  }

  /// The place of the first file whose path is not before this one.
  private func place(of path: String) -> Int {
    var range = 0..<readings.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if readings[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return range.lowerBound
  }
}

extension String {
  /// Whether a path lies below a folder, at any depth.
  func isBelow(_ folder: String) -> Bool {
    utf8.count > folder.utf8.count && utf8.starts(with: folder.utf8)
      && utf8[utf8.index(utf8.startIndex, offsetBy: folder.utf8.count)] == UInt8(ascii: "/")
  }
}
