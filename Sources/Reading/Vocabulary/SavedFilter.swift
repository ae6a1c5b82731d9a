/// A filter expression under a name.
package struct SavedFilter: Equatable, Sendable {
  package let name: String
  /// As it is typed.
  package let expression: String
  /// Whether its new matches are counted.
  package let isWatched: Bool

  /// Creates a saved filter.
  package init(name: String, expression: String, isWatched: Bool = false) {
    self.name = name
    self.expression = expression
    self.isWatched = isWatched
  }
}
