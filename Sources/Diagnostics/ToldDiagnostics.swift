/// The diagnostics that a person is told of in one run: the first thousand, errors before warnings; of the rest,
/// how many there are. Reports for programs have all of them.
public struct ToldDiagnostics {
  /// How many a person is told of.
  public static let limit = 1000

  /// Those that are told, in their order.
  public let told: [Diagnostic]
  /// How many there are besides.
  public let untold: Int

  /// Chooses from all, which are in order.
  public init(_ all: [Diagnostic]) {
    guard all.count > Self.limit else {
      (told, untold) = (all, 0)
      return
    }
    let errors = all.count { $0.severity == .error }
    var left = (errors: min(errors, Self.limit), warnings: max(0, Self.limit - errors))
    told = all.filter { diagnostic in
      if diagnostic.severity == .error {
        left.errors -= 1
        return left.errors >= 0
      }
      left.warnings -= 1
      return left.warnings >= 0
    }
    untold = all.count - told.count
  }

  /// What is said of the rest, a line; empty where there is none.
  public var closing: String {
    untold == 0
      ? ""
      : "\(untold) more \(untold == 1 ? "is" : "are") not listed: mend these first, or see all with --format json\n"
  }
}

extension TextReport {
  /// The text of those that a person is told of, and how many more there are.
  public func text(ofFirst diagnostics: [Diagnostic]) -> String {
    let chosen = ToldDiagnostics(diagnostics)
    return text(of: chosen.told) + chosen.closing
  }
}
