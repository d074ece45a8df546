/// Names of Swift as templates spell them: `publishedAsWritten` is `published_as_written`.
enum SnakeCase {
  /// The name with each capital letter or run of capitals made a word of its own, in small letters.
  static func text(of name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      if isCapital(scalar), index > 0 {
        let endsRun = index + 1 < scalars.count && isSmall(scalars[index + 1])
        if !isCapital(scalars[index - 1]) || endsRun { result += "_" }
      }
      result += String(scalar).lowercased()
    }
    return result
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
}
