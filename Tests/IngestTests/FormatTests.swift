import Ingest
import Testing

/// What a file is, by its first bytes and its name.
@Suite struct FormatTests {
  private static let cases: [(text: String, name: String, format: DocumentFormat)] = [
    ("MOSCOW, September 5. /TASS/. Ships may return.", "1.txt", .plainText),
    (" date 2025-09-05 Pier opens\nText.", "1.txt", .plainText),
    ("From the harbour: ships may return.", "a", .plainText),
    ("Title: the pier\n\nText.", "a.txt", .plainText),
    ("[PR] The pier opens", "a.txt", .plainText),
    ("{curly} words", "a.txt", .plainText),
    ("Oslo, Nice, Paris\nThree piers opened.", "a.txt", .plainText),
    ("<3 the pier", "a.txt", .plainText),
    ("<!DOCTYPE html><p>x", "a", .page),
    ("\u{FEFF}\n <HTML lang=en>", "a", .page),
    ("<!-- saved --><?xml version='1.0'?><!DOCTYPE x><html>", "a", .page),
    ("words", "a.html", .page),
    ("<div>x</div>", "a", .page),
    ("<?xml version=\"1.0\"?>\n<!-- c --><rss version=\"2.0\">", "a.xml", .feed),
    ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "a", .feed),
    ("<rdf:RDF xmlns:rdf=\"x\">", "a", .feed),
    ("<?xml version='1.0'?><opml version='2.0'>", "a", .opml),
    ("<?xml version='1.0'?><urlset>", "a", .foreign("XML of a kind that holds no articles")),
    ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", "a", .jsonFeed),
    ("{\"a\": 1}\n{\"a\": 2}\n", "a", .jsonLines),
    ("{\"a\": \"b\n{\"a\": 2}\n", "a", .jsonLines),
    ("{\"a\": 1}", "a.jsonl", .jsonLines),
    ("{\"a\": 1}", "a.jsonl.gz", .jsonLines),
    ("{\"a\": 1}", "a", .json),
    ("{\n  \"a\": 1\n}", "a", .json),
    ("[ {\"a\": 1}]", "a", .json),
    ("{\"articles\": [{\"a\": \"\(String(repeating: "x", count: 70_000))\"}]}", "a", .json),
    ("{\"a\": \"\(String(repeating: "x", count: 70_000))\"}", "a", .jsonLines),
    ("title,text,date\na,b,c", "a", .table(separator: 0x2C)),
    ("Headline\tBody\n", "a.txt", .table(separator: 0x09)),
    ("x;y\n1;2", "a.csv", .table(separator: 0x3B)),
    ("WARC/1.0\r\nWARC-Type: warcinfo", "a", .webArchive),
    ("From a@b.example Sat Mar  1 09:30:00 2031\nFrom: a", "a", .mailbox),
    ("From: a@b.example\nDate: x\nSubject: y\n\nz", "a", .mail),
    ("Received: x\n by y\nMessage-ID: z\n\nz", "a", .mail),
    ("%PDF-1.7", "a", .foreign("a PDF document")),
    ("PK\u{3}\u{4}\(String(repeating: "x", count: 26))[Content_Types].xml", "a", .foreign("an office document")),
    ("PK\u{3}\u{4}\(String(repeating: "x", count: 26))news/1.html", "a", .packed),
  ]

  @Test(arguments: cases)
  func format(text: String, name: String, format: DocumentFormat) {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer { DocumentFormat(of: $0, named: Array(name.utf8)) } == format)
  }

  @Test func wideTextIsDecodedFirst() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "<html>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(bytes.withUnsafeBufferPointer { DocumentFormat(of: $0, named: Array("a".utf8)) } == .page)
    let wider = "<?xml version='1.0'?><rss>".utf8.flatMap { [0, 0, 0, $0] as [UInt8] }
    #expect(wider.withUnsafeBufferPointer { DocumentFormat(of: $0) } == .feed)
    // `<?xml ?><rss>` in EBCDIC.
    let old: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0x6F, 0x6E, 0x4C, 0x99, 0xA2, 0xA2, 0x6E]
    #expect(old.withUnsafeBufferPointer { DocumentFormat(of: $0) } == .feed)
  }

  /// No beginning of anything is too short to be asked.
  @Test func everyBeginningOfEveryCase() {
    for (text, name, _) in Self.cases where text.utf8.count < 1_000 {
      let bytes = Array(text.utf8)
      for count in 0...bytes.count {
        _ = bytes[..<count].withUnsafeBufferPointer { DocumentFormat(of: $0, named: Array(name.utf8)) }
      }
    }
  }
}
