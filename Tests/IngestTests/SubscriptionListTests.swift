import Ingest
import Testing

@Suite struct SubscriptionListTests {
  @Test func feedsComeWithTheirFolders() throws {
    let list = try #require(SubscriptionList(reading: try FeedFixture("subscriptions.opml").bytes))
    #expect(list.title == "My & your feeds")
    #expect(
      list.subscriptions == [
        Subscription(
          title: "Saltwind",
          address: "https://saltwind.example/feed.xml",
          page: "https://saltwind.example/",
          folders: ["Coast"]
        ),
        Subscription(
          title: "Quay \"Journal\"",
          address: "http://quay.example/index.rdf?a=1&b=2",
          folders: ["Coast", "North"]
        ),
        Subscription(title: "Tide", address: "https://tide.example/feed.atom"),
        Subscription(title: "exec:rm -rf ~", address: "exec:touch /tmp/x"),
      ]
    )
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let list = try #require(SubscriptionList(reading: try FeedFixture("subscriptions.opml").bytes))
    let again = try #require(SubscriptionList(reading: Array(list.opml.utf8)))
    #expect(again.title == list.title)
    #expect(Set(again.subscriptions) == Set(list.subscriptions))
  }

  @Test func aListWithoutARootIsOne() throws {
    let list = try #require(SubscriptionList(reading: try FeedFixture("subscriptions-without-a-root.opml").bytes))
    #expect(list.subscriptions.map(\.address) == ["https://tide.example/feed.atom", "https://open.example/?a&b"])
    #expect(list.subscriptions.map(\.title) == ["Tide", "Open & wide"])
  }

  @Test func theNameOfTheRootDoesNotMatter() {
    let list = SubscriptionList(reading: Array("<a><body><outline xmlUrl='http://b.example/'/></body></a>".utf8))
    #expect(list?.subscriptions.map(\.address) == ["http://b.example/"])
  }

  @Test func anAddressHoldsNothingThatNoListMayHold() {
    let outline = "<opml><body><outline xmlUrl='https://tide.example/&#10;feed&#xFFFF;.xml'/></body></opml>"
    let list = SubscriptionList(reading: Array(outline.utf8))
    #expect(list?.subscriptions.map(\.address) == ["https://tide.example/feed.xml"])
  }

  @Test func whatIsNoListIsNone() throws {
    #expect(SubscriptionList(reading: try FeedFixture("rss-2.0-of-an-agency.xml").bytes) == nil)
    #expect(SubscriptionList(reading: Array("outline".utf8)) == nil)
  }
}
