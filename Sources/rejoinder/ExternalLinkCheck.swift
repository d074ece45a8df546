import Diagnostics
import ExternalLinks
import Records
import Site

/// The links to other sites of a site that was checked, followed as the options have it.
struct ExternalLinkCheck {
  private let options: ExternalOptions
  private let curl = Curl()
  private let cache: LinkCache
  /// That the cache cannot be read.
  private let damage: [Diagnostic]

  /// Reads the cache and looks for curl, before anything else is done.
  init(_ options: ExternalOptions) async throws(CheckFailure) {
    self.options = options
    do throws(CurlFailure) {
      try await curl.probe()
    } catch {
      throw .curl(error)
    }
    let bytes: [UInt8]?
    do throws(PublishError) {
      bytes = if let path = options.cache { try KeptFile(path).read() } else { nil }
    } catch {
      throw .cache(error)
    }
    let read = bytes.flatMap { LinkCache($0) }
    cache = read ?? LinkCache()
    damage = bytes != nil && read == nil ? [ExternalReport.damagedCache(options.cache ?? "")] : []
  }

  /// Follows the links, and keeps what was found.
  func run(
    _ report: CheckReport, _ progress: ProgressLine
  ) async throws(CheckFailure) -> (CheckReport, ExternalReport?) {
    // A site that could not be made has no links.
    guard let settings = report.settings, report.files > 0 else { return (report, nil) }
    let verifier = LinkVerifier(curl, policy(settings), .ofSystem)
    let check = ExternalCheck(
      verifier, cache: cache, now: WallClock.now.seconds, maxAge: (options.maxAge ?? 7) * 86_400)
    let links = report.external.map { ExternalLink(address: $0.address, places: $0.places) }
    let found: ExternalReport
    do throws(CurlFailure) {
      found = try await check.run(links, exceptions: settings.exceptions) { progress.show(linksLeft: $0) }
    } catch {
      throw .curl(error)
    }
    if let path = options.cache {
      do throws(PublishError) {
        try KeptFile(path).replace(with: Array(found.cache.text.utf8))
      } catch {
        throw .cache(error)
      }
    }
    return (report.adding(damage + found.diagnostics), found)
  }

  private func policy(_ settings: CheckReport.Settings) -> LinkPolicy {
    let version = Version.number
    var policy = LinkPolicy(userAgent: "rejoinder/\(version) (checks the links of \(settings.baseURL.text))")
    if let pause = options.pause { policy.pause = pause }
    return policy
  }
}

/// Why a check came to no end.
enum CheckFailure: Error {
  case build(BuildError)
  case curl(CurlFailure)
  case cache(PublishError)

  var message: String {
    switch self {
    case .build(let error): error.message
    case .curl(let failure): failure.message
    case .cache(let error): error.message
    }
  }

  var help: [String] {
    switch self {
    case .build(let error): error.help
    case .curl(let failure): failure.help
    case .cache: ["name another file with --external-cache"]
    }
  }
}

extension CheckReport.Settings {
  /// The exceptions of the site, as of its day.
  fileprivate var exceptions: [LinkException] {
    linkExceptions.map { exception in
      LinkException(
        address: exception.url, until: PartialDate(exception.until).edtf, isOver: exception.until < today,
        place: exception.place)
    }
  }
}

extension LinkEffects {
  /// Those of the system.
  fileprivate static var ofSystem: LinkEffects {
    let clock = WallClock()
    return LinkEffects(sleep: { try? await Task.sleep(for: .seconds($0)) }, elapsed: { clock.elapsed })
  }
}
