internal import Markup
package import News

extension WebRecord {
  /// The article of a record whose content was unpacked; nil if it has no text.
  package func article(of content: [UInt8]) -> Article? {
    var article =
      isPage
      ? content.withUnsafeBufferPointer { WebPage($0, charset: charset, address: link).article } : text(content)
    guard !article.body.isEmpty else { return nil }
    // The day of the visit says less than the page, and more than nothing.
    article.date = article.date ?? date
    return article
  }

  /// The article of a text that was made of a page.
  private func text(_ content: [UInt8]) -> Article {
    var article = PlainText.article(of: Text(utf8: DecodedMarkup(content, charset: charset).utf8))
    article.link = link
    return article
  }
}
