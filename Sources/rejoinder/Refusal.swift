/// Why a command does nothing: it was called in a way that cannot be right for this site.
struct Refusal: Error {
  /// What is wrong, in one sentence.
  let message: String
  /// How to do it right.
  let help: [String]

  init(_ message: String, help: [String] = []) {
    (self.message, self.help) = (message, help)
  }
}
