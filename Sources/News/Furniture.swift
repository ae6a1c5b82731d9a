/// A run of text that a scrape carries besides the article.
///
/// Nothing is dropped: it stays in the text, marked.
package struct Furniture: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A label such as WORLD or Opinion, or a breadcrumb.
    case section
    /// "2 min read".
    case readingTime = "reading-time"
    /// The title or the lead once more.
    case `repeat`
    case caption
    case credit
    /// RECOMMENDED, newsletter boxes, app notices, share lines, notices about copyright or corrections.
    case promo
    /// One link to another article inside the text.
    case related
    /// A list of other articles' headlines.
    case links
    case byline
    /// The date prefix, a date line, "Updated …".
    case date
  }

  package let range: TextRange
  package let kind: Kind

  /// Creates a run of furniture.
  package init(_ range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
