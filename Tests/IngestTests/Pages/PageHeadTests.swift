import Ingest
import News
import Testing

/// What stands between a headline and its text and belongs to the article.
@Suite struct PageHeadTests {
  private static let deck =
    "The islands were cut off for five weeks while a broken pier was mended in the winter storms."
  private static let caption = "The first boat to Little Luma leaves the harbour on Monday."
  private static let first =
    "The ferries of Port Luma ran again on Monday, ending a pause of five weeks that had cut off three islands, the company said."
  private static let second =
    "\u{201C}We waited far too long for this day,\u{201D} said Ana Reed, who runs the harbour café, as the first boat came in."

  private static func article(head: String) -> Article {
    let html = """
      <html><head><meta property="og:description" content="\(deck)"></head><body>
      <div class="top"><div><h1>Ferries run again</h1></div>\(head)</div>
      <div class="story"><div><p>\(first)</p><p>\(second)</p><p>\(first.replacing("Monday", with: "Tuesday"))</p></div></div>
      </body></html>
      """
    return Array(html.utf8).withUnsafeBufferPointer { WebPage($0) }.article
  }

  @Test func theDeckSaysWhatThePagesDataSay() {
    let article = Self.article(
      head: "<div><p>\(Self.deck)</p></div>"
    )
    #expect(article.deck?.text == Self.deck)
    #expect(article.body.first.map { article.text[$0.range] } == Self.first)
  }

  @Test func theWordsUnderTheLeadingPictureAreItsCaption() {
    let article = Self.article(head: "<figure><img src=\"a.jpg\"><figcaption>\(Self.caption)</figcaption></figure>")
    #expect(article.furniture.map { article.text[$0.range] } == [Self.caption])
    #expect(article.furniture.map(\.kind) == [.caption])
    #expect(article.body.first.map { article.text[$0.range] } == Self.first)
  }

  @Test func aCaptionThatIsSaidTwiceStandsOnce() {
    let figure = "<figure><img src=\"a.jpg\"><figcaption>\(Self.caption)</figcaption></figure>"
    #expect(Self.article(head: figure + figure).furniture.count == 1)
  }
}
