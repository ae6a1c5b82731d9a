import Ingest
import News
import Testing

/// Articles put together of the fields of a record.
@Suite struct RecordArticleTests {
  /// Where a field stands is known before what follows it: control bytes at its end stay.
  @Test(arguments: ["", " ", "\u{0}", "\n\n\u{1}"])
  func fieldsWithoutATextStandWhereTheyAreSaidTo(body: String) throws {
    var record = RecordArticle()
    record.headline = "Harbour closed\u{0}\u{0}"
    record.byline = "Ada Brandt\u{1}"
    record.text = body
    let article = try #require(record.article())
    let range = try #require(article.headline.range)
    #expect(range.end <= article.text.count)
    #expect(article.text[range] == article.headline.text)
    if let byline = article.byline { #expect(article.text[byline.range] == byline.text) }
  }
}
