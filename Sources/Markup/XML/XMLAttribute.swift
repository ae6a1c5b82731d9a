/// An attribute of an element, its value with entities resolved.
package struct XMLAttribute: Hashable, Sendable {
  /// As written, in small letters, prefix and all: `href`, `xml:base`.
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
