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
    into intake: SourceIntake
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
      return try cut(format, &window, .utf8, read: readRest, into: intake)
    }
    try cut(format, &window, encoding, read: read, into: intake)
  }

  private func cut(
    _ format: DocumentFormat,
    _ window: inout ByteWindow,
    _ encoding: TextEncoding,
    read: ByteWindow.Read,
    into intake: SourceIntake
  ) throws(Obstacle) {
    switch format {
    case .jsonLines:
      try cut(RecordWindow(LineCutter()), &window, encoding, read: read, into: intake, understand: Self.json)
    case .json:
      try cut(RecordWindow(JSONCutter()), &window, encoding, read: read, into: intake, understand: Self.json)
    case .table(let separator):
      let header = TableHeader(of: window.bytes, separator: separator, encoding)
      guard header.says(map) else { throw .noKnownColumn }
      let rows = RecordWindow(TableCutter(separator: separator), isHeaded: true)
      try cut(rows, &window, encoding, read: read, into: intake) { row in
        DumpRecord(row: TableRow.fields(of: row, separator: separator), header: header)
      }
    case .plainText, .page, .feed, .jsonFeed, .opml, .mailbox, .mail, .webArchive, .packed, .foreign: break
    }
  }

  private static func json(_ record: UnsafeBufferPointer<UInt8>) throws(DumpRecord.Fault) -> DumpRecord {
    try DumpRecord(json: record)
  }

  private func cut(
    _ records: RecordWindow<some RecordCutter>,
    _ window: inout ByteWindow,
    _ encoding: TextEncoding,
    read: ByteWindow.Read,
    into intake: SourceIntake,
    understand: (UnsafeBufferPointer<UInt8>) throws(DumpRecord.Fault) -> DumpRecord
  ) throws(Obstacle) {
    var records = records
    try records.read(&window, read: read, into: intake) { record in
      Document(decoding: record.bytes, as: encoding).utf8.withUnsafeBufferPointer { utf8 in
        [finding(in: utf8, record, understand)]
      }
    }
    if records.count <= 0 { throw .empty }
  }

  private func finding(
    in utf8: UnsafeBufferPointer<UInt8>,
    _ cut: CutRecord,
    _ understand: (UnsafeBufferPointer<UInt8>) throws(DumpRecord.Fault) -> DumpRecord
  ) -> Finding {
    do throws(DumpRecord.Fault) {
      let record = try understand(utf8)
      guard let article = RecordArticle(record, map).article() else {
        return .obstacle(.noKnownField, at: cut.place)
      }
      return .article(article, index: cut.index, offset: cut.offset)
    } catch {
      return .obstacle(.unreadable(error), at: cut.place)
    }
  }
}
