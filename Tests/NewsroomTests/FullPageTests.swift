import Catalog
import News
import Newsroom
import Storage
import Synchronization
import TestSupport
import Testing
import Wire

/// Feeds that give the first words, and the pages behind their entries, from a server on this machine.
@Suite struct FullPageTests {
  private let library: Library

  init() throws {
    library = try Library(.memory)
  }

  @Test func thePageBehindAnEntryGivesItsText() throws {
    let server = try Self.server()
    let report = try #require(fetch(try add(server)).first)
    #expect([report.new, report.pages] == [1, 1] && report.setAside.isEmpty)
    let article = try #require(try only()).article
    #expect(article.headline.text == "The pier of Velmora opens")
    #expect(Self.body(article).contains("Nobody had thought of the gulls"))
    #expect(article.outlet == "Velmora News" && article.byline?.text == "Ottilie Brandsma")
    #expect(article.date?.iso == "2031-03-04" && article.link == server.address("/pier"))
  }

  @Test func whatAPageLacksTheEntrySays() throws {
    let server = try Self.server { request in
      request.path == "/pier" ? .answer("200 OK", ["Content-Type: text/html"], "<html><body>\(Self.text)") : nil
    }
    _ = fetch(try add(server))
    let article = try #require(try only()).article
    #expect(article.headline.text == "Pier opens" && !article.headline.isDerived)
    #expect(article.byline?.text == "Jory Hale" && article.date?.iso == "2031-03-03")
    #expect(article.outlet == "Harbour Wire" && article.link == server.address("/pier"))
  }

  @Test func aPageIsFetchedOnceForEachVersionOfItsEntry() throws {
    let isLater = Mutex(false)
    let server = try Self.server { request in
      guard request.path == "/feed" else { return nil }
      let teaser = isLater.withLock { $0 } ? "It opened late." : "It opens."
      return .answer("200 OK", [], Self.feed(teaser, at: request))
    }
    _ = fetch(try add(server))
    let again = try #require(fetch(try library.feeds()).first)
    #expect([again.new, again.updated, again.known, again.pages] == [0, 0, 1, 0])
    #expect(server.requests.count { $0.path == "/pier" } == 1)
    isLater.withLock { $0 = true }
    let later = try #require(fetch(try library.feeds()).first)
    #expect([later.new, later.pages] == [0, 1])
    #expect(server.requests.count { $0.path == "/pier" } == 2)
  }

  @Test(arguments: [
    ("404 Not Found", "text/html", "<html><body>nothing", "nothing is there (404)"),
    ("200 OK", "application/pdf", "%PDF-1.4 and so on", "it is no web page"),
    ("200 OK", "text/html", "%PDF-1.4 and so on", "it is no web page"),
    ("200 OK", "text/html", "<html><body><script>x()</script>", "the page has no text of an article"),
  ])
  func whereThePageFailsTheFeedsTextStays(status: String, type: String, page: String, reason: String) throws {
    let server = try Self.server { request in
      request.path == "/pier" ? .answer(status, ["Content-Type: \(type)"], page) : nil
    }
    var told: [SetAside] = []
    let report = try #require(fetch(try add(server)) { if case .setAside(let things) = $0 { told += things } }.first)
    #expect(report.fault == nil && [report.new, report.pages] == [1, 0])
    #expect(report.setAside.map(\.reason) == [reason] && told == report.setAside)
    #expect(told.first?.place == "the page of “Pier opens”")
    #expect(Self.body(try #require(try only()).article) == "It opens.")
    #expect(try library.feeds().first?.tag == "\"v1\"", "there is nothing more to be had")
    #expect(fetch(try library.feeds()).first?.setAside.isEmpty == true)
    #expect(server.requests.count { $0.path == "/pier" } == 1)
  }

  @Test func aPageThatSaysLessThanTheFeedIsLeft() throws {
    let wall = "<html><body><article><p>We care.</p></article>"
    let server = try Self.server { request in
      request.path == "/pier" ? .answer("200 OK", ["Content-Type: text/html"], wall) : nil
    }
    let report = try #require(fetch(try add(server)).first)
    #expect([report.new, report.pages] == [1, 0] && report.setAside.isEmpty)
    #expect(Self.body(try #require(try only()).article) == "It opens.")
  }

