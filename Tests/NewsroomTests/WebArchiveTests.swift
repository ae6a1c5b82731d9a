import Foundation
import News
import TestSupport
import Testing

/// Web archives: the pages that a crawler kept.
@Suite struct WebArchiveTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func articles() async throws -> (articles: [Article], Readout) {
    let readout = try await Readout([folder.path])
    return (try readout.rows.compactMap { try readout.article($0.id)?.article }, readout)
  }

  private static func page(_ number: Int, head: String = "") -> String {
    """
    <!DOCTYPE html><html><head><title>Ferry \(number) sails again</title>\(head)</head><body><article>
    <h1>Ferry \(number) sails again</h1>
    <p>Ferry \(number) between Busan and Osaka sailed again after a winter of repairs in the yard of Größe.</p>
    <p>“We have waited for ferry \(number) since the autumn,” captain Ana Weiss said before she left the pier.</p>
    <p>Passengers filled the lower deck of the ship, and the band of the harbour played on until noon.</p>
    </article></body></html>
    """
  }

  private static func answer(_ body: [UInt8], type: String = "text/html; charset=utf-8", heads: String = "") -> [UInt8]
  {
    Array("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\(heads)\r\n".utf8) + body
  }

  private static func answer(_ page: String, heads: String = "") -> [UInt8] { answer(Array(page.utf8), heads: heads) }

  private static func record(
    _ content: [UInt8],
    of kind: String = "response",
    type: String = "application/http; msgtype=response",
    address: String = "https://harbour.example/ferry",
    heads: String = ""
  ) -> [UInt8] {
    let head = """
      WARC/1.0\r
      WARC-Type: \(kind)\r
      WARC-Target-URI: \(address)\r
      WARC-Date: 2031-04-01T10:00:00Z\r
      \(heads)Content-Type: \(type)\r
      Content-Length: \(content.count)\r
      \r

      """
    return Array(head.utf8) + content + Array("\r\n\r\n".utf8)
  }

  /// A page that a server gave.
  private static func visit(_ number: Int, heads: String = "") -> [UInt8] {
    record(answer(page(number)), address: "https://harbour.example/ferry/\(number)", heads: heads)
  }

  private static let warcinfo = record(
    Array("software: crawler\r\n".utf8),
    of: "warcinfo",
    type: "application/warc-fields"
  )
  private static let request = record(Array("GET / HTTP/1.1\r\n\r\n".utf8), of: "request")

  @Test func thePagesOfACrawl() async throws {
    let dated = Self.page(2, head: "<meta property=\"article:published_time\" content=\"2031-03-04\">")
    let crawl =
      Self.warcinfo + Self.request + Self.record(Self.answer(Self.page(1))) + Self.request
      + Self.record(Self.answer(dated), address: "<https://harbour.example/2>")
    try folder.write(crawl, to: "crawl.warc")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    #expect(articles.map(\.headline.text) == ["Ferry 1 sails again", "Ferry 2 sails again"])
    #expect(articles.map(\.link) == ["https://harbour.example/ferry", "https://harbour.example/2"])
    // The day of the visit counts where the page gives none.
    #expect(articles.map { $0.date?.iso } == ["2031-04-01", "2031-03-04"])
    #expect(articles.first?.body.count == 3)
    #expect(readout.rows.allSatisfy { $0.quotes == 1 })
  }

  /// As crawlers write them: each record is a gzip file of its own.
  @Test func aCrawlWhoseRecordsAreCompressedEachOfItsOwn() async throws {
    let records = [Self.warcinfo] + (1...3).map { Self.visit($0) }
    try folder.write(records.flatMap { Packing.gzip($0) }, to: "crawl.warc.gz")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    #expect(articles.map(\.headline.text) == (1...3).map { "Ferry \($0) sails again" })
  }

  @Test(arguments: ["chunked", "gzip", "both", "deflate", "plain for gzip", "latin", "no type"])
  func everyWayAPageIsTransferred(way: String) async throws {
    let page = Array(Self.page(1).utf8)
    let answer: [UInt8] =
      switch way {
      case "chunked": Self.answer(Self.chunked(page), heads: "Transfer-Encoding: chunked\r\n")
      case "gzip": Self.answer(Packing.gzip(page), heads: "Content-Encoding: gzip\r\n")
      case "both":
        Self.answer(
          Self.chunked(Packing.gzip(page)),
          heads: "content-encoding: gzip\r\ntransfer-encoding: Chunked\r\n"
        )
      case "deflate":
        // The same stream as in gzip, with other bytes around it.
        Self.answer(
          [0x78, 0x01] + Packing.gzip(page).dropFirst(10).dropLast(8) + [0, 0, 0, 0],
          heads: "Content-Encoding: deflate\r\n"
        )
      case "plain for gzip": Self.answer(page, heads: "Content-Encoding: gzip\r\n")
      case "latin":
        Self.answer(
          Array(Self.page(1).data(using: .windowsCP1252) ?? Data()),
          type: "text/html; charset=\"iso-8859-1\""
        )
      default: Array("HTTP/1.0 200 OK\r\nServer: x\r\n\r\n".utf8) + page
      }
    try folder.write(Self.record(answer), to: "crawl.warc")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    let article = try #require(articles.first)
    #expect(article.headline.text == "Ferry 1 sails again")
    #expect(article.body.first.map { article.text[$0.range].hasSuffix("of Größe.") } == true)
  }

  @Test func whatIsNoPageIsNoFault() async throws {
    let crawl =
      Self.record(Array("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n\(Self.page(1))".utf8))
      + Self.record(Self.answer([UInt8](repeating: 7, count: 40 << 20), type: "video/mp4"))
      + Self.record(Array("a robot".utf8), of: "resource", type: "text/plain")
      + Self.record(Self.answer(Self.page(2)))
      + Self.record(
        Array("Pier 3 opens\n\nThe pier opened in Peru today.\n".utf8),
        of: "conversion",
        type: "text/plain"
      )
    try folder.write(crawl, to: "crawl.warc")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    #expect(articles.map(\.headline.text) == ["Ferry 2 sails again", "Pier 3 opens"])
  }

  @Test func brokenRecordsStopNothing() async throws {
    let good = (1...4).map { Self.visit($0) }
    let junk = Array("what is this\n\nWARC-Type: response\n".utf8) + [UInt8](repeating: 0x41, count: 3 << 20) + [0x0A]
    let crawl =
      good[0] + junk + good[1]
      + Self.record(Array("no answer at all".utf8))
      + Self.record(Self.answer("<p></p>"))
      + Self.record(Self.answer([1, 2, 3], heads: "Content-Encoding: br\r\n"))
      + Self.record(Self.answer([0x1F, 0x8B, 8, 9]))
      + Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n".utf8)
      + Self.record(Self.answer("<p>" + String(repeating: "x", count: 40 << 20)))
      + Self.visit(3, heads: "WARC-Truncated: length\r\n") + good[3].dropLast(200)
    try folder.write(crawl, to: "crawl.warc")
    let (articles, readout) = try await articles()
    #expect(articles.map(\.headline.text) == (1...4).map { "Ferry \($0) sails again" })
    #expect(
      readout.told.map(\.sentence) == [
        "record 2: it is damaged, and was passed over",
        "record 4: it is damaged, and was passed over",
        "record 5: the page has no text of an article",
        "record 6: it is packed by “br”, which is not read",
        "record 7: it is damaged, and was passed over",
        "record 8: it is damaged, and was passed over",
        "record 9: it is longer than 16 MB, and was passed over",
        "record 10: it is cut off; what is there of it was read",
        "record 11: it is cut off; what is there of it was read",
      ]
    )
  }

  @Test func anArchiveWithoutPages() async throws {
    try folder.write(Self.warcinfo + Self.request, to: "crawl.warc")
    let (articles, readout) = try await articles()
    #expect(articles.isEmpty)
    #expect(readout.reasons == ["crawl.warc": "it holds no page that a server gave"])
  }

  /// Whatever was lost of a crawl, what came before is read.
  @Test(arguments: ["crawl.warc", "crawl.warc.gz"])
  func crawlsThatWereCutAnywhere(name: String) async throws {
    let records =
      [Self.record(Self.answer(Self.chunked(Array(Self.page(1).utf8)), heads: "Transfer-Encoding: chunked\r\n"))]
      + [Self.request]
    let whole = name.hasSuffix("gz") ? records.flatMap { Packing.gzip($0) } : records.flatMap { $0 }
    for count in 0..<whole.count { try folder.write(whole[..<count], to: "cut/\(count)/\(name)") }
    let readout = try await Readout([folder.path])
    #expect(readout.last.isFinished && readout.last.failure == nil)
    #expect(readout.last.read == readout.last.found)
    #expect(!readout.rows.isEmpty)
    for row in readout.rows { #expect(try readout.holds(row)) }
  }

  private static func chunked(_ bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 100).flatMap { start in
      let part = bytes[start..<min(start + 100, bytes.count)]
      return Array("\(String(part.count, radix: 16));x=1\r\n".utf8) + part + [0x0D, 0x0A]
    } + Array("0\r\n\r\n".utf8)
  }
}
