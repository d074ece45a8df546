import ArgumentParser
import Records
import Site

/// Where and when a site is published: what all commands take that make one.
struct PublicationOptions: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site is published, instead of what site.yml says.", valueName: "url"))
  private var baseURLText: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day for which the site is made, or a moment with an offset (default: now).", valueName: "date"))
  private var asOfText: String?

  func validate() throws {
    if let baseURLText, BaseURL(baseURLText) == nil {
      throw ValidationError("--base-url must be an address such as https://example.org/sub/")
    }
    try AsOfOption.validate(asOfText)
  }

  /// Where the site is published, if not where site.yml says.
  var baseURL: BaseURL? { baseURLText.flatMap { BaseURL($0) } }

  /// The moment for which the site is made: now, each time, unless another is given.
  var asOf: @Sendable () -> BuildOptions.AsOf {
    { [asOfText] in AsOfOption.moment(asOfText) }
  }
}

/// On how many files a command works at a time.
struct JobsOption: ParsableArguments {
  @Option(help: "How many files to work on at a time (default: one for each processor).")
  private var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs must be a number from 1 to 1024")
    }
  }

  /// How many workers there are.
  var count: Int { jobs ?? Processors.count }
}
