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
      let near = catalogue.ids(of: kind)
      report(.unknownReference(kind, reference.id, near: near), at: place)
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

  mutating func report(_ problem: LinkingProblem, at place: Place) {
    diagnostics.append(place.reports(problem))
  }
}
