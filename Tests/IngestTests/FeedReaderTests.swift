import Ingest
import News
import Testing

/// Feeds of every form, each with its one finding.
@Suite struct FeedReaderTests {
  @Test func rssGivesFieldsOfItsExtensions() throws {
    let feed = try #require(try FeedFixture("rss-2.0-of-an-agency.xml").feed())
    #expect(feed.title == "Saltwind Press - RSS")
    #expect(feed.link == "https://saltwind.example/")
    #expect(feed.language == "en-gb")
    #expect(feed.updated?.iso == "2031-09-02T08:00:00Z")
    let first = try #require(feed.entries.first)
    #expect(first.title == "Ferries stay in port & wait for the storm")
    #expect(first.link == "https://saltwind.example/2031/09/ferries.html")
    #expect(first.id == "saltwind-1044")
    #expect(first.published?.iso == "2031-09-01T16:30:00Z")
    #expect(first.authors == ["Ana Lopez"])
    #expect(first.categories == ["Weather", "Transport"])
    #expect(first.summary?.words == "No ferry left the harbour on Monday.")
    #expect(first.content?.text.hasPrefix("<p>No ferry") == true)
    #expect(first.enclosures.map(\.link) == ["https://saltwind.example/pictures/harbour.jpg"])
    #expect(feed.entries[1].authors == ["Mara Holm"])
    #expect(feed.entries[1].published?.iso == "2031-08-31T12:05:00Z")
    #expect(feed.entries[1].summary?.words == "The council votes today.")
    #expect(feed.entries[1].language == "en-gb")
  }

  @Test func theOldestFormsHaveNoDates() throws {
    let feed = try #require(try FeedFixture("rss-0.91-without-dates.xml").feed())
    #expect(feed.title == "Old Harbour Times")
    #expect(feed.entries.map(\.title) == ["Lighthouse lit again"])
    #expect(feed.entries[0].published == nil)
  }

  @Test func rdfHasItsItemsBesideTheChannel() throws {
    let feed = try #require(try FeedFixture("rss-1.0-items-beside-the-channel.xml").feed())
    #expect(feed.title == "Quay Journal")
    #expect(feed.entries.map(\.link) == ["http://quay.example/a"])
    #expect(feed.entries[0].published?.iso == "2031-04-05T04:07:08Z")
    #expect(feed.entries[0].authors == ["Quay desk"])
  }

  @Test func atomSaysWhatItsTextsAre() throws {
    let feed = try #require(try FeedFixture("atom-1.0-of-all-text-types.xml").feed())
    #expect(feed.title == "Tide & Tonne")
    #expect(feed.link == "https://tide.example/news/")
    let (first, second) = (feed.entries[0], feed.entries[1])
    #expect(first.title == "Der erste Fang & sein Preis")
    #expect(first.link == "https://tide.example/news/fang.html")
    #expect(first.enclosures.map(\.link) == ["https://tide.example/news/fang.mp3"])
    #expect(first.published?.iso == "2031-03-04T05:06:07Z")
    #expect(first.updated?.iso == "2031-03-05T13:06:07Z")
    #expect(first.authors == ["Jo Ude", "kim@tide.example"])
    #expect(first.summary == FeedText("Kurz < gut", isHTML: false, base: "https://tide.example/news/"))
    #expect(first.content?.words == "Ein ganzer Satz. Ein zweiter.")
    #expect(first.language == "de")
    #expect(second.title == "Plain <title>")
    #expect(second.link == "https://tide.example/plain.html")
    #expect(second.authors == ["Tide desk"])
    #expect(second.categories == ["Boats"])
    #expect(second.language == "en")
  }

  @Test func atomOfOldSaysHowItsTextsAreSpelled() throws {
    let feed = try #require(try FeedFixture("atom-0.3-escaped-and-base64.xml").feed())
    #expect(feed.title == "Reed & Sons")
    #expect(feed.summary?.words == "Paper news")
    #expect(feed.entries[0].title == "Paper & ink")
    #expect(feed.entries[0].published?.iso == "2031-01-02T03:04:05Z")
    #expect(feed.entries[0].content?.words == "Paper.")
  }

  @Test func jsonFeedsAreRead() throws {
    let feed = try #require(try FeedFixture("json-feed-1.1.json").feed())
    #expect(feed.title == "Dune Report")
    #expect(feed.entries[0].link == "https://dune.example/1")
    #expect(feed.entries[0].authors == ["Lou Petit", "Max Roux"])
    #expect(feed.entries[0].published?.iso == "2031-05-06T05:08:09Z")
    #expect(feed.entries[1].id == "2")
    #expect(feed.entries[1].title == "Une phrase sans titre.")
    #expect(feed.entries[1].isTitleDerived)
    #expect(feed.entries[1].authors == ["Dune desk"])
    #expect(feed.entries[1].content?.isHTML == false)
  }

  @Test func channelsSayThingsInAttributes() throws {
    let feed = try #require(try FeedFixture("cdf-channel-of-attributes.xml").feed())
    #expect(feed.title == "Cove Channel")
    #expect(feed.entries[0].link == "http://cove.example/1")
    #expect(feed.entries[0].updated?.iso == "2031-04-07T04:05:43Z")
    #expect(feed.entries[0].summary?.words == "A first abstract")
  }

  @Test func theTitleOfTheFeedItselfCountsMostAndMediaStepIn() throws {
    let feed = try #require(try FeedFixture("podcast-and-media.xml").feed())
    #expect(feed.entries.map(\.title) == ["Media title", "Own title"])
    #expect(feed.entries.map { $0.summary?.words } == ["Podcast words", "Own words"])
    #expect(feed.entries.map(\.authors) == [["Eli Sand"], ["Wave"]])
    #expect(feed.entries[0].link == "http://wave.example/1.mp4")
  }

  @Test func anEntryWithoutATitleIsCalledByItsWordsOrItsLink() throws {
    let feed = try #require(try FeedFixture("entries-without-titles.xml").feed())
    #expect(feed.title == "https://still.example/")
    #expect(
      feed.entries.map(\.title) == [
        "The harbour was still on Monday.", "https://still.example/two.html", "https://still.example/a.mp3",
      ]
    )
    #expect(feed.entries[0].link == "https://still.example/g")
    #expect(feed.entries.allSatisfy { $0.isTitleDerived })
  }

  @Test func theAddressItWasFoundAtIsTheBase() throws {
    let feed = try FeedFixture("entries-without-titles.xml").feed(base: "https://cache.example/a/feed.xml?x#y")
    #expect(feed?.entries[1].link == "https://cache.example/a/two.html")
  }

  @Test(arguments: ["", " \n", "garbage", "{}", "[1]", "<p>no feed</p>", "<html><body/></html>", "{\"items\":1", "<"])
  func whatIsNoFeedIsNone(_ text: String) {
    #expect(FeedReader.feed(in: Array(text.utf8)) == nil)
  }
}
