import Catalog
import News
import Newsroom
import Storage
import Synchronization
import TestSupport
import Testing
import Wire

/// Feeds from a server on this machine, into a library in memory.
@Suite struct FeedRoundTests {
  private let library: Library

  init() throws {
    library = try Library(.memory)
  }

  @Test func whatIsNewComesInOnce() throws {
    let server = try LoopbackServer { request in
      request.headers["if-none-match"] == "\"v1\""
        ? .answer("304 Not Modified") : .answer("200 OK", ["ETag: \"v1\""], Self.feed("Pier opens", "Ferry late"))
    }
    let first = try #require(fetch(try add(server.address("/feed"))).first)
    #expect([first.new, first.updated, first.known] == [2, 0, 0] && first.fault == nil)
    #expect(first.feed.title == "Velmora News" && first.feed.tag == "\"v1\"")
    let again = try #require(fetch(try library.feeds()).first)
    #expect([again.new, again.updated, again.known] == [0, 0, 0] && again.fault == nil)
    #expect(try headlines() == ["Ferry late", "Pier opens"])
    let article = try #require(try library.article(ArticleID(2)))
    #expect(article.article.outlet == "Velmora News")
    #expect(article.article.link == "https://news.example/1")
    #expect(article.article.date?.iso == "2031-03-04")
    #expect(article.annotations.quotes.count == 1)
    #expect(article.origin == Origin(.feed(server.address("/feed"))))
  }

  @Test func whatDropsOutOfAFeedStays() throws {
    let server = try LoopbackServer { _ in .answer("200 OK", [], Self.feed("Pier opens", "Ferry late")) }
    _ = fetch(try add(server.address()))
    let later = try LoopbackServer { _ in .answer("200 OK", [], Self.feed("Third report", from: 3)) }
    var feed = try #require(try library.feeds().first)
    feed.address = later.address()
    try library.save(feed)
    let report = try #require(fetch([feed]).first)
    #expect([report.new, report.updated, report.known] == [1, 0, 0])
    #expect(try headlines() == ["Ferry late", "Pier opens", "Third report"])
    #expect(try library.articlesOfFeeds() == [feed.name: 3])
  }

  @Test func anEntryThatChangedTakesThePlaceOfWhatItWas() throws {
    let count = Mutex(0)
    let server = try LoopbackServer { _ in
      let isFirst = count.withLock { count in
        count += 1
        return count == 1
      }
      return .answer("200 OK", [], Self.feed(isFirst ? "Pier opens" : "Pier opens late", "Ferry late"))
    }
    _ = fetch(try add(server.address()))
    let report = try #require(fetch(try library.feeds()).first)
    #expect([report.new, report.updated, report.known] == [0, 1, 1])
    #expect(try headlines() == ["Ferry late", "Pier opens late"])
  }

  @Test func aFeedThatMovedForGoodIsFetchedThere() throws {
    let server = try LoopbackServer { request in
      request.path == "/old" ? .redirect(301, to: "/new") : .answer("200 OK", [], Self.feed("Pier opens"))
    }
    let report = try #require(fetch(try add(server.address("/old"))).first)
    #expect(report.moved == server.address("/new"))
    let feed = try #require(try library.feeds().first)
    #expect(feed.name == server.address("/old") && feed.address == server.address("/new"))
    _ = fetch([feed])
    #expect(server.requests.map(\.path) == ["/old", "/new", "/new"])
    #expect(try library.articlesOfFeeds() == [feed.name: 1])
  }

  @Test func aFailureIsKeptWithItsFeedAndStopsNoOther() throws {
    let server = try LoopbackServer { request in
      switch request.path {
      case "/gone": .answer("410 Gone")
      case "/wait": .answer("429 Too Many Requests", ["Retry-After: 86000"])
      case "/page": .answer("200 OK", ["Content-Type: text/html"], "<!doctype html><title>Hello</title><p>Hello")
      case "/noise": .answer("200 OK", [], "\u{1}\u{2} this is no feed")
      case _: .answer("200 OK", [], Self.feed("Pier opens"))
      }
    }
    for path in ["/gone", "/page", "/noise", "/feed", "/wait"] { _ = try add(server.address(path)) }
    var setAside: [SetAside] = []
    let reports = fetch(try library.feeds()) { if case .setAside(let things) = $0 { setAside += things } }
    let faults = reports.map { $0.fault ?? "" }
    #expect(faults[0].contains("410") && faults[1].contains("web page") && faults[2].contains("no feed"))
    #expect(faults[3].isEmpty && faults[4].contains("429"))
    #expect(setAside.map(\.reason).sorted() == faults.filter { !$0.isEmpty }.sorted())
    let feeds = try library.feeds()
    #expect(feeds.map(\.failures) == [1, 1, 1, 0, 1])
    #expect(feeds[0].due - feeds[1].due > 86_400)
    #expect(feeds[4].due - feeds[1].due > 80_000)
    let now = try #require(feeds[3].fetched)
    #expect(FeedSchedule.due(feeds, at: now).isEmpty)
    #expect(FeedSchedule.due(feeds, at: now + 300).map(\.name) == [feeds[3].name])
    #expect(try headlines() == ["Pier opens"])
  }

