/// The filters that were saved, by name.
struct SavedFilters: Equatable, Sendable {
  private(set) var all: [SavedFilter] = []

  /// Takes in what the library has.
  init(_ filters: [SavedFilter] = []) {
    for filter in filters { self[filter.name] = filter.expression }
  }

  /// The expression of a name; nil for none.
  subscript(name: String) -> String? {
    get { all.first { $0.name == name }?.expression }
    set {
      all.removeAll { $0.name == name }
      guard let newValue else { return }
      let place = all.firstIndex { $0.name > name } ?? all.count
      all.insert(SavedFilter(name: name, expression: newValue), at: place)
    }
  }
}
