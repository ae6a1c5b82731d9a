/// One step through a document.
package enum MarkupEvent: Equatable, Sendable {
  /// An element begins; `space` is the address of its namespace, empty without one.
  case start(MarkupName, space: String, attributes: [MarkupAttribute])
  case end(MarkupName)
  /// Characters, entities resolved; long runs may come in parts. Verbatim: they stood in a CDATA section.
  case text(String, isVerbatim: Bool)
}
