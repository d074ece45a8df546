import Diagnostics
import Markdown
import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One Markdown text by itself, outside any site.
public struct MarkdownFile: Sendable {
  /// The file's bytes, front matter included.
  public let bytes: [UInt8]
  private let name: String

  /// Reads a file, or standard input when the path is `-`.
  public init(path: String) throws(InputError) {
    name = path == "-" ? "standard input" : path
    switch try path == "-" ? SiteFolder.readStandardInput() : SiteFolder.read(path, shownAs: path) {
    case .bytes(let bytes): self.bytes = bytes
    case .tooLarge: throw InputError(path: name, errno: InputError.tooLarge)
    case .notPlain: throw InputError(path: name, errno: EINVAL)
    }
  }

  /// The HTML of the text, and what is wrong with it. Front matter is left out, but CommonMark alone does
  /// not know any.
  public func rendered(options: MarkdownOptions) -> Diagnosed<[UInt8]> {
    let source =
      options.hasExtensions
      ? MarkdownSource.body(of: bytes, path: name) : MarkdownSource.whole(bytes, path: name)
    let rendered = source.value.map { MarkdownRenderer.render($0, options: options) }
    return Diagnosed(
      rendered?.value.standalone ?? [], source.diagnostics + (rendered?.diagnostics ?? []))
  }
}
