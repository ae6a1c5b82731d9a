/// The filters that were saved, by name.
struct SavedFilters: Equatable, Sendable {
  private(set) var all: [SavedFilter] = []
  /// The expressions by name, for filters that name saved ones.
  private(set) var expressions: [String: String] = [:]
  /// How many new matches a watch has; those without any are left out.
  var news: [String: Int] = [:]

  /// Takes in what the library has.
  init(_ filters: [SavedFilter] = []) {
    for filter in filters { self[filter.name] = filter }
  }

  /// The filter of a name; nil for none.
  subscript(name: String) -> SavedFilter? {
    get { expressions[name] == nil ? nil : all.first { $0.name == name } }
    set {
      expressions[name] = newValue?.expression
      all.removeAll { $0.name == name }
      if newValue?.isWatched != true { news[name] = nil }
      guard let newValue else { return }
      all.insert(newValue, at: all.firstIndex { $0.name > name } ?? all.count)
    }
  }

  /// The names of the watches that there are.
  var watched: Set<String> { Set(all.lazy.filter(\.isWatched).map(\.name)) }

  /// Makes a watch of a filter, or none any more.
  mutating func watch(_ name: String, isSet: Bool) {
    guard let filter = self[name] else { return }
    self[name] = SavedFilter(name: name, expression: filter.expression, isWatched: isSet)
  }
}
