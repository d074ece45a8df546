import Site

/// One line that tells a person at a terminal what is being done; nothing in a pipe.
struct ProgressLine: Sendable {
  private let terminal: Terminal
  private let isShown: Bool

  init(_ terminal: Terminal) {
    self.terminal = terminal
    isShown = terminal.isInteractive
  }

  /// Shows a phase in place of the one before.
  func show(_ phase: BuildPhase) {
    if phase == .waiting, !isShown {
      terminal.write("another build is publishing to this folder; waiting for it\n")
    }
    guard isShown else { return }
    let words =
      switch phase {
      case .reading: "reading the content"
      case .linking: "linking the records"
      case .rendering: "making the pages"
      case .publishing: "publishing"
      case .waiting: "waiting for another build of this site"
      }
    terminal.write("\r\u{1B}[K\(words) …")
  }

  /// Shows how many links to other sites are yet to be followed.
  func show(linksLeft count: Int) {
    if isShown { terminal.write("\r\u{1B}[Kfollowing links to other sites: \(count) left …") }
  }

  /// Removes the line.
  func clear() {
    if isShown { terminal.write("\r\u{1B}[K") }
  }
}
