import Diagnostics
import Records

/// Looks up the references of front matter; an unknown one is reported here.
struct ReferenceResolution {
  let catalogue: Catalogue
  /// The shown records, in the order of their indices.
  let records: [Record]
  /// The files beside the records; those that texts link to are noted here.
  var attachments: AttachmentCatalogue
  private(set) var diagnostics: [Diagnostic] = []
  /// Finds what may be meant by unknown names.
  var near = NearNameSearch()
  /// The anchors of pages that links lead into, by the paths of their files.
  private var anchors: [String: Set<String>] = [:]

  init(catalogue: Catalogue, attachments: AttachmentCatalogue, records: [Record]) {
    self.catalogue = catalogue
    self.attachments = attachments
    self.records = records
  }

  /// The shown record of this kind and id.
  ///
  /// A reference to a record that is not public is left out in silence: only a reader of the source
  /// could know that it is there. So is one to a withdrawn record, of which nothing is left to be shown.
  mutating func resolve(_ reference: Reference, as kind: RecordKind, in path: String) -> RecordIndex? {
    let place = Place(path: path, mark: reference.mark)
    guard let entry = catalogue[reference.id] else {
      reportUnknown(kind, reference.id, at: place)
      return nil
    }
    if let found = entry.kind, found != kind {
      report(.wrongKind(reference.id, expected: kind, found: found), at: place)
      return nil
    }
    if case .shown(let index, _) = entry { return index }
    return nil
  }

  /// The same for a list, each record once; `own` is the id of the record that refers.
  mutating func resolve(
    _ references: [Reference], as kind: RecordKind, in path: String, own: String
  ) -> [RecordIndex] {
    var result: [RecordIndex] = []
    var seen: Set<String> = []
    for reference in references {
      let place = Place(path: path, mark: reference.mark)
      if reference.id == own {
        report(.selfReference(own), at: place)
      } else if references.count > 1, !seen.insert(reference.id).inserted {
        report(.repeatedReference(reference.id), at: place)
      } else if let index = resolve(reference, as: kind, in: path) {
        result.append(index)
      }
    }
    return result
  }

  /// The organisation that publishes a site, which has to be public.
  mutating func resolve(publisherOf site: SiteConfiguration) -> RecordIndex? {
    let reference = site.publisher
    let place = Place(path: SiteConfiguration.path, mark: reference.mark)
    switch catalogue[reference.id] {
    case .hidden(.organisation): report(.hiddenPublisher(reference.id), at: place)
    case .withdrawn(_, .organisation): report(.withdrawnPublisher(reference.id), at: place)
    default: break
    }
    return resolve(reference, as: .organisation, in: SiteConfiguration.path)
  }

  mutating func reportUnknown(_ kind: RecordKind, _ id: String, at place: Place) {
    let near = near.closest(to: id, kind: kind.word) { catalogue.ids(of: kind) }
    report(.unknownReference(kind, id, near: near), at: place)
  }

  /// The anchors of a record's page: the ids of headings and of findings.
  mutating func anchors(of record: Record) -> Set<String> {
    if let known = anchors[record.path] { return known }
    var found = Set(record.body.rendered.anchors)
    if case .inspection(let inspection) = record.details { found.formUnion(inspection.findings.map(\.id)) }
    anchors[record.path] = found
    return found
  }

  mutating func report(_ problem: LinkingProblem, at place: Place) {
    diagnostics.append(place.reports(problem))
  }
}
