/// A field of an article that stands in its text: the deck, the byline, the section.
package struct Field: Hashable, Sendable {
  /// The words, without what only announces them ("By ").
  package let text: String
  /// Where it stands in the article's text.
  package let range: TextRange

  /// Creates a field.
  package init(_ text: String, range: TextRange) {
    self.text = text
    self.range = range
  }
}
