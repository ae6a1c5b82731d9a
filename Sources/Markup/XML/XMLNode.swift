/// What stands in an element.
package enum XMLNode: Hashable, Sendable {
  case element(XMLElement)
  /// Characters, entities resolved; never two in a row.
  case text(String)
}
