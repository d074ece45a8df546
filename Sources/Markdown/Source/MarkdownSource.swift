import Diagnostics

/// Markdown text and where it stands in its file.
public struct MarkdownSource: Sendable {
  /// The file, relative to the site's folder.
  public let path: String
  /// The Markdown, valid UTF-8 without NUL.
  public let bytes: ArraySlice<UInt8>
  /// The number in the file of the first line of `bytes`, from 1.
  public let firstLine: Int

  /// Makes a source; `firstLine` counts the front matter in.
  public init(path: String, bytes: ArraySlice<UInt8>, firstLine: Int = 1) {
    self.path = path
    self.bytes = bytes
    self.firstLine = firstLine
  }
}

/// What the writer of a body may use.
public struct MarkdownOptions: Hashable, Sendable {
  /// Whether raw HTML is passed through; otherwise it is refused with a diagnostic.
  public var allowsRawHTML: Bool

  /// Whether more than CommonMark counts: headings get ids and anchors, and links whose text says
  /// nothing are refused.
  public var hasExtensions: Bool
  /// The ids that the page has besides its headings', which no heading may have; nil when they are not
  /// known, so that links within the page (`#id`) cannot be checked.
  public var reservedIDs: Set<String>?

  /// Whether straight quotation marks, `--`, `---` and `...` become the signs that they stand for.
  public var isSmart: Bool
  /// The abbreviations that are explained where a body first uses them; nil for none.
  public var glossary: Glossary?
  /// The addresses of other sites that have moved.
  public var movedAddresses: MovedAddresses

  /// CommonMark, without raw HTML unless it is asked for.
  public init(
    allowsRawHTML: Bool = false, hasExtensions: Bool = false, reservedIDs: Set<String>? = nil,
    isSmart: Bool = false, glossary: Glossary? = nil, movedAddresses: MovedAddresses = .none
  ) {
    self.allowsRawHTML = allowsRawHTML
    self.hasExtensions = hasExtensions
    self.reservedIDs = reservedIDs
    self.isSmart = isSmart
    self.glossary = glossary
    self.movedAddresses = movedAddresses
  }
}

/// A body as HTML, with a hole for everything that depends on another record.
public struct RenderedMarkdown: Hashable, Sendable {
  /// The HTML around the holes.
  public let html: [UInt8]
  /// The holes, in order of `offset`.
  public let holes: [Hole]
  /// The links that only the site can resolve, in document order.
  public let links: [MarkdownLink]
  /// The headings that divide the text, in document order; those in quotations and lists do not.
  public let headings: [Heading]
  /// The ids of all headings.
  public let anchors: [String]

  /// A body without text.
  public static let empty = RenderedMarkdown(
    html: [], holes: [], links: [], headings: [], anchors: [])

  /// A heading and its place on the page.
  public struct Heading: Hashable, Sendable {
    /// 1 to 6.
    public let level: Int
    /// Its id, for addresses that end in `#id`.
    public let id: String
    /// What it says, without markup.
    public let text: String
  }

  /// A gap in the HTML, filled when a page is made.
  public struct Hole: Hashable, Sendable {
    /// What goes in.
    public enum Content: Hashable, Sendable {
      /// The address of the target, for an attribute in double quotes.
      case address
      /// The title of the target, as text.
      case title
      /// The width and height of an image, as attributes; nothing where they are not known.
      case dimensions
      /// What kind of file a link leads to and how large it is; nothing where it leads to a page.
      case details
    }
    /// The place in `html`, in bytes.
    public let offset: Int
    /// The index in `links` of the link that it belongs to.
    public let link: Int
    /// What goes in.
    public let content: Content
  }
}

/// A link or an image whose address is not complete in itself.
public struct MarkdownLink: Hashable, Sendable {
  /// The address as the writer meant it, escapes undone.
  public let address: String
  /// Where the address stands in the file.
  public let mark: Mark
  /// Whether it is an image.
  public let isImage: Bool

  init(address: String, mark: Mark, isImage: Bool = false) {
    (self.address, self.mark, self.isImage) = (address, mark, isImage)
  }
}
