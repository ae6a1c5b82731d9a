/// An attribute of an element, its value with entities resolved.
package struct MarkupAttribute: Hashable, Sendable {
  package let name: MarkupName
  package let value: String

  package init(_ name: MarkupName, _ value: String) {
    self.name = name
    self.value = value
  }
}
