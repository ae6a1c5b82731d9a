package import News

/// Reads plain text: a scraper's text of one news page, or many of them in one file.
package enum PlainText {
  /// Reads one article, dateline, headline, furniture and all.
  ///
  /// - Parameter text: the whole text of one article.
  package static func article(of text: Text) -> Article {
    Article(text: text, headline: Headline("", range: nil, isDerived: true))
  }

  /// Splits text into articles, each beginning with a ` date YYYY-MM-DD ` prefix; text without one is one article.
  ///
  /// - Returns: sorted, disjoint runs that cover all but white space.
  package static func articleRanges(in bytes: UnsafeBufferPointer<UInt8>) -> [TextRange] {
    [TextRange(0, bytes.count)]
  }
}
