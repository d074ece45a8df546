import Diagnostics

/// A state as a server-sent event (HTML, section 9.2): what is wrong, as one line of JSON.
enum EventText {
  /// The event. The browser reconnects after half a second when the server has gone.
  static func bytes(of state: PreviewState) -> [UInt8] {
    var entries = ""
    for entry in state.report.entries {
      if !entries.isEmpty { entries += "," }
      entries += "{\"error\":\(entry.isError),\"text\":\(JSONText.quoted(entry.text))}"
    }
    let data = "{\"generation\":\(state.generation),\"report\":[\(entries)]}"
    return Array("retry: 500\ndata: \(data)\n\n".utf8)
  }

  /// A line without a meaning, which shows whether the browser is still there.
  static let heartbeat = Array(":\n\n".utf8)
}
