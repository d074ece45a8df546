#if os(Linux)
  import Dispatch
  import Glibc
  import Synchronization

  /// Notices changes through inotify(7). Every folder has a watch of its own; which ones there are is looked up
  /// anew whenever a folder comes, goes or is renamed, so that no watch has a name of before.
  final class FolderEvents: WatchSource {
    private struct Watches {
      var paths: [Int32: String] = [:]
      var isStopped = false
    }

    private let folders: [String]
    private let root: String
    private let descriptor: Int32
    private let watches = Mutex(Watches())
    private let hints: HintQueue
    private let source: Mutex<any DispatchSourceRead>

    private static let mask = UInt32(
      IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB
        | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

    /// Nil where the system has no events to give: none at all, or no more watches (`fs.inotify.max_user_watches`).
    init?(_ folders: [String], in root: String, notify: @escaping @Sendable () -> Void) {
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      let queue = DispatchQueue(label: "rejoinder.watching")
      (self.folders, self.root, self.descriptor) = (folders, root, descriptor)
      hints = HintQueue(queue, notify: notify)
      source = Mutex(DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue))
      source.withLock { source in
        source.setCancelHandler { _ = close(descriptor) }
        source.setEventHandler { [weak self] in self?.read() }
        source.resume()
      }
      guard watchAll() else {
        stop()
        return nil
      }
    }

    func take() -> WatchHint? { hints.next() }

    func stop() {
      watches.withLock { $0.isStopped = true }
      source.withLock { $0.cancel() }
    }

    /// Reads what has happened.
    private func read() {
      var needsWatches = false
      withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
        while true {
          let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
          guard count > 0 else { return }
          var offset = 0
          while offset < count {
            let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            let start = offset + MemoryLayout<inotify_event>.size
            let name = buffer[start..<start + Int(event.len)].prefix { $0 != 0 }
            needsWatches = note(event, Array(name)) || needsWatches
            offset = start + Int(event.len)
          }
        }
      }
      // Without enough watches everything has to be looked at from now on.
      if needsWatches, !watchAll() { hints.take(.everything) }
    }

    /// Notes one event; says whether folders are others than before.
    private func note(_ event: inotify_event, _ name: [UInt8]) -> Bool {
      let mask = Int(event.mask)
      if mask & Int(IN_Q_OVERFLOW) != 0 {
        hints.take(.everything)
        return true
      }
      guard let folder = watches.withLock({ $0.paths[event.wd] }) else { return false }
      if mask & Int(IN_IGNORED) != 0 {
        watches.withLock { $0.paths[event.wd] = nil }
        return true
      }
      if mask & Int(IN_DELETE_SELF | IN_MOVE_SELF) != 0 { return true }
      guard name.first != UInt8(ascii: ".") else { return false }
      guard let name = String(validating: name, as: UTF8.self), !name.isEmpty else {
        hints.take(.paths([folder]))
        return false
      }
      if folder.isEmpty, !folders.contains(name) { return false }
      let path = folder.isEmpty ? name : folder + "/" + name
      if mask & Int(IN_ISDIR) != 0 {
        hints.take(.paths([path]))
        return true
      }
      // Whoever creates a file writes to it and closes it.
      if mask & Int(IN_CREATE | IN_MODIFY) != 0 { hints.write(to: path) } else { hints.close(path) }
      return false
    }

    /// Watches the root and every folder below those that are watched; false when one cannot be.
    private func watchAll() -> Bool {
      watches.withLock { watches in
        guard !watches.isStopped else { return true }
        var found: [Int32: String] = [:]
        var next = [""] + folders
        while let folder = next.popLast() {
          let path = folder.isEmpty ? root : root + "/" + folder
          let flags = Self.mask | (folder.isEmpty ? 0 : UInt32(IN_DONT_FOLLOW))
          let watch = inotify_add_watch(descriptor, path, flags)
          guard watch >= 0 else {
            // What is gone again needs no watch, and a link is no folder of the site.
            if [ENOENT, ENOTDIR, ELOOP].contains(errno) { continue }
            return false
          }
          found[watch] = folder
          if !folder.isEmpty { next += Self.folders(in: path).map { folder + "/" + $0 } }
        }
        for (watch, _) in watches.paths where found[watch] == nil { _ = inotify_rm_watch(descriptor, watch) }
        watches.paths = found
        return true
      }
    }

    /// The names of the folders in a folder, but for hidden ones.
    private static func folders(in path: String) -> [String] {
      guard let stream = opendir(path) else { return [] }
      defer { closedir(stream) }
      var names: [String] = []
      while let entry = readdir(stream) {
        let type = Int(entry.pointee.d_type)
        guard type == Int(DT_DIR) || type == Int(DT_UNKNOWN) else { continue }
        let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix(".") { names.append(name) }
      }
      return names
    }
  }
#endif
