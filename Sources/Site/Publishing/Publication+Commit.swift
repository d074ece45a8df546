import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Publication {
  /// Publishes what the workers have put. When nothing differs from what is published, nothing is
  /// touched. On an error the output folder is as it was, and the publication has ended.
  ///
  /// `stamp` gives what to remember of the build whose manifest has this digest; nil for nothing.
  func commit(
    _ records: [PublicationRecord], stamp: (Digest64) -> BuildStamp? = { _ in nil }
  ) throws(PublishError) -> PublishSummary {
    do {
      let entries = try Self.merge(records)
      let manifest = Manifest(kind: kind, sorted: entries.map(\.line))
      let text = manifest.text
      if hasStage || old?.manifest == nil || old?.manifestBytes != text {
        try publish(entries, as: manifest, text: text, workers: records.count)
      }
      if let stamp = stamp(text.withUnsafeBytes { Digest64(of: $0) }) {
        stamp.write(at: place)
      } else {
        BuildStamp.remove(at: place)
      }
      end()
      let unchanged = entries.count { $0.isUnchanged }
      return PublishSummary(
        written: entries.count - unchanged, unchanged: unchanged,
        removed: old?.manifest?.count(missingIn: manifest) ?? 0)
    } catch {
      abandon()
      throw error
    }
  }

  /// All entries in the order of their paths, each path once.
  private static func merge(
    _ records: [PublicationRecord]
  ) throws(PublishError) -> [PublicationRecord.Entry] {
    var entries = records.flatMap(\.entries)
    entries.sort { $0.line.path < $1.line.path }
    for (left, right) in zip(entries, entries.dropFirst()) where left.line.path == right.line.path {
      throw .duplicatePath(left.line.path.text)
    }
    return entries
  }

  private func publish(
    _ entries: [PublicationRecord.Entry], as manifest: Manifest, text: [UInt8], workers: Int
  ) throws(PublishError) {
    let stage = try openStage()
    var writer = StageWriter(stage)
    if let old {
      try inParallel(over: entries.count, workers: workers) { range throws(PublishError) in
        var writer = StageWriter(stage)
        for entry in entries[range] where entry.isUnchanged {
          try writer.link(entry.line.path.text, from: old.folder.descriptor)
        }
      }
      try progress(.linked)
      let foreign = ForeignFiles(in: old, at: place) { path in
        manifest.index(of: path).map { entries[$0].isUnchanged } ?? false
      }
      try foreign.carry(into: &writer)
      // The folder may have been given a group or a mode for the web server.
      guard fchmod(stage.folder.descriptor, old.mode) == 0 else {
        throw .failed(.create, path: stage.path, errno: errno)
      }
      try progress(.carried)
    }
    try writer.create(OutputPath.manifest, text)
    try progress(.listed)
    let code = rj_sync_filesystem(stage.folder.descriptor)
    if code != 0 { throw .failed(.sync, path: stage.path, errno: code) }
    try progress(.synced)
    try exchange(workers: workers)
  }

  /// The one step in which the new tree becomes the output folder, and what is tidied up behind it.
  private func exchange(workers: Int) throws(PublishError) {
    let parent = place.parent.descriptor
    let isFirst = old == nil
    let code =
      isFirst ? rj_rename_new(parent, place.next, place.name) : rj_exchange(parent, place.next, place.name)
    switch code {
    case 0: break
    case EXDEV, EINVAL, EBUSY, ENOSYS, ENOTSUP, EOPNOTSUPP:
      throw .exchangeRefused(path: place.shown(place.name), errno: code)
    default: throw .failed(.rename, path: place.shown(place.next), errno: code)
    }
    try progress(.exchanged)
    if isFirst { return }
    retire()
    try progress(.retired)
    try? TreeRemoval.removePublished(place.next, at: place, workers: workers)
    try progress(.finished)
  }

  /// Gives the old tree, now at the stage's name, its own name, and the one before it the stage's.
  ///
  /// The site is published by now: what fails here is no error, the next build tidies it up. The tree
  /// before goes last because ext4 does not reuse fresh deletions and makes every create behind them
  /// search for a free inode (its `recently_deleted`).
  private func retire() {
    let parent = place.parent.descriptor
    if rj_exchange(parent, place.next, place.previous) == ENOENT {
      _ = rj_rename_new(parent, place.next, place.previous)
    }
  }
}
