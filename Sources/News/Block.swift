/// A paragraph or a subheading of the article's own text, without the line ends around it.
package struct Block: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case paragraph
    case subheading
  }

  package let range: TextRange
  package let kind: Kind

  /// Creates a block.
  package init(_ range: TextRange, kind: Kind = .paragraph) {
    self.range = range
    self.kind = kind
  }
}
