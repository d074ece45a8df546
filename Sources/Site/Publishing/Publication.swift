import Synchronization

/// One build's publication: all of it or nothing.
///
/// What is new goes into a tree beside the output folder, and one step exchanges the two. Until then
/// the output folder is not touched, so that a crash, a full disk or a power cut leaves it whole.
///
///     let publication = try Publication.open(output: "public", kind: .public)
///     var writer = PublicationWriter(publication)  // one for each worker
///     try writer.put(path: "index.html", bytes: page)
///     let summary = try publication.commit([writer.finish()])
///
/// A publication that is let go without `commit` removes what it has staged.
final class Publication: Sendable {
  /// Is told how far the publication has come, also from workers; what it throws ends the publication.
  typealias Progress = @Sendable (PublishPhase) throws(PublishError) -> Void

  let place: OutputPlace
  let kind: PublicationKind
  /// The tree that is published now, if there is one.
  let old: PublishedTree?
  let progress: Progress
  private let lock: PublishLock
  private let state = Mutex(State.unchanged)

  private enum State {
    /// Nothing differs from the old tree so far.
    case unchanged
    case staged(Stage)
    case ended
  }

  /// Opens a publication to the folder `output`, which need not exist. If another build is publishing
  /// there, calls `waiting` and waits for it.
  static func open(
    output: String, kind: PublicationKind, waiting: () -> Void = {},
    progress: @escaping Progress = { _ in }
  ) throws(PublishError) -> Publication {
    let place = try OutputPlace(of: output)
    let lock = try PublishLock(at: place, waiting: waiting)
    // A leftover is a stage that was never finished, or the old tree of an exchange that was.
    try TreeRemoval.remove(place.next, at: place)
    let old = try PublishedTree(at: place)
    if kind == .drafts, let published = old?.manifest?.kind, published == .public {
      throw .draftsOverPublic(path: place.shown(place.name))
    }
    try progress(.opened)
    return Publication(place: place, lock: lock, kind: kind, old: old, progress: progress)
  }

  private init(
    place: OutputPlace, lock: PublishLock, kind: PublicationKind, old: PublishedTree?,
    progress: @escaping Progress
  ) {
    (self.place, self.lock, self.kind, self.old, self.progress) = (place, lock, kind, old, progress)
  }

  deinit {
    abandon()
  }

  /// The stage, made when it is first needed.
  func openStage() throws(PublishError) -> Stage {
    try state.withLock { state throws(PublishError) in
      switch state {
      case .staged(let stage): return stage
      case .ended: throw .alreadyEnded
      case .unchanged:
        let stage = try Stage(at: place)
        state = .staged(stage)
        try progress(.staging)
        return stage
      }
    }
  }

  /// Whether something has been written, or must be.
  var hasStage: Bool {
    state.withLock { if case .staged = $0 { true } else { false } }
  }

  /// Gives up: the output folder stays as it is, and the stage goes as far as it can be removed; the
  /// next build removes the rest. Does nothing after `commit`.
  func abandon() {
    let before = state.withLock { state in
      defer { state = .ended }
      return state
    }
    switch before {
    case .ended: return
    case .unchanged: break
    case .staged: try? TreeRemoval.remove(place.next, at: place)
    }
    lock.release()
  }

  /// Lets the next build in, once the stage is published.
  func end() {
    state.withLock { $0 = .ended }
    lock.release()
  }
}
