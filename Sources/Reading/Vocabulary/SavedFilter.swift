/// A filter expression under a name.
package struct SavedFilter: Equatable, Sendable {
  package let name: String
  /// As it is typed.
  package let expression: String

  /// Creates a saved filter.
  package init(name: String, expression: String) {
    self.name = name
    self.expression = expression
  }
}
