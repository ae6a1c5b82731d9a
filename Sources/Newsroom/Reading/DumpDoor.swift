import Ingest
import News

/// Reads dumps: JSON lines, JSON arrays and tables.
struct DumpDoor {
  let map: RecordMap

  /// Reads a stream to its end; it throws an obstacle to the rest of it.
  func read(
    _ format: DocumentFormat,
    _ window: inout ByteWindow,
    read: ByteWindow.Read,
    take: Finding.Take
  ) throws(Obstacle) {
    guard let encoding = TextEncoding(of: window.bytes) else { throw .notText }
    window.drop(encoding.markLength(of: window.bytes))
    guard encoding != .utf16LittleEndian, encoding != .utf16BigEndian else {
      try window.fillWhole(limit: ArticleWindow.longestWhole, read)
      var rest = Document(decoding: window.bytes, as: encoding).utf8[...]
      window.begin(expecting: rest.count)
      let readRest: ByteWindow.Read = { buffer in
        let count = min(buffer.count, rest.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      }
      try window.fill(readRest)
      return try cut(format, &window, .utf8, read: readRest, take: take)
    }
    try cut(format, &window, encoding, read: read, take: take)
  }

  private func cut(
    _ format: DocumentFormat,
    _ window: inout ByteWindow,
    _ encoding: TextEncoding,
    read: ByteWindow.Read,
    take: Finding.Take
  ) throws(Obstacle) {
    switch format {
    case .jsonLines: try cut(LineCutter(), &window, encoding, read: read, take: take, understand: Self.json)
    case .json: try cut(JSONCutter(), &window, encoding, read: read, take: take, understand: Self.json)
    case .table(let separator):
      let header = TableHeader(of: window.bytes, separator: separator, encoding)
      guard header.says(map) else { throw .noKnownColumn }
      try cut(TableCutter(separator: separator), &window, encoding, isHeaded: true, read: read, take: take) { row in
        DumpRecord(row: TableRow.fields(of: row, separator: separator), header: header)
      }
    case .plainText, .page, .feed, .jsonFeed, .opml, .mailbox, .mail, .webArchive, .packed, .foreign: break
    }
  }

  private static func json(_ record: UnsafeBufferPointer<UInt8>) throws(DumpRecord.Fault) -> DumpRecord {
    try DumpRecord(json: record)
  }

  private func cut(
    _ cutter: some RecordCutter,
    _ window: inout ByteWindow,
    _ encoding: TextEncoding,
    isHeaded: Bool = false,
    read: ByteWindow.Read,
    take: Finding.Take,
    understand: (UnsafeBufferPointer<UInt8>) throws(DumpRecord.Fault) -> DumpRecord
  ) throws(Obstacle) {
    var records = RecordWindow(cutter)
    var index = isHeaded ? -1 : 0
    var articles = 0
    try records.cut(
      &window,
      read: read,
      complain: { obstacle, place in
        index += 1
        return take(.obstacle(obstacle, at: place))
      },
      use: { record, offset, place in
        defer { index += 1 }
        guard index >= 0 else { return true }
        let found = Document(decoding: record, as: encoding).utf8.withUnsafeBufferPointer { utf8 in
          finding(in: utf8, index: index, offset: offset, place: place, understand)
        }
        if case .article = found { articles += 1 }
        return take(found)
      }
    )
    if articles == 0, index <= 0 { throw .empty }
  }

  private func finding(
    in utf8: UnsafeBufferPointer<UInt8>,
    index: Int,
    offset: Int,
    place: String,
    _ understand: (UnsafeBufferPointer<UInt8>) throws(DumpRecord.Fault) -> DumpRecord
  ) -> Finding {
    do throws(DumpRecord.Fault) {
      let record = try understand(utf8)
      guard let article = RecordArticle(record, map).article() else {
        return .obstacle(.noKnownField, at: place)
      }
      return .article(article, index: index, offset: offset)
    } catch {
      return .obstacle(.unreadable(error), at: place)
    }
  }
}
