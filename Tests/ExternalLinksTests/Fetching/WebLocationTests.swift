import Testing

@testable import ExternalLinks

/// What is sent of an address.
@Suite struct WebLocationTests {
  @Test(arguments: [
    ("https://a.example/b?c=d#e", "https://a.example/b?c=d", "a.example", "/b?c=d"),
    ("HTTPS://A.Example", "https://a.example/", "a.example", "/"),
    ("http://a.example:8080?q", "http://a.example:8080/?q", "a.example:8080", "/?q"),
    ("http://[::1]:80/x", "http://[::1]:80/x", "[::1]:80", "/x"),
    ("https://bücher.example/ü b", "https://bücher.example/%C3%BC%20b", "bücher.example", "/%C3%BC%20b"),
    ("https://a.example/%7Bx%7D{y}", "https://a.example/%7Bx%7D%7By%7D", "a.example", "/%7Bx%7D%7By%7D"),
    ("https://a.example/#", "https://a.example/", "a.example", "/"),
  ])
  func parts(text: String, address: String, authority: String, path: String) throws {
    let location = try #require(WebLocation(text))
    #expect([location.address, location.authority, location.path] == [address, authority, path])
    #expect(location.origin + location.path == address)
  }

  @Test func hosts() {
    #expect(WebLocation("http://[::1]:80/x")?.host == "[::1]")
    #expect(WebLocation("http://a.example:8080/")?.host == "a.example")
  }

  @Test(arguments: [
    "", "a", "/a", "//a.example/", "ftp://a.example/", "file:///etc/passwd", "mailto:a@b.example",
    "https:a.example",
    "https://", "https:///a", "https://?a", "https://a b.example/", "https://a.example:x/",
    "https://a.example:0/",
    "https://a.example:65536/", "https://:80/", "https://name@a.example/", "https://a.example\u{0}/", "-o x",
    "https://a\\b/",
  ])
  func noLocation(text: String) { #expect(WebLocation(text) == nil) }
}
