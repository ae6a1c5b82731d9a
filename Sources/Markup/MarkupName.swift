/// The name of an element or an attribute, with what stood before its colon.
package struct MarkupName: Hashable, Sendable {
  /// The part after the colon, as written.
  package let local: String
  /// The part before the colon, as written; empty without one.
  package let prefix: String

  package init(_ local: String, prefix: String = "") {
    self.local = local
    self.prefix = prefix
  }
}
