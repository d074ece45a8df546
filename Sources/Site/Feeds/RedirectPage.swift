/// A page at an old address that leads on to the new one, for hosts that cannot redirect by themselves.
enum RedirectPage {
  /// Appends the page; `address` is where it leads, `canonical` the same with scheme and host.
  static func append(
    title: String, language: String, address: String, canonical: String, to output: inout [UInt8]
  ) {
    output.append(contentsOf: "<!doctype html>\n<html lang=\"".utf8)
    XML.append(language, to: &output)
    output.append(contentsOf: "\">\n<head>\n<meta charset=\"utf-8\">\n<title>".utf8)
    XML.append(title, to: &output)
    output.append(contentsOf: "</title>\n<link rel=\"canonical\" href=\"".utf8)
    XML.append(canonical, to: &output)
    output.append(contentsOf: "\">\n<meta http-equiv=\"refresh\" content=\"0; url=".utf8)
    XML.append(address, to: &output)
    output.append(contentsOf: "\">\n</head>\n<body>\n<p>This page has moved: <a href=\"".utf8)
    XML.append(address, to: &output)
    output.append(contentsOf: "\">".utf8)
    XML.append(title, to: &output)
    output.append(contentsOf: "</a></p>\n</body>\n</html>\n".utf8)
  }
}
