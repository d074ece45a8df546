import Linking

/// Which lane of a picture each organisation has: those that inspect first, then those that answer.
struct PictureLanes: Sendable {
  /// The most lanes of a picture, that of the others among them.
  static let limit = 12

  /// The organisations of the lanes, from above; nil is the lane of the others.
  let organisations: [RecordIndex?]
  private let lanes: [RecordIndex: Int]

  /// Makes lanes for marks. Of many organisations those with most marks have lanes; the rest, and marks of
  /// nobody, share the last.
  init(_ marks: [PictureMark]) {
    var counts: [RecordIndex: (marks: Int, inspects: Bool)] = [:]
    var needsOthers = false
    for mark in marks where mark.shape != .period {
      guard let organisation = mark.organisation else {
        needsOthers = true
        continue
      }
      counts[organisation, default: (0, false)].marks += 1
      if mark.shape == .inspection { counts[organisation, default: (0, false)].inspects = true }
    }
    var ranked = counts.map { (index: $0.key, marks: $0.value.marks, inspects: $0.value.inspects) }
    ranked.sort { ($1.marks, $0.index.position) < ($0.marks, $1.index.position) }
    if ranked.count + (needsOthers ? 1 : 0) > Self.limit {
      ranked.removeLast(ranked.count - Self.limit + 1)
      needsOthers = true
    }
    let ordered = ranked.filter(\.inspects) + ranked.filter { !$0.inspects }
    organisations = ordered.map { Optional($0.index) } + (needsOthers ? [nil] : [])
    lanes = Dictionary(
      ordered.enumerated().map { ($1.index, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The lane of a mark.
  func lane(of mark: PictureMark) -> Int {
    mark.organisation.flatMap { lanes[$0] } ?? organisations.count - 1
  }
}
