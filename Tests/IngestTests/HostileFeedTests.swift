import Ingest
import Testing

/// Feeds that were made to break a reader: each gives what can be had of it, in bounded memory.
@Suite struct HostileFeedTests {
  private static func feed(_ inside: String, after: String = "<item><title>Last</title></item>") -> Feed? {
    FeedReader.feed(in: Array("<rss><channel><title>T</title>\(inside)\(after)</channel></rss>".utf8))
  }

  @Test func nestingOfAHundredThousand() {
    let depth = 100_000
    let deep = String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth)
    #expect(Self.feed("<item><description>\(deep)</description></item>")?.entries.map(\.title) == ["x", "Last"])
    #expect(Self.feed(String(repeating: "<item>", count: depth), after: "") != nil)
  }

  @Test func aMillionAttributes() {
    let many = (0..<1_000_000).map { " a\($0)='1'" }.joined()
    #expect(Self.feed("<item\(many)><title>One</title></item>")?.entries.map(\.title) == ["One", "Last"])
  }

  @Test func namespacesWithoutEnd() {
    let many = (0..<20_000).map { "<a xmlns:n\($0)='urn:\($0)'/><b xmlns:m\($0)='urn:x'>" }.joined()
    #expect(Self.feed("<item><description>\(many)</description></item>")?.entries.last?.title == "Last")
  }

  @Test func endTagsOfNothing() {
    #expect(Self.feed(String(repeating: "</x>", count: 300_000))?.entries.map(\.title) == ["Last"])
  }

  @Test func lessThanSignsAndAmpersandsWithoutEnd() {
    let signs = String(repeating: "< & &# &#x <! <? ", count: 50_000)
    #expect(Self.feed("<item><title>A</title><description>\(signs)</description></item>") != nil)
  }

  @Test(arguments: ["<!--", "<![CDATA[", "<!DOCTYPE a [", "<?x ", "<a b='", "<a b=\"", "&#", "<!DOCTYPE a '", "<a b="])
  func openingsWithoutEnd(_ opening: String) {
    let many = String(repeating: opening, count: 100_000)
    #expect(Self.feed(many)?.title == "T")
    _ = FeedReader.feed(in: Array(many.utf8))
  }

  @Test func aTitleOfMegabytes() {
    let long = String(repeating: "word ", count: 1_000_000)
    #expect(Self.feed("<item><description>\(long)</description></item>")?.entries.first?.title.count ?? 0 < 200)
  }

  @Test func moreElementsThanAreHeld() {
    let many = String(repeating: "<item/>", count: 600_000)
    #expect(Self.feed(many)?.entries.count ?? 0 <= 500_000)
  }

  @Test func jsonNestedToTheSky() {
    let sky = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"One\"}],\"x\":"
    let feed = FeedReader.feed(in: Array((sky + String(repeating: "[", count: 1_000_000)).utf8))
    #expect(feed?.entries.map(\.title) == ["One"])
  }

  @Test func outlinesWithoutEnd() {
    let many = String(repeating: "<outline text='f'>", count: 100_000) + "<outline xmlUrl='http://a.example/'/>"
    #expect(SubscriptionList(reading: Array("<opml>\(many)".utf8)) != nil)
  }
}
