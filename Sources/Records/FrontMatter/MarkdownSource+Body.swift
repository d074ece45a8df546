import Diagnostics
import Markdown

extension MarkdownSource {
  /// The Markdown of a file that may or may not begin with front matter; nil, reported, when the file
  /// is not text.
  public static func body(of bytes: [UInt8], path: String) -> Diagnosed<MarkdownSource?> {
    do throws(DocumentFault) {
      let document = try Document(path: path, bytes: bytes)
      return Diagnosed(
        MarkdownSource(path: path, bytes: document.body, firstLine: document.bodyFirstLine))
    } catch {
      guard case .encoding(let fault) = error else {
        return Diagnosed(MarkdownSource(path: path, bytes: bytes[...]))
      }
      return refused(fault, path)
    }
  }

  /// The whole of a file, whatever it begins with; nil, reported, when the file is not text.
  public static func whole(_ bytes: [UInt8], path: String) -> Diagnosed<MarkdownSource?> {
    if let fault = EncodingFault.first(in: bytes) { return refused(fault, path) }
    return Diagnosed(MarkdownSource(path: path, bytes: bytes[...]))
  }

  private static func refused(_ fault: EncodingFault, _ path: String) -> Diagnosed<MarkdownSource?> {
    let problem: RecordProblem = fault.kind == .nul ? .nul : .notUTF8
    return Diagnosed(nil, [Place(path: path, mark: fault.mark).reports(problem)])
  }
}
