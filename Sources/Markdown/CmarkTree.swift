import CCmark
import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A document parsed by libcmark; the only file that touches the C library.
///
/// libcmark allocates from this thread's arena, so a tree lives only inside `withParsed` and is never
/// freed node by node. cmark(3) states that a node belongs to its tree; nothing here outlives it.
enum CmarkTree {
  /// Parses UTF-8 bytes and hands the root to `body`; the tree is gone when `body` returns.
  static func withParsed<Result>(
    _ bytes: UnsafeRawBufferPointer, isSmart: Bool = false, _ body: (CmarkNode) -> Result
  ) -> Result? {
    var memory = cmark_mem(
      calloc: rj_arena_calloc, realloc: rj_arena_realloc, free: rj_arena_free)
    defer { rj_arena_reset() }
    return withUnsafeMutablePointer(to: &memory) { memory in
      guard let parser = cmark_parser_new_with_mem(isSmart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT, memory)
      else { return nil }
      if let start = bytes.baseAddress {
        cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
      }
      guard let root = cmark_parser_finish(parser) else { return nil }
      return body(CmarkNode(pointer: root))
    }
  }

  /// What a named character reference such as `&nbsp;` stands for; nil when there is no such name.
  static func character(named reference: [UInt8]) -> [UInt8]? {
    let text = reference.map { CChar(bitPattern: $0) }
    guard let html = cmark_markdown_to_html(text, text.count, CMARK_OPT_DEFAULT) else { return nil }
    defer { free(html) }
    let shown = String(cString: html).dropFirst("<p>".count).dropLast("</p>\n".count)
    let escapes = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\""]
    if let sign = escapes[String(shown)] { return Array(sign.utf8) }
    return shown.hasPrefix("&") ? nil : Array(shown.utf8)
  }
}

/// One node of a parsed document.
struct CmarkNode: Hashable {
  fileprivate let pointer: OpaquePointer

  /// What a node is; a kind that this version of libcmark adds and we do not know is `unknown`.
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, unknown
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .unknown
    }
  }

  var lastChild: CmarkNode? { cmark_node_last_child(pointer).map(CmarkNode.init) }
  var firstChild: CmarkNode? { cmark_node_first_child(pointer).map(CmarkNode.init) }
  var previous: CmarkNode? { cmark_node_previous(pointer).map(CmarkNode.init) }
  var next: CmarkNode? { cmark_node_next(pointer).map(CmarkNode.init) }
  var parent: CmarkNode? { cmark_node_parent(pointer).map(CmarkNode.init) }

  /// The text of a text, code or HTML node.
  var literal: UnsafeRawBufferPointer { Self.bytes(cmark_node_get_literal(pointer)) }
  /// The address of a link or an image.
  var address: UnsafeRawBufferPointer { Self.bytes(cmark_node_get_url(pointer)) }
  /// The title of a link or an image; empty when there is none.
  var title: UnsafeRawBufferPointer { Self.bytes(cmark_node_get_title(pointer)) }
  /// What follows the opening fence of a code block.
  var fenceInfo: UnsafeRawBufferPointer { Self.bytes(cmark_node_get_fence_info(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// The line on which the node begins, from 1. Exact for blocks; an inline begins on it or later, since
  /// the lines of definitions, code spans and tags before it are not counted.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The line on which a block ends.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The byte column at which a block begins, from 1; of no use for inlines on continuation lines.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  /// Whether the text of a node begins with these bytes; does not read further than it must.
  func literal(beginsWith prefix: StaticString) -> Bool {
    guard let text = cmark_node_get_literal(pointer) else { return false }
    return strncmp(
      text, UnsafeRawPointer(prefix.utf8Start).assumingMemoryBound(to: CChar.self), prefix.utf8CodeUnitCount)
      == 0
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
    guard let text else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: text, count: strlen(text))
  }
}
