/// What an article is called.
package struct Headline: Hashable, Sendable {
  /// The words, on one line.
  package let text: String
  /// Where it first stands in the article's text; nil if it does not stand there as it is.
  package let range: TextRange?
  /// Whether the source gives none, and the text is the first sentence, cut at a word.
  package let isDerived: Bool

  /// Creates a headline.
  package init(_ text: String, range: TextRange?, isDerived: Bool) {
    self.text = text
    self.range = range
    self.isDerived = isDerived
  }
}
