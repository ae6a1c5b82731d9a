import Catalog
import GRDB
import News
import TestSupport
import Testing

@testable import Storage

/// Feeds in the library, and the articles that came by them.
@Suite struct FeedsTests {
  private let name = "https://news.example/feed"
  private let draft = "Harbour reopens\n“We wait,”{Ada Brandt} she said."

  @Test func aFeedIsKeptAsItIsKnown() throws {
    let library = try Library(.memory)
    let added = try library.add(StoredFeed(name: name, address: name, added: 7))
    #expect(added.isNew)
    var feed = added.feed
    (feed.title, feed.tag, feed.fetched, feed.due) = ("Velmora News", "\"v1\"", 100, 200)
    (feed.failures, feed.fault, feed.address) = (3, "nothing is there (404)", "https://ann:pw@news.example/new")
    try library.save(feed)
    #expect(try library.feeds() == [feed])
    #expect(try library.add(StoredFeed(name: name, address: name, added: 9)).isNew == false)
    #expect(try library.feeds() == [feed])
  }

  @Test func aFeedIsASourceOfItsArticlesAndOfNoOthers() throws {
    let library = try Library(.memory)
    for name in [name, name + "/comments"] { _ = try library.add(StoredFeed(name: name, address: name, added: 7)) }
    try store(draft, as: "tag:1", of: name, in: library)
    try store("Ferry late\nIt rained.", as: "https://news.example/a/b", of: name + "/comments", in: library)
    #expect(try library.articlesOfFeeds() == [name: 1, name + "/comments": 1])
    let sources = try library.sources()
    #expect(sources.map { StoredFeed.address(of: $0.path) } == [name, name + "/comments"])
    let facets = try library.holdings().facets
    #expect(Array(facets[.source(sources[0].number)]) == [ArticleID(1)])
    #expect(Array(facets[.source(sources[1].number)]) == [ArticleID(2)])
  }

  @Test func anEntryThatWasReadIsKnown() throws {
    let library = try Library(.memory)
    let feed = try library.add(StoredFeed(name: name, address: name, added: 7)).feed
    try store(draft, as: "tag:1", of: name, mark: 11, in: library)
    let known = try library.knownEntries(["tag:1", "tag:2", "tag:1#x"], of: feed)
    #expect(known.mapValues(\.inode) == ["tag:1": 11])
  }

  @Test func anEntryThatChangesTakesThePlaceOfWhatItWas() throws {
    let library = try Library(.memory)
    _ = try library.add(StoredFeed(name: name, address: name, added: 7))
    try store(draft, as: "tag:1", of: name, in: library)
    try store("Other\nIt rained.", as: "tag:2", of: name, in: library)
    let changes = try store(draft + " Later.", as: "tag:1", of: name, in: library)
    #expect(changes.contains(.removed(ArticleSet([ArticleID(1)]))))
    #expect(try Array(library.holdings().present) == [ArticleID(2), ArticleID(3)])
  }

  @Test func whatARemovedFeedBroughtStaysUntilItIsForgotten() throws {
    let library = try Library(.memory)
    let feed = try library.add(StoredFeed(name: name, address: name, added: 7)).feed
    try store(draft, as: "tag:1", of: name, in: library)
    try library.remove(feed)
    #expect(try library.feeds().isEmpty)
    #expect(try library.holdings().count == 1)
    _ = try library.add(StoredFeed(name: name, address: name, added: 8))
    _ = try library.forget(feed.path)
    #expect(try library.feeds().isEmpty)
    #expect(try library.holdings().count == 0)
  }

  @Test func anArticleNamesItsFeed() throws {
    let library = try Library(.memory)
    try store(draft, as: "tag:1", of: name, in: library)
    #expect(try library.article(ArticleID(1))?.origin == Origin(.feed(name)))
    let path = Whereabouts.feed(name, entry: "a/b#/c")
    #expect(Whereabouts(folder: path.halves.folder, name: path.halves.name) == path)
  }

  @Test func aLibraryOfVersion1HasFeedsFromNowOn() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "old.dateline")
    let old = try DatabaseQueue(path: path)
    try old.write { try $0.execute(sql: SchemaOfVersion1.sql) }
    try old.close()
    let reader = try Library(.file(path), access: .readOnly)
    #expect(try reader.feeds().isEmpty)
    reader.close()
    let library = try Library(.file(path))
    _ = try library.add(StoredFeed(name: name, address: name, added: 7))
    #expect(try library.feeds().count == 1)
  }

  @Test func feedsAreSavedFromADamagedLibrary() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "l.dateline")
    let library = try Library(.file(path))
    var feed = try library.add(StoredFeed(name: name, address: name, added: 7)).feed
    feed.title = "Velmora News"
    try library.save(feed)
    library.close()
    #expect(try Rescue(of: path).run().feeds == 1)
    #expect(try Library(.file(path)).feeds().map(\.title) == ["Velmora News"])
  }

  @discardableResult
  private func store(
    _ draft: String,
    as entry: String,
    of feed: String,
    mark: UInt64 = 1,
    in library: Library
  ) throws -> [HoldingsChange] {
    let article = ArticleDraft(draft, source: "").annotated
    let annotated = AnnotatedArticle(
      article: article.article,
      annotations: article.annotations,
      origin: Origin(.feed(feed))
    )
    return try library.store([
      FileDeposit(
        place: .feed(feed, entry: entry),
        look: FileLook(size: 1, modified: 0, inode: mark, device: 0),
        articles: [Deposit(annotated, analysis: 1, press: library.press())]
      )
    ])
  }
}
