import DatelineApp
import Foundation
import TestSupport
import Testing

/// How files are understood, as `dateline doctor FILE` says it.
@Suite struct FileDiagnosisTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func said(_ bytes: some Sequence<UInt8>, as name: String, map: [String] = []) throws -> [String: Any] {
    let path = try folder.write(bytes, to: name)
    let bytes = try Pipe.output { _, output in
      // What could not be read is in the report, too.
      try? FileDiagnosis(of: path, map: try RecordNames(map)).write(asJSON: true, to: output)
    }
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func said(_ text: String, as name: String, map: [String] = []) throws -> [String: Any] {
    try said(text.utf8, as: name, map: map)
  }

  private func form(_ said: [String: Any], _ number: Int = 0) throws -> [String: Any] {
    let forms = try #require(said["forms"] as? [[String: Any]])
    return try #require(forms.indices.contains(number) ? forms[number] : nil)
  }

  private func examples(_ said: [String: Any], _ number: Int = 0) throws -> [[String: Any]] {
    try #require(try form(said, number)["examples"] as? [[String: Any]])
  }

  /// A field of the first example: its value, where it comes from, and where else something else is said.
  private func field(_ name: String, _ said: [String: Any]) throws -> (value: String?, from: [String], other: [String])
  {
    let fields = try #require(try examples(said).first?["fields"] as? [[String: Any]])
    let field = try #require(fields.first { $0["field"] as? String == name })
    let other = (field["passed_over"] as? [[String: Any]] ?? []).compactMap { $0["from"] as? String }
    return (field["value"] as? String, field["from"] as? [String] ?? [], other)
  }

  @Test func aDumpSaysWhichOfItsFieldsWereTaken() throws {
    let record =
      #"{"_id": 7, "Title": "Pier opens", "maintext": "It opened in Peru.", "date_publish": "2031-03-04T10:00:00Z", "#
      + #""published": "2031-03-05", "meta": {"score": 1}, "source_domain": "www.coast.example"}"#
    let said = try said("\(record)\n{\"id\": 1}\n{\"title\": \"cut\n", as: "dump.jsonl")
    #expect(said["articles"] as? Int == 1)
    let form = try form(said)
    #expect(form["form"] as? String == "JSON" && form["encoding"] as? String == "UTF-8")
    #expect((form["why"] as? String)?.contains("{\"_id\": 7") == true)
    #expect(try examples(said).first?["place"] as? String == "line 1")
    #expect(try field("headline", said) == ("Pier opens", ["Title"], []))
    #expect(try field("text", said).from == ["maintext"])
    #expect(try field("date", said) == ("2031-03-04", ["date_publish"], ["published"]))
    #expect(try field("outlet", said) == ("coast.example", ["source_domain"], []))
    #expect(try examples(said).first?["unused"] as? [String] == ["_id", "meta.score"])
    let aside = try #require(said["set_aside"] as? [[String: Any]])
    #expect(aside.map { $0["place"] as? String } == ["line 2", "line 3"])
  }

