import Diagnostics
import Records
import Templates

/// The addresses of the site that templates and Markdown texts may name.
struct KnownAddresses: Sendable {
  private let addresses: Addresses
  private let published: [String: String]

  /// The addresses of a plan, and those that files with errors of their own would have.
  init(_ plan: SitePlan, unread: [UnreadRecord] = []) {
    addresses = plan.addresses
    var published: [String: String] = [:]
    published.reserveCapacity(plan.outputs.count)
    for output in plan.outputs {
      switch output.content {
      case .asset: break
      case .attachment:
        let encoded = PercentCoding.encoded(path: output.path)
        published[encoded] = encoded
      default: published[output.path] = output.path
      }
    }
    for record in unread {
      let path = Addresses.path(of: record.kind, id: record.id)
      published[path] = path
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
