import Diagnostics
import Markdown
import Records
import Templates

@testable import Site

/// What holds of all that is said of a file.
enum Sayings {
  /// Every place is in the file, and a person can be shown it.
  static func check(_ diagnostics: [Diagnostic], in bytes: [UInt8]) {
    let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
    for diagnostic in diagnostics {
      let mark = diagnostic.place.mark
      hold(mark.line >= 0 && mark.line <= lines, "\(diagnostic.id) is said of line \(mark.line) of \(lines)")
    }
    let report = TextReport { _ in bytes }.text(of: diagnostics.inOrder())
    hold(report.isEmpty == diagnostics.isEmpty, "the report is empty")
    let allowed: Set<UInt8> = [UInt8(ascii: "\n"), UInt8(ascii: "\t")]
    hold(
      !report.utf8.contains { $0 < 0x20 && !allowed.contains($0) }, "the report has a control character")
  }
}

/// One record of each kind.
enum FrontMatterTarget {
  private static let folders = RecordKind.allCases.map(\.folder)

  /// The first byte says of which kind.
  static func run(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let text = Array(bytes.dropFirst())
    let path = "content/\(folders[Int(first) % folders.count])/x.md"
    let read = Record.read(ContentFile(path: path, bytes: text), settings: .plain)
    hold(read.value != nil || read.diagnostics.containErrors, "no record, and no reason")
    Sayings.check(read.diagnostics, in: text)
  }
}

/// A text by itself, with extensions and without.
enum MarkdownTarget {
  /// The first byte says with which options.
  static func run(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let text = Array(bytes.dropFirst())
    // The reader refuses files that are no text before any of this.
    guard String(validating: text, as: UTF8.self) != nil, !text.contains(0) else { return }
    let options = MarkdownOptions(
      hasExtensions: first & 1 == 0, reservedIDs: first & 2 == 0 ? [] : nil, isSmart: first & 4 == 0)
    let rendered = MarkdownRenderer.render(
      MarkdownSource(path: "x.md", bytes: text[...]), options: options)
    Sayings.check(rendered.diagnostics, in: text)
    // Signs that XML does not know may stand in HTML.
    guard !text.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) else { return }
    let page = Array("<div>".utf8) + rendered.value.standalone + Array("</div>".utf8)
    let fault = page.withUnsafeBufferPointer { XMLFault.offset(in: $0) }
    hold(fault == nil, "not well-formed at \(fault ?? 0): \(String(decoding: page, as: UTF8.self))")
    page.withUnsafeBufferPointer { page in
      var scanner = HTMLScanner(page)
      while scanner.next() {
        for case .inlineScript in scanner.faults(isOwn: { _ in true }) { hold(false, "a script got in") }
        for case .handler(let name) in scanner.faults(isOwn: { _ in true }) { hold(false, "\(name) got in") }
      }
    }
  }
}

/// Two templates that may show each other.
enum TemplateTarget {
  private enum Fields: Int, ViewFields {
    case title, bodyHTML, isNew, rows, topics

    var declaration: FieldDeclaration {
      switch self {
      case .title: .init(.text, "the title", example: "x")
      case .bodyHTML: .init(.html, "the text", example: "x")
      case .isNew: .init(.flag, "whether it is new")
      case .rows: .init(.list(Shape("row", of: RowFields.self)), "what it lists")
      case .topics: .init(.texts, "its topics")
      }
    }
  }

  private enum RowFields: Int, ViewFields {
    case title

    var declaration: FieldDeclaration { .init(.text, "the title", example: "x") }
  }

  static func run(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
    let files = zip(["main", "other"], parts).map { name, bytes in
      TemplateFile(name: name, path: "templates/\(name).html", bytes: bytes)
    }
    let library = TemplateLibrary.parse(files)
    let compiled = library.value.compile("main", for: Shape("page", of: Fields.self), purpose: "fuzzing")
    let diagnostics = library.diagnostics + compiled.diagnostics
    for (file, part) in zip(files, parts) {
      Sayings.check(diagnostics.filter { $0.place.path == file.path }, in: part)
    }
    hold(compiled.value != nil || diagnostics.containErrors, "no program, and no reason")
    guard let program = compiled.value else { return }
    var writer = ViewWriter()
    let page = writer.object(Fields.self)
    var output: [UInt8] = []
    program.render(writer, root: page, into: &output)
  }
}

/// All that reads moments, dates and spans.
enum DateTarget {
  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let date = try? RecordDate(parsing: text) {
      hold(DateText.text(date).utf8.allSatisfy { $0 >= 0x20 }, "a date is told with control characters")
      if let first = date.earliest, let last = date.latest {
        hold(first <= last, "a date ends before it begins")
      }
      _ = (DateText.html(date), DateText.machine(date), date.days)
    }
    if let instant = Instant(parsing: text) { _ = TimeZoneRules.utc.date(at: instant) }
    _ = BuildOptions.AsOf(text)
    if let zone = TimeZoneRules(tzif: bytes) {
      for seconds in [Int.min / 4, -1, 0, 1_583_193_600, Int.max / 4] {
        _ = zone.date(at: Instant(seconds: seconds))
      }
    }
  }
}

/// site.yml.
enum ConfigurationTarget {
  static func run(_ bytes: [UInt8]) {
    let read = SiteConfiguration.read(bytes)
    hold(read.value != nil || read.diagnostics.containErrors, "no configuration, and no reason")
    Sayings.check(read.diagnostics, in: bytes)
  }
}