  @Test func aPrivateAddressIsNotFetchedUnasked() throws {
    let server = try LoopbackServer { _ in .answer("200 OK", [], Self.feed("Pier opens")) }
    let feed = try library.add(StoredFeed(name: server.address(), address: server.address(), added: 1)).feed
    #expect(fetch([feed]).first?.fault?.contains("only for a feed added with") == true)
    #expect(server.requests.isEmpty)
  }

  @Test func aMislabelledEncodingIsReadAsWhatItIs() throws {
    let latin = Self.feed("Pi\u{E8}ge").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let declared = Array("<?xml version='1.0' encoding='iso-8859-1'?>".utf8) + latin.drop { $0 != 0x3E }.dropFirst()
    let server = try LoopbackServer { _ in .answer("200 OK", ["Content-Type: text/xml"], body: declared) }
    _ = fetch(try add(server.address()))
    #expect(try headlines() == ["Piège"])
  }

  @Test(arguments: [
    ("text/xml; charset=iso-8859-1", true), ("text/xml; charset=utf-8", false), ("text/xml; charset=nonsense", true),
    ("text/xml; charset=utf-16", true), ("text/html", false), ("application/octet-stream; charset=", true),
  ])
  func whatTheServerSaysOfTheEncodingMayBeWrong(type: String, isUTF8: Bool) throws {
    let text = Self.feed("Pi\u{E8}ge")
    let undeclared = String(text.dropFirst("<?xml version='1.0'?>".count))
    let bytes = isUTF8 ? Array(undeclared.utf8) : undeclared.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let server = try LoopbackServer { _ in .answer("200 OK", ["Content-Type: \(type)"], body: bytes) }
    _ = fetch(try add(server.address()))
    #expect(try headlines() == ["Piège"])
  }

  @Test func aCutFeedGivesNothingHalf() throws {
    let bytes = Self.feed("Pier opens", "Ferry late")
    let server = try LoopbackServer { _ in .raw("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + bytes) }
    #expect(fetch(try add(server.address())).first?.fault?.contains("middle of the answer") == true)
    #expect(try headlines().isEmpty)
  }

  @Test func theFeedOfAPageIsFound() throws {
    let page = """
      <!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed">
      <LINK REL=alternate TYPE="application/rss+xml" HREF="news.xml"></head><body><p>Hello</p></body></html>
      """
    let server = try LoopbackServer { request in
      switch request.path {
      case "/a/": .answer("200 OK", ["Content-Type: text/html"], page)
      case "/a/news.xml": .answer("200 OK", [], Self.feed("Pier opens"))
      case _: .answer("404 Not Found")
      }
    }
    let finder = FeedFinder(Fetcher(agent: "Dateline"))
    let found = try finder.find(at: try WebAddress(server.address("/a/")), mayBePrivate: true)
    #expect(found.address.text == server.address("/a/news.xml"))
    #expect(found.title == "Velmora News")
    #expect(throws: FeedFinder.Failure.self) {
      try finder.find(at: try WebAddress(server.address("/none")), mayBePrivate: true)
    }
  }

  @Test func whatIsStoppedIsNotHeldAgainstTheFeed() throws {
    let round = Mutex<FeedRound?>(nil)
    let server = try LoopbackServer { _ in
      round.withLock { $0 }?.stop()
      return .silence
    }
    let feed = try add(server.address())
    let own = FeedRound(library: library, fetcher: Fetcher(agent: "Dateline"))
    round.withLock { $0 = own }
    var last = Progress()
    let reports = own.run(feed) { if case .progress(let progress) = $0 { last = progress } }
    #expect(reports.first?.isStopped == true && reports.first?.fault == nil)
    #expect(last.isFinished && last.isStopped)
    #expect(try library.feeds().first?.failures == 0)
  }

  @Test(arguments: ["news.example", " https://news.example/ ", "feed:https://news.example", "feed://news.example/"])
  func anAddressIsReadAsPeopleWriteIt(text: String) throws {
    #expect(try TypedAddress.read(text).text == "https://news.example/")
  }

  private func add(_ address: String) throws -> [StoredFeed] {
    var feed = StoredFeed(name: address, address: address, added: 1)
    feed.isPrivate = true
    return [try library.add(feed).feed]
  }

  private func fetch(_ feeds: [StoredFeed], tell: @escaping (Bulletin) -> Void = { _ in }) -> [FeedReport] {
    var limits = FetchLimits()
    limits.pause = 0
    return FeedRound(library: library, fetcher: Fetcher(agent: "Dateline", limits: limits)).run(feeds, tell: tell)
  }

  private func headlines() throws -> [String] {
    try library.holdings().present.compactMap { try library.article($0)?.article.headline.text }.sorted()
  }

  private static func feed(_ titles: String..., from first: Int = 1) -> String {
    let items = titles.enumerated().map { place, title in
      """
      <item><guid>tag:\(place + first)</guid><title>\(title)</title><link>https://news.example/\(place + first)</link>
      <pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate><description>&lt;p&gt;The harbour council of Velmora met on
      Tuesday.&lt;/p&gt;&lt;p&gt;"We will open the new pier before the summer," said Ottilie Brandsma, who leads the
      council.&lt;/p&gt;</description></item>
      """
    }
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>Velmora News</title>"
      + "<link>https://news.example/</link>\(items.joined())</channel></rss>"
  }
}
