/// A quote that the reader has marked: its words as they were, and where they are now.
package struct MarkedQuote: Hashable, Sendable {
  /// What tells it from all others: the text it was marked in, and where in that it stands.
  package struct Key: Hashable, Sendable {
    /// The hash of the text.
    package let content: [UInt8]
    package let range: TextRange

    /// Creates a key.
    package init(content: [UInt8], range: TextRange) {
      self.content = content
      self.range = range
    }
  }

  /// Where its words are now.
  package enum Place: Hashable, Sendable {
    /// In this article, where the citation says.
    case here(ArticleID)
    /// This article has another text now, which has not got them.
    case changed(ArticleID)
    /// Its article is not in the library.
    case gone

    /// The article it belongs to; nil if that is not in the library.
    package var article: ArticleID? {
      switch self {
      case .here(let article), .changed(let article): article
      case .gone: nil
      }
    }
  }

  package let key: Key
  /// How it is cited now; what cannot be found any more is as it was when it was marked.
  package let citation: Citation
  /// The reader's own words about it.
  package var note: String?
  /// When it was marked, in seconds since 1970; 0 for just now.
  package var marked: Int
  package var place: Place

  /// Creates one.
  package init(key: Key? = nil, citation: Citation, note: String? = nil, marked: Int = 0, place: Place) {
    self.key = key ?? Key(content: citation.content, range: citation.range)
    self.citation = citation
    self.note = note
    self.marked = marked
    self.place = place
  }
}
