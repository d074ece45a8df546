import Linking
import Records

/// The old addresses of a site, for hosts that redirect by themselves.
enum Redirects {
  /// Where each old address leads, under the base path, in the order of the records.
  static func all(_ plan: SitePlan) -> [(from: String, to: String)] {
    plan.outputs.compactMap { output in
      guard case .redirect(let target) = output.content else { return nil }
      let path = target.path(plan.addresses)
      return (plan.addresses.url(ofPath: output.path), plan.addresses.url(ofPath: path))
    }
  }

  /// The addresses under which a browser may ask for one: that of a folder is also asked for without its slash.
  static func spellings(of address: String) -> [String] {
    address.hasSuffix("/") ? [String(address.dropLast()), address] : [address]
  }
}

/// The file that tells a host which addresses have moved, as Netlify, Cloudflare Pages and others read it: the old
/// address, the new one and the status, on a line each.
enum RedirectsFile {
  static let path = "/_redirects"

  static func append(_ plan: SitePlan, to output: inout [UInt8]) {
    for (from, to) in Redirects.all(plan) {
      for address in Redirects.spellings(of: from) {
        output.append(contentsOf: "\(escaped(address)) \(to) 301\n".utf8)
      }
    }
  }

  /// In these files `*` and `:` stand for more than themselves.
  private static func escaped(_ address: String) -> String {
    PercentCoding.encoded(path: address).replacing("*", with: "%2A").replacing(":", with: "%3A")
  }
}
