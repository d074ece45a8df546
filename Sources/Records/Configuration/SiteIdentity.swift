import Diagnostics

/// By what readers know a site, besides its name, and how they reach those who make it.
public struct SiteIdentity: Hashable, Sendable {
  /// The picture beside the name of the site.
  public let logo: SiteConfiguration.MenuItem?
  /// How to write and call, each as it is shown.
  public let contact: Contact
  /// Where else the publisher is.
  public let social: [SiteConfiguration.MenuItem]

  /// How to reach the publisher.
  public struct Contact: Hashable, Sendable {
    /// A mail address.
    public let email: String?
    /// A telephone number.
    public let phone: String?
    /// A postal address on one line.
    public let address: String?
  }
}

extension SiteIdentity {
  static let contactSchema = Schema(
    "contact",
    [
      .optional("email", .text, "A mail address."), .optional("phone", .text, "A telephone number."),
      .optional("address", .text, "A postal address, on one line."),
    ])

  init(_ fields: Fields) {
    logo = fields.has("logo") ? SiteConfiguration.MenuItem(label: "", key: "logo", fields: fields) : nil
    contact = Contact(fields.mapping("contact", schema: Self.contactSchema))
    social = fields.list(
      "social", of: SiteConfiguration.MenuItem.schema, read: SiteConfiguration.MenuItem.init)
  }
}

extension SiteIdentity.Contact {
  fileprivate init(_ fields: Fields?) {
    phone = fields?.text("phone")
    address = fields?.text("address")
    let email = fields?.placed("email")
    if let email, !Self.isMailAddress(email.text) {
      fields?.context.report(.badEmail(email.text), at: email.mark)
      self.email = nil
    } else {
      self.email = email?.text
    }
  }

  /// One sign @ with something before it, and a full stop in what comes after it; no blanks.
  private static func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
      && parts[1].contains(".")
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x3F && $0 != 0x23 }
  }
}
