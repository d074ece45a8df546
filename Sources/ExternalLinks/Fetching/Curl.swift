import Subprocess

/// The system's curl: makes one request at a time, follows nothing and keeps nothing.
public struct Curl: Sendable {
  /// The oldest release that refuses an answer without a header by itself.
  static let oldest = (major: 7, minor: 66)

  private let environment: Environment

  /// The curl that is found on `searchPath`, or on `PATH` if that is nil.
  public init(searchPath: String? = nil) {
    environment = searchPath.map { Environment.inherit.updating(["PATH": $0]) } ?? .inherit
  }

  /// Makes sure that there is a curl, and that it knows what is asked of it.
  public func probe() async throws(CurlFailure) {
    let output = try await output(of: ["-q", "--version"]).output
    let words = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.first == "curl", words.count > 1 else { throw .unusable }
    let numbers = words[1].split(separator: ".").prefix(2).compactMap { part in
      Int(part.prefix { $0.isASCII && $0.isNumber })
    }
    guard numbers.count == 2 else { throw .unusable }
    guard (numbers[0], numbers[1]) >= Self.oldest else { throw .tooOld(String(words[1])) }
  }

  /// How a request is made.
  enum Method: Sendable {
    /// The header alone.
    case head
    /// All of it; the body is thrown away, and is not read to its end if it is large or slow.
    case get
  }

  /// Asks for an address.
  func answer(
    to location: WebLocation, by method: Method, _ policy: LinkPolicy
  ) async throws(CurlFailure) -> CurlAnswer {
    let (exit, output) = try await output(of: Self.arguments(location, method, policy))
    return CurlAnswer(exit: exit, output: output)
  }

  /// The address comes last and as the value of an option, so that it is never taken for one. No settings of the
  /// user (-q), no wildcards in addresses, nothing but the web.
  private static func arguments(
    _ location: WebLocation, _ method: Method, _ policy: LinkPolicy
  ) -> [String] {
    var arguments = ["-q", "--silent", "--globoff", "--proto", "=http,https", "--output", "/dev/null"]
    arguments += ["--dump-header", "-", "--write-out", CurlAnswer.writeOut, "--user-agent", policy.userAgent]
    arguments += [
      "--connect-timeout", text(policy.secondsToConnect), "--max-time", text(policy.secondsToAnswer),
    ]
    switch method {
    case .head: arguments.append("--head")
    case .get:
      arguments += ["--max-filesize", String(policy.largestBody), "--limit-rate", String(policy.largestRate)]
    }
    return arguments + ["--url", location.address]
  }

  /// Seconds with three decimals.
  private static func text(_ seconds: Double) -> String {
    let thousandths = Int((min(max(seconds, 0.001), 86_400) * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
  }

  private func output(of arguments: [String]) async throws(CurlFailure) -> (exit: Int, output: [UInt8]) {
    do {
      let result = try await run(
        .name("curl"), arguments: Arguments(arguments), environment: environment,
        output: .bytes(limit: 1 << 20), error: .discarded)
      switch result.terminationStatus {
      case .exited(let code): return (Int(code), result.standardOutput)
      case .signaled(let signal): return (128 + Int(signal), result.standardOutput)
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .missing
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return (CurlAnswer.tooLargeHeader, [])
    } catch {
      throw .unusable
    }
  }
}

extension CurlAnswer {
  /// How curl ends when a header is larger than it wants to read (CURLE_TOO_LARGE).
  static let tooLargeHeader = 100
}

/// Why no address can be asked for at all.
public enum CurlFailure: Error, Hashable, Sendable {
  case missing
  case tooOld(String)
  case unusable

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .missing: "the program curl, which asks other sites, is not on this machine"
    case .tooOld(let version):
      "curl \(version) is too old to ask other sites; it takes \(Curl.oldest.major).\(Curl.oldest.minor) or later"
    case .unusable: "the program curl, which asks other sites, does not work"
    }
  }

  /// How to mend it.
  public var help: [String] {
    switch self {
    case .missing: ["install the package curl, or leave out --external"]
    case .tooOld: ["install a later curl, or leave out --external"]
    case .unusable: ["try curl --version, or leave out --external"]
    }
  }
}
