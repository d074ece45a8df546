import Diagnostics
import Records

/// What a link of a Markdown text leads to.
public enum ResolvedTarget: Hashable, Sendable {
  /// A record of the timeline, and the anchor on its page without `#`.
  case record(RecordIndex, anchor: String)
  /// The note that a record is withdrawn.
  case withdrawn(WithdrawnIndex)
  /// A file beside the records, and what part of it.
  case attachment(AttachmentIndex, anchor: String)
  /// A path on this site, still to be checked against what the site has.
  case path(String, anchor: String)
  /// An address that is complete in itself.
  case external(String)
}

extension ReferenceResolution {
  /// Resolves a link of a Markdown text or of a menu.
  ///
  /// A link to a record that is not public is an error, since its words would give the record away.
  mutating func resolve(
    _ target: LinkTarget, at place: Place, isImage: Bool = false
  ) -> ResolvedTarget? {
    switch target {
    case .external(let address): return .external(address)
    case .path(let path, let anchor):
      let found = attachments.indices(ofAddress: path)
      return found.isEmpty
        ? .path(path, anchor: anchor) : resolve(found, anchor: anchor, at: place, isImage: isImage)
    case .attachment(let path, let anchor):
      guard let index = attachments.index(ofPath: path) else {
        let near = near.find(path, kind: "attachment") {
          attachments.near(path, besides: catalogue.paths())
        }
        report(.unknownAttachment(path, near: near), at: place)
        return nil
      }
      return resolve([index], anchor: anchor, at: place, isImage: isImage)
    case .file(let path, let anchor):
      guard let (id, entry) = catalogue.record(inFile: path) else {
        let near = near.closest(to: path, kind: "file") { catalogue.paths() }
        report(.unknownFile(path, near: near), at: place)
        return nil
      }
      return resolve(entry, id: id, anchor: anchor, at: place)
    case .record(let kind, let id, let anchor):
      guard let entry = catalogue[id] else {
        reportUnknown(kind, id, at: place)
        return nil
      }
      if let found = entry.kind, found != kind {
        report(.wrongScheme(id, expected: kind, found: found), at: place)
        return nil
      }
      return resolve(entry, id: id, anchor: anchor, at: place)
    }
  }

  private mutating func resolve(
    _ entry: Catalogue.Entry, id: String, anchor: String, at place: Place
  ) -> ResolvedTarget? {
    switch entry {
    case .shown(let index, _):
      check(anchor, on: records[index.position], at: place)
      return .record(index, anchor: anchor)
    case .uncertain: return nil
    // Of what the link led to on the page nothing is left.
    case .withdrawn(let index, _): return .withdrawn(index)
    case .hidden:
      report(.hiddenTarget(id), at: place)
      return nil
    }
  }

  /// Notes a link to files of one address, of which there should be one.
  private mutating func resolve(
    _ found: [AttachmentIndex], anchor: String, at place: Place, isImage: Bool
  ) -> ResolvedTarget? {
    let sound = found.filter { !attachments[$0].isRefused }
    for index in sound { attachments.link(index, at: place) }
    guard let index = sound.first else { return nil }
    if isImage, attachments[index].imageFormat == nil {
      report(.notAnImage(attachments[index].path), at: place)
      return nil
    }
    return .attachment(index, anchor: anchor)
  }

  /// Resolves all links of a text, in order; nil for those that were refused or lead nowhere.
  mutating func resolve(_ text: MarkdownText, in path: String) -> [ResolvedTarget?] {
    guard !text.targets.isEmpty else { return [] }
    return zip(text.rendered.links, text.targets).map { link, target in
      target.flatMap { resolve($0, at: Place(path: path, mark: link.mark), isImage: link.isImage) }
    }
  }
}
