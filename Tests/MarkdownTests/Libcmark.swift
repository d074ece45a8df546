import CCmark

/// libcmark's own renderer, to compare with.
enum Libcmark {
  /// The HTML that libcmark makes of a text, raw HTML and unsafe addresses included.
  static func html(of markdown: [UInt8]) -> [UInt8] {
    let text = markdown.map { CChar(bitPattern: $0) }
    guard let html = cmark_markdown_to_html(text, text.count, CMARK_OPT_UNSAFE) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    var bytes: [UInt8] = []
    var next = html
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return bytes
  }

  /// The version of the library that the tests run with.
  static var version: String { String(cString: cmark_version_string()) }
}
