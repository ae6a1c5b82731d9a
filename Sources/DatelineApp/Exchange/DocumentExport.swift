import Glibc
import Ingest
import News

/// What one file says, as a JSON object: the feed, list of feeds, page or text that it is, without any library.
package struct DocumentExport: Sendable {
  private enum Content {
    case feed(Feed)
    case list(SubscriptionList)
    case articles([Article])
  }

  private let content: Content

  /// The largest document that is read, in bytes.
  private static let mostBytes = 64 << 20

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard input.
  ///   - base: the address it was found at; nil if unknown.
  /// - Throws: a mistake that says why it cannot be read.
  package init(path: String, base: String?) throws(ListingFault) {
    let bytes = try Self.bytes(of: path)
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .mistake("\(path): it is empty") }
    let content = bytes.withUnsafeBufferPointer { Self.content(of: $0, named: path, base: base) }
    guard let content else { throw .mistake("\(path): it is neither a feed, a list of feeds, a page nor text") }
    self.content = content
  }

  private static func content(of bytes: UnsafeBufferPointer<UInt8>, named path: String, base: String?) -> Content? {
    switch DocumentFormat(of: bytes, named: path.utf8) {
    case .page: return .articles([WebPage(bytes, address: base).article])
    case .plainText, .table: return Document(decoding: Array(bytes)).map { .articles(articles($0.utf8)) }
    case .mail: return articles(ofMail: bytes).map { .articles($0) }
    case .opml: return list(bytes) ?? feed(bytes, base)
    // XML and JSON of any kind may be a feed that does not say so.
    case .feed, .jsonFeed, .json, .jsonLines, .foreign: return feed(bytes, base) ?? list(bytes)
    case .mailbox, .webArchive, .packed: return nil
    }
  }

  private static func feed(_ bytes: UnsafeBufferPointer<UInt8>, _ base: String?) -> Content? {
    FeedReader.feed(decoding: bytes, base: base).map { .feed($0) }
  }

  private static func list(_ bytes: UnsafeBufferPointer<UInt8>) -> Content? {
    SubscriptionList(decoding: Array(bytes)).map { .list($0) }
  }

  private static func articles(ofMail bytes: UnsafeBufferPointer<UInt8>) -> [Article]? {
    guard let message = try? MailMessage(bytes) else { return nil }
    return RecordArticle(message).article().map { [$0] }
  }

  /// Writes the object on one line.
  package func write(to descriptor: Int32) throws(ListingFault) {
    var json = JSONWriter()
    json.object { json in
      switch content {
      case .feed(let feed): Self.write(feed, to: &json)
      case .list(let list):
        json.text("feed_title", list.title)
        json.list("entries", []) { (_: FeedEntry, _) in }
        json.list("opml", list.subscriptions) { feed, json in json.string(feed.address) }
      case .articles(let articles): Self.write(articles, to: &json)
      }
    }
    json.endLine()
    try Self.write(json, to: descriptor)
  }

  /// Writes the object that says why a document could not be read.
  package static func write(error: String, to descriptor: Int32) throws(ListingFault) {
    var json = JSONWriter()
    json.object { json in json.text("error", error) }
    json.endLine()
    try write(json, to: descriptor)
  }

  private static func write(_ json: JSONWriter, to descriptor: Int32) throws(ListingFault) {
    try ListingFault.writing { () throws(StreamFault) in
      var sink = ByteSink(descriptor: descriptor)
      sink.bytes = json.bytes
      try sink.flush()
    }
  }

  private static func write(_ feed: Feed, to json: inout JSONWriter) {
    json.text("feed_title", feed.title)
    json.text("feed_link", feed.link)
    json.text("feed_summary", feed.summary?.text)
    json.text("feed_author", feed.authors.isEmpty ? nil : feed.authors.joined(separator: ", "))
    json.text("feed_language", feed.language)
    json.list("entries", feed.entries) { entry, json in
      json.object { json in
        json.text("title", entry.title)
        json.text("link", entry.link)
        json.text("id", entry.id)
        json.text("published", entry.published?.iso)
        json.text("updated", entry.updated?.iso)
        json.text("author", entry.authors.isEmpty ? nil : entry.authors.joined(separator: ", "))
        json.text("summary", entry.summary?.text)
        json.text("content", entry.content?.text)
        json.text("language", entry.language)
        json.list("categories", entry.categories) { category, json in json.string(category) }
        json.list("enclosures", entry.enclosures) { enclosure, json in json.string(enclosure.link) }
      }
    }
  }

  private static func write(_ articles: [Article], to json: inout JSONWriter) {
    json.list("entries", articles) { article, json in
      json.object { json in
        json.text("title", article.headline.text)
        json.text("link", article.link)
        json.text("published", article.published?.written ?? article.date?.iso)
        json.text("author", article.byline?.text)
        json.text("summary", article.deck?.text)
        json.text("content", content(article))
        json.text("outlet", article.outlet)
        json.text("language", article.language)
      }
    }
  }

  /// The article as it is printed: its deck and dateline, its paragraphs, and what stands under its pictures.
  private static func content(_ article: Article) -> String {
    let body = article.body.map { block in
      let start = article.dateline.flatMap { $0.range.end == block.range.start ? $0.range.start : nil }
      return TextRange(start ?? block.range.start, block.range.end)
    }
    let printed =
      [article.deck?.range].compactMap(\.self) + body + article.furniture.filter(isUnderPicture).map(\.range)
    return printed.sorted { $0.start < $1.start }.map { article.text[$0] }.joined(separator: "\n\n")
  }

  private static func isUnderPicture(_ furniture: Furniture) -> Bool {
    furniture.kind == .caption || furniture.kind == .credit
  }

  private static func articles(_ utf8: [UInt8]) -> [Article] {
    let ranges = utf8.withUnsafeBufferPointer { PlainText.articleRanges(in: $0) }
    return ranges.map { PlainText.article(of: Text(utf8: Array(utf8[$0.start..<$0.end]))) }
  }

  private static func bytes(of path: String) throws(ListingFault) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .mistake("\(path): \(String(cString: strerror(errno)))") }
    defer { if descriptor > 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .mistake("\(path): \(String(cString: strerror(errno)))") }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= mostBytes else { throw .mistake("\(path): it is larger than 64 MB") }
    }
  }
}
