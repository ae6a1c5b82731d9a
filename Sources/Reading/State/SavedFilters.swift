/// The filters that were saved, by name.
struct SavedFilters: Equatable, Sendable {
  private(set) var all: [SavedFilter] = []
  /// The expressions by name, for filters that name saved ones.
  private(set) var expressions: [String: String] = [:]

  /// Takes in what the library has.
  init(_ filters: [SavedFilter] = []) {
    for filter in filters { self[filter.name] = filter.expression }
  }

  /// The expression of a name; nil for none.
  subscript(name: String) -> String? {
    get { expressions[name] }
    set {
      expressions[name] = newValue
      all.removeAll { $0.name == name }
      guard let newValue else { return }
      let place = all.firstIndex { $0.name > name } ?? all.count
      all.insert(SavedFilter(name: name, expression: newValue), at: place)
    }
  }
}