  @Test func aPageThatIsLateIsAskedForAgainButNotForEver() throws {
    let server = try Self.server { request in
      request.path == "/pier" ? .answer("503 Service Unavailable", ["Retry-After: 7200"]) : nil
    }
    let first = try #require(fetch(try add(server)).first)
    #expect(first.new == 1 && first.setAside.first?.reason.contains("503") == true)
    #expect(Self.body(try #require(try only()).article) == "It opens.")
    let feed = try #require(try library.feeds().first)
    #expect(feed.tag == nil && feed.fault == nil, "the server must say all of it again")
    #expect(feed.due - (feed.fetched ?? 0) == 7_200)
    for known in 1...4 {
      let report = try #require(fetch(try library.feeds()).first)
      #expect(report.updated == 0 && (report.known == 1 || report.isUnchanged), "\(known)")
    }
    #expect(server.requests.count { $0.path == "/pier" } == 3)
    #expect(try library.feeds().first?.tag == "\"v1\"")
  }

  @Test func aPageThatComesTheNextTimeTakesThePlaceOfTheTeaser() throws {
    let count = Mutex(0)
    let server = try Self.server { request in
      guard request.path == "/pier" else { return nil }
      let isFirst = count.withLock { count in
        count += 1
        return count == 1
      }
      return isFirst ? .answer("503 Service Unavailable") : nil
    }
    _ = fetch(try add(server))
    let report = try #require(fetch(try library.feeds()).first)
    #expect([report.new, report.updated, report.pages] == [0, 1, 1])
    #expect(Self.body(try #require(try only()).article).contains("Nobody had thought of the gulls"))
    #expect(try library.feeds().first?.tag == "\"v1\"")
  }

  @Test func aRoundThatIsStoppedKeepsTheEntriesAndFetchesTheirPagesTheNextTime() throws {
    let round = Mutex<FeedRound?>(nil)
    let server = try Self.server { request in
      guard request.path == "/pier", let own = round.withLock({ $0 }) else { return nil }
      own.stop()
      return .silence
    }
    let feeds = try add(server)
    let own = FeedRound(library: library, fetcher: Self.fetcher)
    round.withLock { $0 = own }
    var last = Progress()
    let report = try #require(own.run(feeds) { if case .progress(let progress) = $0 { last = progress } }.first)
    #expect(last.isStopped && last.isFinished && report.new == 1 && report.setAside.isEmpty)
    #expect(Self.body(try #require(try only()).article) == "It opens.")
    round.withLock { $0 = nil }
    #expect(fetch(try library.feeds()).first?.pages == 1)
    #expect(Self.body(try #require(try only()).article).contains("Nobody had thought of the gulls"))
  }

  @Test func whoWantsPagesLaterGetsThoseOfWhatIsThere() throws {
    let server = try Self.server()
    var feed = try #require(try add(server, isFull: false).first)
    #expect(fetch([feed]).first?.pages == 0)
    #expect(server.requests.count == 1)
    feed = try #require(try library.feeds().first)
    (feed.isFull, feed.tag, feed.modified) = (true, nil, nil)
    #expect(fetch([feed]).first?.pages == 1)
  }

  @Test func aPageElsewhereOnTheOwnNetIsNotFetched() throws {
    let other = try LoopbackServer { _ in .answer("200 OK", ["Content-Type: text/html"], Self.page) }
    let server = try Self.server { request in
      request.path == "/feed" ? .answer("200 OK", [], Self.feed("It opens.", link: other.address("/secret"))) : nil
    }
    let report = try #require(fetch(try add(server)).first)
    #expect(report.setAside.first?.reason.contains("only for a feed added with") == true)
    #expect(other.requests.isEmpty)
  }

