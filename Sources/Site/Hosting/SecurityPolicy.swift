/// What browsers let a page of the site do (Content Security Policy Level 3).
///
/// Scripts, style sheets and images come from the site itself, and nothing else is loaded but the files of the
/// search. No script or style stands in a page.
enum SecurityPolicy {
  /// The policy as it stands in a page.
  static let page = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'self'
    """
  /// The policy as a server sends it: a page cannot say of itself that no other site may frame it.
  static let header = page + "; frame-ancestors 'none'"
}
