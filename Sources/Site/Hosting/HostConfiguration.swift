/// A server for which a build can write the configuration.
public enum HostConfiguration: String, CaseIterable, Sendable {
  /// nginx, from version 1.18.
  case nginx

  /// The file in the output folder.
  var path: String {
    switch self {
    case .nginx: "/_nginx.conf"
    }
  }

  func append(_ plan: SitePlan, to output: inout [UInt8]) {
    switch self {
    case .nginx: NginxConfiguration.append(plan, to: &output)
    }
  }
}
