/// Numbers of things in words.
enum Counted {
  /// `no responses`, `1 response`, `6 responses`; `many` where the plural is irregular.
  static func text(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    let noun = number == 1 ? one : many ?? one + "s"
    return (number == 0 ? "no" : String(number)) + " " + noun
  }
}
