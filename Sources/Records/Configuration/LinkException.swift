import Diagnostics

extension SiteConfiguration {
  /// An address of another site that a check of such links leaves out for some time, such as one that lets people in but no
  /// programs.
  public struct LinkException: Hashable, Sendable {
    /// The address; what lies below it is left out, too.
    public let url: String
    /// Why it is left out.
    public let reason: String
    /// The last day on which it is.
    public let until: CivilDate
    /// Where the address stands.
    public let place: Place
  }
}

extension SiteConfiguration.LinkException {
  static let schema = Schema(
    "a link exception",
    [
      .required("url", .url, "The address, or what all the addresses begin with."),
      .required("reason", .text, "Why it cannot be verified, for those who come after you."),
      .required("until", .date, "The last day on which it is left out."),
    ])

  init?(_ fields: Fields) {
    let url = fields.url("url")
    let reason = fields.text("reason")
    let until = fields.date("until")
    var day: CivilDate?
    if case .date(let date) = until { day = date.exact }
    if let until, day == nil {
      fields.context.report(.notADay("until", until.edtf), at: fields.mark(of: "until"))
    }
    guard let url, let reason, let day else { return nil }
    (self.url, self.reason, self.until) = (url, reason, day)
    place = Place(path: SiteConfiguration.path, mark: fields.mark(of: "url"))
  }
}