  @Test func ofALongFeedTheOtherPagesComeWithTheNextFetch() throws {
    let server = try Self.server { request in
      guard request.path == "/feed" else {
        let text = "<html><body><article><p>\(Self.words(request.path, count: 80))</p></article>"
        return .answer("200 OK", ["Content-Type: text/html"], text)
      }
      let items = (1...60).map { number in
        """
        <item><guid>\(number)</guid><title>\(Self.words("/report/\(number)", count: 3))</title>
        <link>/report/\(number)</link><description>\(Self.words("/report/\(number)", count: 12))</description></item>
        """
      }
      return .answer("200 OK", ["ETag: \"long\""], "<rss version='2.0'><channel>\(items.joined())</channel></rss>")
    }
    let first = try #require(fetch(try add(server)).first)
    #expect(first.new == 60 && first.pages == 50)
    let second = try #require(fetch(try library.feeds()).first)
    #expect([second.new, second.known, second.pages] == [0, 50, 10])
    #expect(try library.feeds().first?.tag == "\"long\"")
  }

  /// Words that no other path has.
  private static func words(_ path: String, count: Int) -> String {
    let name = path.split(separator: "/").joined()
    return (0..<count).map { "\(name)word\($0)" }.joined(separator: " ")
  }

  private static var fetcher: Fetcher {
    var limits = FetchLimits()
    limits.pause = 0
    return Fetcher(agent: "Dateline", limits: limits)
  }

  private func fetch(_ feeds: [StoredFeed], tell: @escaping (Bulletin) -> Void = { _ in }) -> [FeedReport] {
    FeedRound(library: library, fetcher: Self.fetcher).run(feeds, tell: tell)
  }

  private func add(_ server: LoopbackServer, isFull: Bool = true) throws -> [StoredFeed] {
    let address = server.address("/feed")
    var feed = StoredFeed(name: address, address: address, added: 1)
    (feed.isPrivate, feed.isFull) = (true, isFull)
    return [try library.add(feed).feed]
  }

  private func only() throws -> AnnotatedArticle? {
    let present = try library.holdings().present
    guard present.count == 1, let article = present.first(where: { _ in true }) else { return nil }
    return try library.article(article)
  }

  private static func body(_ article: Article) -> String {
    article.body.map { article.text[$0.range] }.joined(separator: "\n")
  }

  /// A server with a feed of one entry and the page behind it, where nothing else is answered.
  private static func server(
    _ answer: @escaping @Sendable (LoopbackRequest) -> LoopbackReply? = { _ in nil }
  ) throws -> LoopbackServer {
    try LoopbackServer { request in
      if let reply = answer(request) { return reply }
      guard request.path == "/feed" else { return .answer("200 OK", ["Content-Type: text/html"], page) }
      guard request.headers["if-none-match"] != "\"v1\"" else { return .answer("304 Not Modified") }
      return .answer("200 OK", ["ETag: \"v1\""], feed("It opens.", at: request))
    }
  }

  private static func feed(_ teaser: String, at request: LoopbackRequest) -> String {
    feed(teaser, link: "http://\(request.headers["host"] ?? "")/pier")
  }

  private static func feed(_ teaser: String, link: String) -> String {
    """
    <?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>
    <title>Harbour Wire</title><link>http://news.example/</link>
    <item><guid>tag:1</guid><title>Pier opens</title><link>\(link)</link><dc:creator>Jory Hale</dc:creator>
    <pubDate>Mon, 03 Mar 2031 10:00:00 GMT</pubDate><description>\(teaser)</description></item></channel></rss>
    """
  }

  private static let text = """
    <article><p>The harbour council of Velmora met on Tuesday to see the new pier, which has taken four years.</p>
    <p>"We will open it before the summer," said Ottilie Brandsma, who leads the council and has led it since the
    storm that took the old one away.</p><p>Nobody had thought of the gulls, which have moved in already and do not
    mean to leave, as the keeper of the light has written down in his book.</p></article>
    """

  private static let page = """
    <!doctype html><html><head><title>The pier of Velmora opens - Velmora News</title>
    <meta property="og:title" content="The pier of Velmora opens"><meta property="og:site_name" content="Velmora News">
    <meta property="article:published_time" content="2031-03-04T09:00:00Z"><meta name="author" content="Ottilie Brandsma">
    </head><body><h1>The pier of Velmora opens</h1>\(text)</body></html>
    """
}
