import News

/// What is marked in an article, as the library says it right before it hands the article over.
struct QuoteMarks: Sendable {
  let article: ArticleID
  let quotes: [MarkedQuote]
  /// What the article's text is known by.
  let content: [UInt8]
}
