/// The person or body that a quote is attributed to.
package struct Speaker: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case name
    /// A ministry, a company, a paper.
    case body
    /// "a senior official", "sources".
    case unnamed
  }

  /// The fullest name the article gives, without title; a body or an unnamed source in the article's words.
  package let name: String
  package let kind: Kind
  /// Where this attribution names the speaker ("he", "the minister", "Lavrov"); nil if it does not.
  package let range: TextRange?

  /// Creates a speaker.
  package init(_ name: String, kind: Kind = .name, range: TextRange? = nil) {
    self.name = name
    self.kind = kind
    self.range = range
  }
}
