import Diagnostics

/// Something wrong in a file that is being parsed, before its place is worked out.
struct Fault: Sendable {
  /// The bytes that are wrong.
  let range: Range<Int>
  let problem: TemplateProblem
}
