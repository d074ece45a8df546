import Templates

extension PageWriter {
  /// The page of the search, which a script fills.
  mutating func appendSearch(_ planned: PlannedOutput, to output: inout [UInt8]) {
    let root = view.object(SearchRoot.self)
    setPage(
      site: root[.site], page: root[.page], title: "Search", description: nil, planned: planned)
    let object = view.object(SearchFields.self, at: root[.search])
    view.set(object[.index], to: addresses.url(ofPath: SearchFile.folder))
    let filters = SearchFilter.allCases.map { ($0, $0.options(plan)) }.filter { !$0.1.isEmpty }
    let list = view.list(at: object[.filters], count: filters.count)
    for (position, (filter, options)) in filters.enumerated() {
      let entry = view.object(SearchFilterFields.self, at: list[position])
      view.set(entry[.name], to: filter.rawValue)
      view.set(entry[.label], to: filter.label)
      let choices = view.list(at: entry[.options], count: options.count)
      for (place, option) in options.enumerated() {
        let choice = view.object(SearchOptionFields.self, at: choices[place])
        view.set(choice[.value], to: option.value)
        view.set(choice[.label], to: option.label)
      }
    }
    programs.program(for: .search)?.render(view, root: root, into: &output)
  }
}
