#if os(macOS)
  import CoreServices
  import Darwin
  import Dispatch

  /// Notices changes through FSEvents, which watches whole trees and names each file.
  final class FolderEvents: WatchSource {
    private let hints: HintQueue
    private let end: @Sendable () -> Void

    /// What the callback needs; kept by the stream.
    private final class Context: Sendable {
      let root: String
      let folders: [String]
      let hints: HintQueue

      init(_ root: String, _ folders: [String], _ hints: HintQueue) {
        (self.root, self.folders, self.hints) = (root, folders, hints)
      }

      func note(_ path: String, _ flags: FSEventStreamEventFlags) {
        let lost =
          kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagRootChanged
          | kFSEventStreamEventFlagUserDropped | kFSEventStreamEventFlagKernelDropped
        guard Int(flags) & lost == 0 else { return hints.take(.everything) }
        guard path.hasPrefix(root + "/") else { return }
        let parts = path.dropFirst(root.count + 1).split(separator: "/")
        guard let first = parts.first, folders.contains(String(first)),
          !parts.contains(where: { $0.hasPrefix(".") })
        else { return }
        hints.take(.paths([parts.joined(separator: "/")]))
      }
    }

    /// Nil where the stream cannot be made.
    init?(_ folders: [String], in root: String, notify: @escaping @Sendable () -> Void) {
      guard let real = realpath(root, nil) else { return nil }
      let path = String(cString: real)
      free(real)
      let queue = DispatchQueue(label: "rejoinder.watching")
      hints = HintQueue(queue, notify: notify)
      let context = Context(path, folders, hints)
      var info = FSEventStreamContext(
        version: 0, info: Unmanaged.passUnretained(context).toOpaque(),
        retain: { info in
          guard let info else { return nil }
          return UnsafeRawPointer(Unmanaged<Context>.fromOpaque(info).retain().toOpaque())
        },
        release: { info in if let info { Unmanaged<Context>.fromOpaque(info).release() } },
        copyDescription: nil)
      let callback: FSEventStreamCallback = { _, info, count, paths, flags, _ in
        guard let info else { return }
        let context = Unmanaged<Context>.fromOpaque(info).takeUnretainedValue()
        let names = paths.assumingMemoryBound(to: UnsafePointer<CChar>.self)
        for index in 0..<count { context.note(String(cString: names[index]), flags[index]) }
      }
      let options = kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagNoDefer
      guard
        let stream = FSEventStreamCreate(
          nil, callback, &info, [path] as CFArray, FSEventStreamEventId(kFSEventStreamEventIdSinceNow), 0.005,
          FSEventStreamCreateFlags(options))
      else { return nil }
      FSEventStreamSetDispatchQueue(stream, queue)
      guard FSEventStreamStart(stream) else {
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
        return nil
      }
      let handle = UInt(bitPattern: stream)
      end = {
        guard let stream = FSEventStreamRef(bitPattern: handle) else { return }
        FSEventStreamStop(stream)
        FSEventStreamInvalidate(stream)
        FSEventStreamRelease(stream)
      }
    }

    func take() -> WatchHint? { hints.next() }

    func stop() { end() }
  }
#endif
