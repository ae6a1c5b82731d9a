/// What a source says of one field of an article: what was taken, and what was passed over.
package struct FieldAccount: Equatable, Sendable {
  /// A field of an article, as people call it.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case headline, deck, byline, outlet, section, date, dateline, language, link, text
  }

  /// Something that a source says in some place.
  package struct Saying: Equatable, Sendable {
    /// The place in words: `og:title`.
    package let place: String
    /// Foreign text: gate it before showing it.
    package let words: String
  }

  package let name: Name
  /// What the article has; nil for nothing.
  package let value: String?
  /// The places that say so, the surest first; empty for nothing.
  package let places: [String]
  /// What else the source says of it.
  package let passedOver: [Saying]
}
