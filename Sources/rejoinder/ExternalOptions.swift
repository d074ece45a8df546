import ArgumentParser

/// How `rejoinder check` follows links to other sites.
struct ExternalOptions: ParsableArguments {
  @Flag(
    name: .customLong("external"), help: "Follow the links to other sites, too; takes curl and a network.")
  var isOn = false

  @Option(
    name: .customLong("external-cache"),
    help: ArgumentHelp("Keep what is found about those links in this file, and use it.", valueName: "file"))
  var cache: String?

  @Option(
    name: .customLong("external-max-age"),
    help: ArgumentHelp(
      "For how many days a link that was good is not followed again (default: 7).", valueName: "days"))
  var maxAge: Int?

  @Option(
    name: .customLong("external-pause"),
    help: ArgumentHelp(
      "For how many seconds a host is left alone between two requests (default: 1).", valueName: "seconds"))
  var pause: Double?

  func validate() throws {
    if let maxAge, !(0...36_500).contains(maxAge) {
      throw ValidationError("--external-max-age must be a number from 0 to 36500")
    }
    if let pause, !(0...3600).contains(pause) {
      throw ValidationError("--external-pause must be a number from 0 to 3600")
    }
    guard !isOn, cache != nil || maxAge != nil || pause != nil else { return }
    throw ValidationError("--external-cache, --external-max-age and --external-pause need --external")
  }
}
