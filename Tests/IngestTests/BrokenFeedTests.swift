import Foundation
import Ingest
import News
import Testing

/// Feeds that are not well formed, read as far as they go.
@Suite struct BrokenFeedTests {
  @Test func anAmpersandIsItself() throws {
    let feed = try #require(try FeedFixture("lone-ampersands.xml").feed())
    #expect(feed.title == "Fish & Chips & more")
    #expect(feed.link == "http://fish.example/?a=1&b=2")
    #expect(feed.entries[0].title == "R&D © AT&T &unknown; ’ ’ &")
    #expect(feed.entries[0].link == "http://fish.example/i?x=1&y=2&z=3")
  }

  @Test func fieldsThatAnOpenTagSwallowedAreFound() throws {
    let feed = try #require(try FeedFixture("tags-without-ends.xml").feed())
    #expect(feed.title == "Open Water")
    #expect(feed.entries.map(\.title) == ["First", "Second"])
    #expect(feed.entries.map(\.link) == ["http://open.example/1", "http://open.example/2"])
    #expect(feed.entries.first?.summary?.words == "One bold paragraph")
  }

  @Test func theFirstFeedBetweenJunkCounts() throws {
    let feed = try #require(try FeedFixture("junk-before-and-several-roots.xml").feed())
    #expect(feed.title == "Late Start")
    #expect(feed.entries.map(\.title) == ["One"])
  }

  @Test func knownPrefixesNeedNoNamespace() throws {
    let feed = try #require(try FeedFixture("prefixes-without-namespaces.xml").feed())
    #expect(feed.entries[0].authors == ["Ida Moe"])
    #expect(feed.entries[0].published?.iso == "2031-02-03T00:00:00Z")
    #expect(feed.entries[0].content?.words == "Whole text")
  }

  @Test func noEntityIsTheDocumentsOwn() throws {
    let feed = try #require(try FeedFixture("entities-of-its-own.xml").feed())
    #expect(feed.title == "&c;&file;Bomb")
    #expect(feed.entries.map(\.title) == ["Still <here>"])
  }

  @Test func controlCharactersAreDropped() throws {
    let feed = try #require(try FeedFixture("control-characters.xml").feed())
    #expect(feed.title == "Control [2J")
    #expect(feed.entries[0].title == "ABCD")
  }

  @Test func numbersOfOldWindowsAreWhatTheyMean() throws {
    #expect(try FeedFixture("numbers-that-mean-windows-1252.xml").feed()?.title == "Don’t “quote” …")
  }

  @Test func anAddressOverSeveralLinesIsOne() throws {
    let text = "<rss><channel><item><link>http://a.example/one\n/two</link></item></channel></rss>"
    let entry = try #require(FeedReader.feed(in: Array(text.utf8))?.entries.first)
    #expect(entry.link == "http://a.example/one/two")
    #expect(entry.title == "http://a.example/one/two")
  }

  @Test func aNameWithoutWordsIsNone() throws {
    let text = "<rss><channel><item><guid> <link>http://a.example/1</link></item></channel></rss>"
    let entry = try #require(FeedReader.feed(in: Array(text.utf8))?.entries.first)
    #expect(entry.id == nil)
    #expect(entry.link == "http://a.example/1")
  }

  @Test(arguments: try FeedFixture.all)
  func cutAnywhereItIsReadAsFarAsItGoes(_ fixture: FeedFixture) {
    let whole = fixture.feed()
    for end in fixture.bytes.indices {
      let part = Array(fixture.bytes[..<end])
      let feed = FeedReader.feed(in: part)
      #expect((feed?.entries.count ?? 0) <= (whole?.entries.count ?? 0))
      _ = SubscriptionList(reading: part)
      _ = part.withUnsafeBufferPointer { DocumentFormat(of: $0) }
    }
  }

  @Test func whatCameBeforeTheCutIsThere() throws {
    let text = String(decoding: try FeedFixture("rss-2.0-of-an-agency.xml").bytes, as: UTF8.self)
    let cut = try #require(text.range(of: "Council votes"))
    let feed = try #require(FeedReader.feed(in: Array(text[..<cut.upperBound].utf8)))
    #expect(feed.entries.map(\.title) == ["Ferries stay in port & wait for the storm", "Council votes"])
  }
}
