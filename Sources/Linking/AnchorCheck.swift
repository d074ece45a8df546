import Diagnostics
import Records

extension ReferenceResolution {
  /// Reports a link to an anchor that its target's page does not have: anchors are the ids of findings
  /// and of headings. Ids that begin with `page.` are the theme's.
  mutating func check(_ anchor: String, on record: Record, at place: Place) {
    guard !anchor.isEmpty, !anchor.hasPrefix("page.") else { return }
    let known = anchors(of: record)
    guard !known.contains(anchor) else { return }
    let near = near.closest(to: anchor, kind: record.path) { known }
    report(.unknownAnchor(anchor, in: record.id, known: near), at: place)
  }
}
