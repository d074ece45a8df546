import Testing

@testable import ExternalLinks

/// What is kept of a check, for how long, and which files are none of it.
@Suite struct LinkCacheTests {
  private static let text = """
    {"rejoinder-links": 1, "links": [
    {"url": "https://a.example/", "checked": 1767225600, "result": "good"},
    {"url": "https://a.example/?x=\\u003c\\"\\u00e9\\ud83d\\ude00", "checked": 1767225601, "result": "good"},
    {"url": "https://b.example/x", "checked": 1767225600, "result": "broken", "reason": "404", "address": "https://b.example/y"},
    {"url": "https://c.example/x", "checked": 0, "result": "moved", "address": "https://c.example/y"},
    {"url": "https://d.example/x", "checked": 1, "result": "unverified", "reason": "curl-61"},
    {"url": "https://e.example/x", "checked": 1, "result": "unverified", "reason": "timed-out"}
    ]}

    """

  @Test func form() throws {
    let cache = try #require(LinkCache(Array(Self.text.utf8)))
    #expect(cache.entries.count == 6)
    #expect(cache.entries["https://a.example/?x=<\"é😀"]?.checked == 1_767_225_601)
    let broken = LinkResult.failed(.status(404), at: "https://b.example/y")
    #expect(cache.entries["https://b.example/x"]?.result == broken)
    #expect(cache.entries["https://c.example/x"]?.result == .moved(to: "https://c.example/y"))
    #expect(cache.entries["https://d.example/x"]?.result == .failed(.curl(61)))
    let plain = Self.text.replacing("\\u00e9\\ud83d\\ude00", with: "é😀")
    #expect(cache.text == plain)
    #expect(LinkCache(Array(LinkCache().text.utf8)) == LinkCache())
    #expect(LinkCache().text == "{\"rejoinder-links\": 1, \"links\": [\n\n]}\n")
  }

  /// Other programs may have written it otherwise.
  @Test func whiteSpaceAndOrder() {
    let text =
      "{ \"rejoinder-links\" :1,\"links\":[ {\"result\":\"good\"\n,\t\"checked\":7,\"url\":\"https:\\/\\/a.example\\/\"} ] }"
    #expect(LinkCache(Array(text.utf8))?.entries == ["https://a.example/": .init(result: .good, checked: 7)])
  }

  /// A file that was cut off anywhere is none.
  @Test func parts() {
    let bytes = Array(Self.text.utf8)
    for end in 0..<bytes.count - 1 { #expect(LinkCache(Array(bytes[..<end])) == nil, "\(end)") }
  }

  @Test(arguments: [
    ("1, \"links\"", "2, \"links\""), ("\"links\"", "\"pages\""), ("]}", "]} x"), ("\"good\"", "\"fine\""),
    ("\"404\"", "\"200 OK\""), ("\"404\"", "\"403\""), ("\"curl-61\"", "\"curl-\""), ("1767225601", "-1"),
    ("1767225601", "01"), ("1767225601", "1e9"), ("1767225601", "12345678901234567890"),
    ("\"checked\": 1767225601", "\"checked\": 1, \"checked\": 2"), ("\"reason\": \"404\", ", ""),
    ("\"result\": \"good\"", "\"result\": \"good\", \"reason\": \"404\""), ("\"address\"", "\"adress\""),
    ("https://e.example/x", "https://d.example/x"), ("\"https://c.example/y\"", "\"file:///etc/passwd\""),
    ("\"https://c.example/y\"", "\"https://c.example/\\u001b\""), ("\\ud83d\\ude00", "\\ud83d"),
    ("\\u00e9", "\\u00"),
    ("\\u00e9", "\\x"), ("\"curl-61\"}", "\"curl-61\"},"), ("\"https://d.example/x\"", "null"),
  ])
  func damage(right: String, wrong: String) throws {
    let text = Self.text.replacing(right, with: wrong, maxReplacements: 1)
    try #require(text != Self.text)
    #expect(LinkCache(Array(text.utf8)) == nil)
  }

  @Test func randomBytesAreNone() {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0...UInt64.max, using: &random)
    var state = seed
    for _ in 0..<3_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bytes = Array(Self.text.utf8)
      let position = Int(state >> 33) % bytes.count
      bytes[position] = UInt8(truncatingIfNeeded: state >> 24)
      // What is still well-formed is read as it stands there.
      if let cache = LinkCache(bytes) { #expect(LinkCache(Array(cache.text.utf8)) == cache, "seed \(seed)") }
    }
  }

  @Test(arguments: [
    ("https://a.example/", 1_767_225_600, 1, true), ("https://a.example/", 1_767_225_600, 0, false),
    ("https://a.example/", 1_767_225_599, 99, false),
    ("https://a.example/", 1_767_225_600 + 604_799, 604_800, true),
    ("https://a.example/", 1_767_225_600 + 604_800, 604_800, false),
    ("https://c.example/x", 604_799, 604_800, true),
    ("https://b.example/x", 1_767_225_600 + 86_399, 604_800, true),
    ("https://b.example/x", 1_767_225_600 + 86_400, 604_800, false),
    ("https://d.example/x", 86_401, 604_800, false),
    ("https://d.example/x", 3601, 3600, false), ("https://nowhere.example/", 1, 604_800, false),
  ])
  func ages(address: String, now: Int, maxAge: Int, isKnown: Bool) throws {
    let cache = try #require(LinkCache(Array(Self.text.utf8)))
    #expect((cache.entry(for: address, now: now, maxAge: maxAge) != nil) == isKnown)
  }

  @Test func reasonsAreWords() {
    let reasons: [LinkReason] = [
      .status(404), .noSuchHost, .malformed, .noNetwork, .timedOut, .certificate, .refused, .lost, .notHTTP,
      .tooLarge,
      .tooManyRedirects, .notOnTheWeb, .outOfTime, .curl(7),
    ]
    #expect(reasons.map { LinkReason(word: $0.word) } == reasons)
    #expect(Set(reasons.map(\.word)).count == reasons.count)
  }
}
