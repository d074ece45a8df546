import Diagnostics
import Records

extension ReferenceResolution {
  /// Reports a link to an anchor that its target's page does not have: anchors are the ids of findings
  /// and of headings. Ids that begin with `page.` are the theme's.
  mutating func check(_ anchor: String, on record: Record, at place: Place) {
    guard !anchor.isEmpty, !anchor.hasPrefix("page.") else { return }
    guard !record.body.rendered.anchors.contains(anchor) else { return }
    var known = record.body.rendered.anchors
    if case .inspection(let inspection) = record.details {
      guard !inspection.findings.contains(where: { $0.id == anchor }) else { return }
      known += inspection.findings.map(\.id)
    }
    report(.unknownAnchor(anchor, in: record.id, known: known), at: place)
  }
}
