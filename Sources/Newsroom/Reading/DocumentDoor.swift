import Ingest
import News

/// Reads documents that are held as a whole: pages, feeds, messages.
enum DocumentDoor {
  /// The longest document that is read, in bytes.
  static let longest = 64 << 20

  /// Reads the stream's only document.
  static func read(
    _ format: DocumentFormat,
    _ window: inout ByteWindow,
    read: ByteWindow.Read,
    take: Finding.Take
  ) throws(Obstacle) {
    try window.fillWhole(limit: longest, read)
    switch format {
    case .mail: _ = take(mail(window.bytes, index: 0, offset: 0, at: nil))
    case .page: try readPage(window.bytes, take: take)
    case .opml: throw .listOfFeeds
    case .feed, .jsonFeed: try readFeed(window.bytes, take: take)
    case .plainText, .jsonLines, .json, .table, .mailbox, .webArchive, .packed, .foreign:
      throw .foreign(format.words)
    }
  }

  /// Reads a saved page: its article, and where the page was too large for all of it.
  private static func readPage(_ bytes: UnsafeBufferPointer<UInt8>, take: Finding.Take) throws(Obstacle) {
    let page = WebPage(bytes)
    guard !page.article.body.isEmpty else { throw .noTextInPage }
    guard take(.article(page.article, index: 0, offset: 0)) else { return }
    tell(page.shortcomings, take)
  }

  /// Reads a saved feed.
  private static func readFeed(_ bytes: UnsafeBufferPointer<UInt8>, take: Finding.Take) throws(Obstacle) {
    guard let feed = FeedReader.feed(decoding: bytes) else {
      if SubscriptionList(decoding: Array(bytes)) != nil { throw .listOfFeeds }
      throw .noFeed
    }
    for (index, entry) in feed.entries.enumerated() {
      guard take(.article(entry.article(of: feed), index: index, offset: 0)) else { return }
    }
    if feed.entries.isEmpty { throw .emptyFeed }
    tell(feed.shortcomings, take)
  }

  private static func tell(_ shortcomings: [String], _ take: Finding.Take) {
    for shortcoming in shortcomings { _ = take(.obstacle(.cutShort(shortcoming), at: nil)) }
  }

  /// Reads the messages of a mailbox.
  static func readMailbox(
    _ window: inout ByteWindow,
    read: ByteWindow.Read,
    into intake: SourceIntake
  ) throws(Obstacle) {
    var messages = RecordWindow(MailboxCutter())
    try messages.read(&window, read: read, into: intake) { message in
      [mail(message.bytes, index: message.index, offset: message.offset, at: message.place)]
    }
    if messages.count == 0 { throw .empty }
  }

  private static func mail(
    _ bytes: UnsafeBufferPointer<UInt8>,
    index: Int,
    offset: Int,
    at place: String?
  ) -> Finding {
    do throws(MailMessage.Fault) {
      guard let article = RecordArticle(try MailMessage(bytes)).article() else {
        return .obstacle(.noTextInMail, at: place)
      }
      return .article(article, index: index, offset: offset)
    } catch {
      switch error {
      case .unavailable: return .obstacle(.noLibrary("GMime"), at: place)
      case .notMail: return .obstacle(.noMail, at: place)
      case .noText: return .obstacle(.noTextInMail, at: place)
      }
    }
  }
}

extension DocumentFormat {
  /// What it is, in words, with its article.
  var words: String {
    switch self {
    case .plainText: "plain text"
    case .page: "a web page"
    case .feed: "a feed"
    case .jsonFeed: "a JSON feed"
    case .opml: "a list of feeds"
    case .jsonLines, .json: "JSON"
    case .table: "a table"
    case .mailbox: "a mailbox"
    case .mail: "a message"
    case .webArchive: "a web archive"
    case .packed: "an archive"
    case .foreign(let words): words
    }
  }
}
