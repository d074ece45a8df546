import Diagnostics
import Templates

/// The addresses of the site that templates and Markdown texts may name.
struct KnownAddresses: Sendable {
  private let addresses: Addresses
  private let published: [String: String]

  init(_ plan: SitePlan) {
    addresses = plan.addresses
    var published: [String: String] = [:]
    published.reserveCapacity(plan.outputs.count)
    for output in plan.outputs {
      if case .asset = output.content { continue }
      published[output.path] = output.path
    }
    for asset in plan.assets { published[asset.path] = asset.publishedPath }
    self.published = published
  }

  /// The address for links of a path, such as `/sub/about/` for `/about/`; nil when there is nothing.
  func url(ofPath path: String) -> String? { published[path].map(addresses.url(ofPath:)) }

  /// All paths, to find the nearest to a wrong one.
  var paths: some Collection<String> { published.keys }

  /// What becomes of an address in a template; a fragment after `#` is kept.
  func resolve(_ address: String) -> AddressResolution {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    if let url = url(ofPath: String(path)) { return .rewritten(url + address.dropFirst(path.count)) }
    return .unknown(near: NearNames.closest(to: String(path), among: paths))
  }
}
