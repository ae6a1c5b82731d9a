package import News

/// Reads plain text: a scraper's text of one news page, or many of them in one file.
package enum PlainText {
  /// Reads one article, dateline, headline, furniture and all.
  ///
  /// Linear; lines that are blank cost no memory.
  ///
  /// - Parameter text: the whole text of one article.
  /// - Returns: the article, with all of `text` in it.
  package static func article(of text: Text) -> Article {
    text.bytes.withUnsafeBufferPointer { ArticleReader(text, $0).article() }
  }

  /// Splits text into articles, each beginning with a ` date YYYY-MM-DD ` prefix; text without one is one article.
  ///
  /// - Parameter bytes: text as UTF-8 or any encoding that spells ASCII alike.
  /// - Returns: sorted, disjoint runs that cover all but white space.
  package static func articleRanges(in bytes: UnsafeBufferPointer<UInt8>) -> [TextRange] {
    ArticleBorders.ranges(in: bytes)
  }
}