  @Test func aMapIsFollowed() throws {
    let said = try said("Titel;Absatz\nPier;It opened.\n", as: "a.csv", map: ["headline=Titel", "text=Absatz"])
    #expect(try form(said)["form"] as? String == "a table")
    #expect(
      try form(said)["why"] as? String == "by the ending of its name; without it, it would be taken for plain text"
    )
    #expect(try field("headline", said) == ("Pier", ["Titel"], []))
    #expect(try field("text", said).from == ["Absatz"])
  }

  @Test func aPageSaysWhatItsDataAndItsWordsSay() throws {
    let page = """
      <!DOCTYPE html><html lang="en"><head><title>Ferry sails again | Harbour Post</title>
      <meta property="og:title" content="Ferry sails again!"><meta name="author" content="Ana Reed">
      <meta property="og:description" content="A ferry.">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry sails again",
        "datePublished": "2031-03-04T08:00:00Z", "dateModified": "2031-04-01"}</script></head>
      <body><article><h1>Ferry sails again</h1>
      <p>The ferry between Busan and Osaka sailed again on Tuesday after a winter of repairs in the yard.</p>
      <p>“We have waited for this since the autumn,” captain Ana Weiss said before she left the pier in Japan.</p>
      <figure><figcaption>The ferry in the harbour of Osaka in spring.</figcaption></figure>
      <p>Passengers from South Korea filled the lower deck, and the band of the harbour played until noon.</p></article>
      </body></html>
      """
    let said = try said(page, as: "ferry.html")
    #expect(try form(said)["form"] as? String == "a web page")
    let headline = try field("headline", said)
    #expect(headline.value == "Ferry sails again")
    #expect(headline.from.contains("JSON-LD headline") && headline.from.contains("h1"))
    #expect(headline.other.contains("title"))
    #expect(try field("byline", said) == ("Ana Reed", ["meta author"], []))
    #expect(try field("date", said) == ("2031-03-04", ["JSON-LD datePublished"], ["JSON-LD dateModified"]))
    #expect(try field("deck", said).value == nil)
    let furniture = try #require(try examples(said).first?["furniture"] as? [[String: Any]])
    #expect(furniture.map { $0["kind"] as? String } == ["caption"])
  }

  @Test func aTextSaysInWhichLinesItsFieldsStand() throws {
    let said = try said(
      "Harbour reopens after a long winter of repairs\nBy Ana Reed\n\nLISBON, March 4, 2031 (Nordwire) - “We are open,” Ana Weiss said.\n",
      as: "a.txt"
    )
    #expect(try form(said)["form"] as? String == "plain text")
    #expect(try field("headline", said).from == ["line 1"])
    #expect(try field("byline", said) == ("Ana Reed", ["line 2"], []))
    #expect(try field("date", said) == ("2031-03-04", ["the dateline"], []))
  }

  @Test func feedsMessagesAndCrawls() throws {
    let feed = """
      <rss version="2.0"><channel><title>Harbour Post</title><item><title>Pier</title>
      <pubDate>Tue, 01 Apr 2031 10:00:00 GMT</pubDate><description>It opened.</description></item></channel></rss>
      """
    let entry = try said(feed, as: "post.xml")
    #expect(try form(entry)["form"] as? String == "a feed")
    #expect(try field("date", entry) == ("2031-04-01", ["the day it was published"], []))
    #expect(try field("outlet", entry).from == ["the feed's title"])
    let mail = "From: Ada <a@b.example>\nDate: Sat, 1 Mar 2031 10:00:00 +0000\nSubject: Pier\n\nIt opened.\n"
    let message = try said(mail, as: "pier.eml")
    #expect(try field("headline", message) == ("Pier", ["Subject"], []))
    #expect(try field("text", message).from == ["the part in plain text"])
    let page =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Pier opens</title><p>It opened in Peru today.</p>"
    let crawl =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/p\r\nWARC-Date: 2031-04-02T01:00:00Z\r\n"
      + "Content-Type: application/http\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
    let record = try said(crawl, as: "crawl.warc")
    #expect(try form(record)["form"] as? String == "a web archive")
    #expect(try examples(record).first?["place"] as? String == "record 1")
    #expect(try field("date", record) == ("2031-04-02", ["WARC-Date"], []))
    #expect(try field("link", record) == ("https://a.example/p", ["the address it was found at"], []))
  }

  @Test func whatCannotBeReadHasItsReason() throws {
    let said = try said([0x89, 0x50, 0x4E, 0x47, 0, 0], as: "logo.png")
    #expect(said["articles"] as? Int == 0)
    let aside = try #require(said["set_aside"] as? [[String: Any]])
    #expect(aside.map { $0["reason"] as? String } == ["it is not text"])
    #expect(throws: ListingFault.self) { _ = try FileDiagnosis(of: folder.path) }
    #expect(throws: ListingFault.self) { _ = try FileDiagnosis(of: folder.path(of: "nothing.txt")) }
  }

  /// People get the same, gated.
  @Test func theSheetForPeople() throws {
    let path = try folder.write(#"{"title": "Pier \u001b[31mopens", "text": "It opened.", "id": 1}"#, to: "a.jsonl")
    let bytes = try Pipe.output { _, output in try FileDiagnosis(of: path).write(asJSON: false, to: output) }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("a.jsonl: 1 article\n"))
    #expect(text.contains("  text      1 paragraph, 10 bytes  (text)\n"))
    #expect(text.contains("not used  id\n"))
  }
}
