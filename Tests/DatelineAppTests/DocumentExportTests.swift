import DatelineApp
import Foundation
import TestSupport
import Testing

@Suite struct DocumentExportTests {
  @Test func aFeedIsSaidWithItsEntries() throws {
    let said = try Self.said(
      """
      <rss version="2.0"><channel><title>Saltwind</title><link>https://saltwind.example/</link>
      <item><title>One &amp; two</title><link>one.html</link><pubDate>Mon, 01 Sep 2031 18:30:00 +0200</pubDate>
      <author>Ana Lopez</author><description>&lt;b&gt;Words&lt;/b&gt;</description></item></channel></rss>
      """,
      base: "https://cache.example/feeds/a.xml"
    )
    #expect(said["feed_title"] as? String == "Saltwind")
    let entry = try #require((said["entries"] as? [[String: Any]])?.first)
    #expect(entry["title"] as? String == "One & two")
    #expect(entry["link"] as? String == "https://cache.example/feeds/one.html")
    #expect(entry["published"] as? String == "2031-09-01T16:30:00Z")
    #expect(entry["author"] as? String == "Ana Lopez")
    #expect(entry["summary"] as? String == "<b>Words</b>")
  }

  @Test func aListOfFeedsIsSaidByItsAddresses() throws {
    let said = try Self.said("<opml><body><outline xmlUrl='https://a.example/feed'/></body></opml>")
    #expect(said["opml"] as? [String] == ["https://a.example/feed"])
  }

  @Test func aTextIsOneEntry() throws {
    let said = try Self.said(
      "Harbor reopens\n\nLISBON, March 4. /NORDWIRE/. “We are open,” Ana Weiss said in Portugal.\n"
    )
    let entry = try #require((said["entries"] as? [[String: Any]])?.first)
    #expect(entry["title"] as? String == "Harbor reopens")
    #expect((entry["content"] as? String)?.contains("Ana Weiss") == true)
  }

  @Test func aPageIsPrintedWithItsDeckAndCaptions() throws {
    let paragraph = "The ferries of Port Luma ran again on Monday, ending a pause of five weeks, the company said."
    let deck = "The islands were cut off while a broken pier was mended in the winter storms."
    let said = try Self.said(
      """
      <html><head><meta name="description" content="\(deck)"></head><body><h1>Ferries run again</h1><p>\(deck)</p>
      <figure><figcaption>The first boat leaves.</figcaption></figure>
      <div class="story"><p>\(paragraph)</p><p>\(paragraph) It was cold.</p><p>\(paragraph) It was late.</p></div></body></html>
      """
    )
    let entry = try #require((said["entries"] as? [[String: Any]])?.first)
    let content = try #require(entry["content"] as? String)
    #expect(content.components(separatedBy: "\n\n").prefix(3) == [deck, "The first boat leaves.", paragraph])
  }

  @Test(arguments: ["", " \n ", "\u{0}\u{1}\u{2}\u{3}", "{\"a\":1}", "{\n \"a\":1", "<?xml version='1.0'?><sheet/>"])
  func whatCannotBeReadSaysWhy(_ text: String) throws {
    #expect(throws: ListingFault.self) { _ = try Self.said(text) }
  }

  @Test func aFileThatIsNotThereSaysWhy() {
    #expect(throws: ListingFault.self) { _ = try DocumentExport(path: "/nowhere/feed.xml", base: nil) }
  }

  @Test func aReasonIsAnObject() throws {
    let bytes = try Pipe.output { _, output in try DocumentExport.write(error: "a \"reason\"", to: output) }
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"error\":\"a \\\"reason\\\"\"}\n")
  }

  private static func said(_ text: String, base: String? = nil) throws -> [String: Any] {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "document")
    let bytes = try Pipe.output { _, output in
      try DocumentExport(path: folder.path + "/document", base: base).write(to: output)
    }
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}
