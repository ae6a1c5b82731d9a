import Testing
import Wire

@Suite struct WebAddressTests {
  @Test func anAddressIsAskedAsItIsMeant() throws {
    let address = try WebAddress("HTTPS://Example.ORG:443/a b?q=é#part")
    #expect(address.text == "https://example.org/a%20b?q=%c3%a9")
    #expect(try WebAddress("https://example.org").text == "https://example.org/")
    #expect(try WebAddress("http://example.org/a/../b").text == "http://example.org/b")
  }

  @Test func aRelativeOneIsReadAgainstItsPage() throws {
    let page = try WebAddress("https://example.org/news/today.html")
    #expect(try WebAddress("feed.xml", relativeTo: page).text == "https://example.org/news/feed.xml")
    #expect(try WebAddress("/feed.xml", relativeTo: page).text == "https://example.org/feed.xml")
    #expect(try WebAddress("//example.net/f", relativeTo: page).text == "https://example.net/f")
    #expect(try WebAddress("?all", relativeTo: page).text == "https://example.org/news/today.html?all")
  }

  @Test(arguments: ["file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/", "mailto:a@example.org"])
  func anotherSchemeIsRefused(text: String) {
    #expect(throws: FetchFault.self) { try WebAddress(text) }
  }

  @Test(arguments: [
    "", "news", "http://", "http://[::1", "http://a\r\nb/", "http://a\u{0}b/", "http://a b/", "http://|cat/",
  ])
  func whatIsNoneIsRefused(text: String) {
    #expect(throws: FetchFault.self) { try WebAddress(text) }
  }

  @Test(arguments: [
    ("https://ana:secret@example.org/feed", "https://example.org/feed"),
    ("https://ana@example.org", "https://example.org"),
    ("ana:secret@example.org/feed?a=b@c", "example.org/feed?a=b@c"),
    ("https://ana:sec/ret@example.org/feed", "https://example.org/feed"),
    ("https://ana:se@ret@example.org/feed", "https://example.org/feed"),
    ("https://example.org/@ana.rss", "https://example.org/@ana.rss"),
    ("https://example.org:8080/@ana.rss", "https://example.org:8080/@ana.rss"),
    ("https://[fe80::ab]/@ana.rss", "https://[fe80::ab]/@ana.rss"),
    ("https://example.org/?q=://ana:secret@x", "https://example.org/?q=://ana:secret@x"),
    ("no address", "no address"), ("", ""), ("@", ""), ("://@", "://"),
  ])
  func aPasswordIsTakenOutOfWhateverWasTyped(text: String, bare: String) {
    #expect(WebAddress.bare(text) == bare)
  }

  @Test func aMistakeInAnAddressShowsNoPassword() {
    for text in ["https://ana:secret@exa mple.org/", "ana:secret@", "https://ana:secret@[::1/"] {
      do throws(FetchFault) {
        _ = try WebAddress(text)
        Issue.record("\(text) was read")
      } catch {
        #expect(!error.sentence.contains("secret"), "\(error.sentence)")
      }
    }
  }

  @Test func oneThatIsTooLongIsRefused() {
    #expect(throws: FetchFault.self) {
      try WebAddress("https://example.org/" + String(repeating: "a", count: WebAddress.longest))
    }
  }
}
