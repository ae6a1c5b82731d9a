import News
import Testing

/// One page has one address, however it is spelt.
@Suite struct CanonicalLinkTests {
  @Test(arguments: [
    "https://coast.example/2031/ferries",
    "http://coast.example/2031/ferries",
    " HTTPS://WWW.Coast.Example:443/2031/ferries/ ",
    "https://reader:word@coast.example./2031//ferries#comments",
    "https://m.coast.example/2031/./x/../ferries/index.html",
    "https://coast.example/2031/ferries?utm_source=feed&utm_medium=rss&fbclid=AbC#top",
    "https://coast.example/2031/%66erries?",
    "https://amp.coast.example/2031/ferries",
    "https://coast.example/amp/2031/ferries",
    "https://coast.example/2031/ferries/amp/",
    "https://coast.example/2031/ferries.amp",
    "https://coast.example/2031/ferries?outputType=amp",
    "https://www.google.com/amp/s/coast.example/2031/ferries",
    "https://coast-example.cdn.ampproject.org/v/s/www.coast.example/2031/ferries?amp_js_v=0.1&usqp=mq331",
  ])
  func spellingsOfOnePageAreOne(link: String) {
    #expect(CanonicalLink(link)?.text == "coast.example/2031/ferries")
  }

  @Test func partsOfAQueryThatMeanSomethingStayInAnyOrder() {
    let link = CanonicalLink("https://coast.example/story?page=2&ref=home&id=7")
    #expect(link?.text == "coast.example/story?id=7&page=2")
    #expect(link == CanonicalLink("http://coast.example/story/?id=7&page=2&gclid=1"))
    #expect(CanonicalLink("https://coast.example/?p=12")?.text == "coast.example?p=12")
  }

  @Test(arguments: [
    ("https://coast.example/2031/ferries", "https://coast.example/2031/Ferries"),
    ("https://coast.example/story?id=7", "https://coast.example/story?id=8"),
    ("https://coast.example/a", "https://north.coast.example/a"),
    ("https://coast.example:8080/a", "https://coast.example/a"),
    ("https://coast.example/a%2Fb", "https://coast.example/a/b"),
    ("https://coast.example/app#!/7", "https://coast.example/app#!/8"),
    ("https://coast.example/amp", "https://coast.example/"),
    ("https://coast.example/lamp", "https://coast.example/l"),
  ])
  func otherPagesStayOthers(left: String, right: String) {
    #expect(CanonicalLink(left) != CanonicalLink(right))
  }

  @Test(arguments: [
    "", "https://", "https://coast.example", "https://www.coast.example/",
    "https://coast.example/index.html?utm_source=x",
    "https://coast.example/#top", "ftp://coast.example/a", "mailto:a@coast.example", "coast.example/a", "https:///a",
    "https://?", "%%%", "https://coast.example/..",
  ])
  func whatIsNoArticlesOwnPageHasNone(link: String) {
    #expect(CanonicalLink(link) == nil)
  }

  /// Links come from anybody.
  @Test func everyBeginningOfALinkIsRead() {
    let link = "https://u@www.google.com/amp/s/%C3%A9.example:443/a%2/..//%zz?x=%&&=1&utm_=%#!é\u{0}"
    for count in 0...link.utf8.count {
      let text = String(decoding: Array(link.utf8.prefix(count)), as: UTF8.self)
      if let canonical = CanonicalLink(text) { #expect(CanonicalLink("http://" + canonical.text) == canonical) }
    }
    #expect(CanonicalLink("https://a.example/" + String(repeating: "%", count: 9_000)) == nil)
  }
}
