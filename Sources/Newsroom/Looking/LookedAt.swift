import Ingest
import News

/// The beginning of a source, and how the first articles come out of it.
struct LookedAt {
  /// So many records are tried for the sake of the first articles.
  private static let mostTried = 64

  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether these are all the bytes of the source.
  let isWhole: Bool
  let map: RecordMap
  /// How many articles are explained.
  let most: Int

  /// The first articles of the source.
  func examples(of format: DocumentFormat) -> [SourceLook.Example] {
    switch format {
    case .plainText: plain
    case .page: single(ArticleAccount(page: bytes))
    case .mail: single(ArticleAccount(mail: bytes))
    case .feed, .jsonFeed: entries
    case .jsonLines: examples(LineCutter()) { ArticleAccount(json: $0, map) }
    case .json: examples(JSONCutter()) { ArticleAccount(json: $0, map) }
    case .table(let separator): rows(separator)
    case .mailbox: examples(MailboxCutter(), decoding: false) { ArticleAccount(mail: $0) }
    case .webArchive: examples(WebRecordCutter(), decoding: false, of: Self.page)
    case .opml, .packed, .foreign: []
    }
  }

  private func single(_ account: ArticleAccount?) -> [SourceLook.Example] {
    guard let account, !account.article.body.isEmpty || account.article.headline.text.isEmpty == false else {
      return []
    }
    return [SourceLook.Example(place: nil, account: account)]
  }

  private var plain: [SourceLook.Example] {
    guard let encoding = TextEncoding(of: bytes) else { return [] }
    let utf8 = Document(decoding: bytes, as: encoding).utf8
    let ranges = utf8.withUnsafeBufferPointer { PlainText.articleRanges(in: $0) }
    return ranges.prefix(most).enumerated().map { number, range in
      SourceLook.Example(
        place: ranges.count == 1 ? nil : "article \(number + 1)",
        account: ArticleAccount(text: Text(utf8: Array(utf8[range.start..<range.end])))
      )
    }
  }

  private var entries: [SourceLook.Example] {
    guard let feed = FeedReader.feed(decoding: bytes) else { return [] }
    return feed.entries.prefix(most).enumerated().map { number, entry in
      SourceLook.Example(place: "entry \(number + 1)", account: ArticleAccount(entry, of: feed))
    }
  }

  private func rows(_ separator: UInt8) -> [SourceLook.Example] {
    guard let encoding = TextEncoding(of: bytes) else { return [] }
    let start = UnsafeBufferPointer(rebasing: bytes.dropFirst(encoding.markLength(of: bytes)))
    let header = TableHeader(of: start, separator: separator, encoding)
    return examples(TableCutter(separator: separator), skipping: 1) { row in
      ArticleAccount(row: TableRow.fields(of: row, separator: separator), header: header, map)
    }
  }

  private static func page(_ bytes: UnsafeBufferPointer<UInt8>) -> ArticleAccount? {
    guard let record = try? WebRecord(bytes) else { return nil }
    let content = record.isPacked ? Unpacking.opened(record.content)?.bytes : record.content
    return content.flatMap { ArticleAccount(record, content: $0) }
  }

  /// The first articles among the records of the source.
  private func examples(
    _ cutter: some RecordCutter,
    skipping skipped: Int = 0,
    decoding isText: Bool = true,
    of account: (UnsafeBufferPointer<UInt8>) -> ArticleAccount?
  ) -> [SourceLook.Example] {
    guard let encoding = TextEncoding(of: bytes) ?? (isText ? nil : .utf8) else { return [] }
    var cutter = cutter
    var found: [SourceLook.Example] = []
    var start = encoding.markLength(of: bytes)
    var records = 0
    while found.count < most, records < Self.mostTried {
      let window = UnsafeBufferPointer(rebasing: bytes[start...])
      switch cutter.cut(window, isAtEnd: isWhole) {
      case .record(let range, let next):
        records += 1
        start += next
        guard records > skipped else { continue }
        let record = UnsafeBufferPointer(rebasing: window[range])
        let explained =
          isText
          ? Document(decoding: record, as: encoding).utf8.withUnsafeBufferPointer(account) : account(record)
        if let explained { found.append(SourceLook.Example(place: cutter.place, account: explained)) }
      case .nothing(let next):
        guard next > 0 || start < bytes.count else { return found }
        start += next
      case .pass(let count):
        guard count < window.count else { return found }
        start += count
      case .open, .end: return found
      }
    }
    return found
  }
}
