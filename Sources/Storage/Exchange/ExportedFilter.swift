/// A saved filter, as an export carries it.
package struct ExportedFilter: Hashable, Sendable {
  package let name: String
  package let expression: String
  /// When it was used last, in seconds since 1970.
  package let used: Int
  /// What the filter has seen as a watch; nil if it is none.
  package let watch: ExportedWatch?

  /// Creates one.
  package init(name: String, expression: String, used: Int, watch: ExportedWatch? = nil) {
    self.watch = watch
    self.name = name
    self.expression = expression
    self.used = used
  }
}
