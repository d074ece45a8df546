import CPlatform

/// What `rejoinder --version` says.
enum Version {
  /// The version, by semantic versioning.
  static let number = "0.1.0"

  /// The version and the commit that the binary was built from.
  static var text: String {
    let commit = String(cString: rj_commit())
    return commit.isEmpty ? number : "\(number) (\(commit))"
  }
}
