#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a fuzzer throws bytes at. Each finds what it is fed with in the environment (`FUZZ_TARGET`), so that one
/// executable serves them all.
enum FuzzTarget: String {
  case frontMatter = "front-matter"
  case markdown
  case template
  case date
  case configuration
  case site

  static let chosen: FuzzTarget? = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

  /// Stops the fuzzer when something is wrong with what comes of the bytes.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .frontMatter: FrontMatterTarget.run(bytes)
    case .markdown: MarkdownTarget.run(bytes)
    case .template: TemplateTarget.run(bytes)
    case .date: DateTarget.run(bytes)
    case .configuration: ConfigurationTarget.run(bytes)
    case .site: SiteTarget.run(bytes)
    }
  }
}

/// Stops the fuzzer, which keeps what it was fed with, unless something is so.
func hold(_ isSo: Bool, _ words: @autoclosure () -> String) {
  guard !isSo else { return }
  say(words())
  abort()
}

private func say(_ words: String) {
  let line = Array("fuzz: \(words)\n".utf8)
  _ = write(2, line, line.count)
}

/// What libFuzzer calls with each input (libFuzzer, "Fuzz Target").
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let target = FuzzTarget.chosen else {
    say("FUZZ_TARGET names no target")
    exit(2)
  }
  target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
