import Foundation
import News
import TestSupport
import Testing

/// Pages and feeds that lie in a folder: what they hold comes into the library as articles.
@Suite struct SavedDocumentTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func articles() async throws -> (articles: [AnnotatedArticle], Readout) {
    let readout = try await Readout([folder.path])
    return (try readout.rows.compactMap { try readout.article($0.id) }, readout)
  }

  private static let page = """
    <!DOCTYPE html><html lang="en"><head><title>Ferry to Osaka sails again | Harbour Post</title>
    <meta property="og:title" content="Ferry to Osaka sails again"><meta property="og:site_name" content="Harbour Post">
    <meta property="article:published_time" content="2031-03-04T08:00:00Z">
    <link rel="canonical" href="https://harbour.example/ferry"></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
    <article><h1>Ferry to Osaka sails again</h1>
    <p>The ferry between Busan and Osaka sailed again on Tuesday after a winter of repairs in the yard.</p>
    <p>“We have waited for this since the autumn,” captain Ana Weiss said before she left the pier in Japan.</p>
    <p>Passengers from South Korea filled the lower deck, and the band of the harbour played until noon.</p></article>
    <footer><p>All rights reserved</p></footer></body></html>
    """

  @Test func aSavedPage() async throws {
    try folder.write(Self.page, to: "ferry.html")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    let found = try #require(articles.first)
    #expect(found.article.headline.text == "Ferry to Osaka sails again")
    #expect(found.article.outlet == "Harbour Post")
    #expect(found.article.date == CalendarDate(iso: "2031-03-04"))
    #expect(found.article.link == "https://harbour.example/ferry")
    #expect(found.article.body.count == 3)
    #expect(
      found.annotations.quotes.map { found.article.text[$0.range] } == ["We have waited for this since the autumn,"]
    )
    #expect(found.annotations.countries.contains { $0.country == CountryCode("JP") })
  }

  @Test func whatAFeedWasTooLargeInIsTold() async throws {
    let attributes = (0...100).map { "a\($0)='1'" }.joined(separator: " ")
    try folder.write(
      "<rss><channel \(attributes)><item><title>One</title><description>It rained.</description></item></channel></rss>",
      to: "large.xml"
    )
    let (articles, readout) = try await articles()
    #expect(articles.map(\.article.headline.text) == ["One"])
    #expect(Array(readout.reasons.values) == ["an element has more than 100 attributes; the first were read"])
  }

  @Test func theEntriesOfASavedFeed() async throws {
    let items = (1...3).map { number in
      """
      <item><title>Pier \(number) opens</title><link>https://harbour.example/\(number)</link>
      <pubDate>Tue, 0\(number) Apr 2031 10:00:00 GMT</pubDate>
      <description>&lt;p&gt;Pier \(number) in Chile opened &amp;amp; ships came.&lt;/p&gt;</description></item>
      """
    }
    let feed = """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
      <link>https://harbour.example/</link>\(items.joined())</channel></rss>
      """
    try folder.write(feed, to: "post.xml")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    #expect(articles.map(\.article.headline.text) == ["Pier 1 opens", "Pier 2 opens", "Pier 3 opens"])
    #expect(articles.map(\.origin.index) == [0, 1, 2])
    let first = try #require(articles.first?.article)
    #expect(first.outlet == "Harbour Post")
    #expect(first.date == CalendarDate(iso: "2031-04-01"))
    #expect(first.body.map { first.text[$0.range] } == ["Pier 1 in Chile opened & ships came."])
  }

  @Test func theEntriesOfAJSONFeed() async throws {
    let feed = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post", "items": [
        {"id": "1", "url": "https://harbour.example/1", "title": "Pier 1 opens", "content_text": "It opened in Peru.",
         "date_published": "2031-04-01T10:00:00Z"}]}
      """
    try folder.write(feed, to: "feed.json")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    #expect(articles.map(\.article.headline.text) == ["Pier 1 opens"])
    #expect(articles.first?.article.link == "https://harbour.example/1")
  }
}
