/// The filters that were saved, by name.
struct SavedFilters: Equatable, Sendable {
  private(set) var all: [SavedFilter] = []
  /// The expressions by name, for filters that name saved ones.
  private(set) var expressions: [String: String] = [:]
  /// The names of those that are watches; also of such that were deleted, and may be brought back.
  private var watches: Set<String> = []
  /// How many new matches a watch has; those without any are left out.
  var news: [String: Int] = [:]

  /// Takes in what the library has.
  init(_ filters: [SavedFilter] = []) {
    watches = Set(filters.lazy.filter(\.isWatched).map(\.name))
    for filter in filters { self[filter.name] = filter.expression }
  }

  /// The expression of a name; nil for none.
  subscript(name: String) -> String? {
    get { expressions[name] }
    set {
      expressions[name] = newValue
      all.removeAll { $0.name == name }
      guard let newValue else {
        news[name] = nil
        return
      }
      let place = all.firstIndex { $0.name > name } ?? all.count
      all.insert(SavedFilter(name: name, expression: newValue, isWatched: watches.contains(name)), at: place)
    }
  }

  /// The names of the watches that there are.
  var watched: Set<String> { Set(all.lazy.filter(\.isWatched).map(\.name)) }

  /// Makes a watch of a filter, or none any more.
  mutating func watch(_ name: String, isSet: Bool) {
    if isSet {
      watches.insert(name)
    } else {
      watches.remove(name)
      news[name] = nil
    }
    if let expression = self[name] { self[name] = expression }
  }
}
