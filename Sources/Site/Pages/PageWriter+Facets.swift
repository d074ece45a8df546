import Linking
import Records
import Templates

// What the filtered lists have in common.

extension PageWriter {
  /// The ways to filter a list, on its first page; the pages of a filter lead back there.
  mutating func setFilters<Entry>(_ slot: some ValueSlot, _ list: FacetedList<Entry>) {
    guard !list.facets.isEmpty else { return }
    let facets = view.list(at: slot, count: list.facets.count)
    for (position, facet) in list.facets.enumerated() {
      let object = view.object(FacetFields.self, at: facets[position])
      view.set(object[.title], to: facet.title)
      let values = view.list(at: object[.values], count: facet.values.count)
      for (place, value) in facet.values.enumerated() {
        let link = view.object(PagerLinkFields.self, at: values[place])
        view.set(link[.label], to: value.label)
        view.set(link[.url], to: addresses.url(ofPath: list.path(ListFilter(facet: position, value: place))))
        view.set(link[.count], to: value.entries.count)
      }
    }
  }

  /// What a list is filtered by.
  mutating func setFilter<Entry>(_ slot: some ValueSlot, _ filter: ListFilter?, _ list: FacetedList<Entry>) {
    guard let filter, let value = list.value(filter) else { return }
    let object = view.object(FilterFields.self, at: slot)
    view.set(object[.facet], to: list.facets[filter.facet].title)
    view.set(object[.value], to: value.label)
    view.set(object[.all], to: addresses.url(ofPath: list.path))
  }

  /// The heading of a list: `Register`, `Register, Year: 2020`.
  func heading<Entry>(_ name: String, _ filter: ListFilter?, _ list: FacetedList<Entry>) -> String {
    guard let filter, let value = list.value(filter) else { return name }
    return "\(name), \(list.facets[filter.facet].title.lowercased()): \(value.label)"
  }

  /// The day for which the site is built.
  mutating func setToday(_ slot: some ValueSlot) {
    setDate(slot, to: .date(PartialDate(timeline.visibility.today)))
  }
}
