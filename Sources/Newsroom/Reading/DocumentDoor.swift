import Ingest
import News

/// Reads documents that are held as a whole: messages.
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
    guard format == .mail else { throw .foreign(format.words) }
    _ = take(mail(window.bytes, index: 0, offset: 0, at: nil))
  }

  /// Reads the messages of a mailbox.
  static func readMailbox(_ window: inout ByteWindow, read: ByteWindow.Read, take: Finding.Take) throws(Obstacle) {
    var messages = RecordWindow(MailboxCutter())
    var index = 0
    try messages.cut(
      &window,
      read: read,
      complain: { obstacle, place in
        index += 1
        return take(.obstacle(obstacle, at: place))
      },
      use: { message, offset, place in
        defer { index += 1 }
        return take(mail(message, index: index, offset: offset, at: place))
      }
    )
    if index == 0 { throw .empty }
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
