import Ingest
import News

/// What must hold of any bytes as a dump, a table, a mailbox or a crawl.
struct RecordPromises {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The first broken promise about lines of JSON, one JSON text, and a table.
  var dumpFault: String? {
    bytes.withUnsafeBufferPointer { whole in
      fault(of: LineCutter(), in: whole, "a line", json) ?? fault(of: JSONCutter(), in: whole, "a record", json)
        ?? fault(of: TableCutter(separator: 0x2C), in: whole, "a row", row)
    }
  }

  /// The first broken promise about a mailbox, and a message.
  var mailFault: String? {
    bytes.withUnsafeBufferPointer { whole in
      fault(of: MailboxCutter(), in: whole, "a message", mail) ?? mail(whole)
    }
  }

  /// The first broken promise about a web archive.
  var crawlFault: String? {
    bytes.withUnsafeBufferPointer { fault(of: WebRecordCutter(), in: $0, "a crawl", crawl) }
  }

  /// Whatever the name, a format is told.
  var formatFault: String? {
    bytes.withUnsafeBufferPointer { whole in
      let names = ["", "a.csv", "a.json", "a.jsonl", "a.eml", "a.mbox", "a.html", "a.txt"]
      for name in names { _ = DocumentFormat(of: whole, named: Array(name.utf8)) }
      return nil
    }
  }

  /// Cuts the bytes as they would be cut if a window showed more and more of them.
  private func fault(
    of cutter: some RecordCutter,
    in whole: UnsafeBufferPointer<UInt8>,
    _ name: String,
    _ examine: (UnsafeBufferPointer<UInt8>) -> String?
  ) -> String? {
    var cutter = cutter
    var (start, shown, steps, taken) = (0, min(64, whole.count), 0, 0)
    while steps < 4 * whole.count + 64 {
      steps += 1
      let window = UnsafeBufferPointer(rebasing: whole[start..<max(start, shown)])
      let isAtEnd = shown >= whole.count
      switch cutter.cut(window, isAtEnd: isAtEnd) {
      case .end: return nil
      case .open:
        guard !isAtEnd else { return "\(name) at \(start) does not end with the file" }
        shown = min(whole.count, max(shown * 2, start + 64))
      case .nothing(let next):
        guard (0...window.count).contains(next) else { return "\(name) at \(start) goes on at \(next)" }
        start += next
      case .pass(let count):
        guard count >= 0 else { return "\(name) at \(start) passes over \(count)" }
        start = min(whole.count, start + min(count, whole.count))
      case .record(let range, let next):
        guard range.lowerBound >= 0, range.upperBound <= next, next <= window.count else {
          return "\(name) at \(start) lies at \(range), and the next at \(next)"
        }
        if taken < 64, let fault = examine(UnsafeBufferPointer(rebasing: window[range])) { return "\(name): \(fault)" }
        taken += 1
        start += next
      }
      if start >= shown { shown = min(whole.count, start + 64) }
    }
    return "\(name) at \(start) is never done"
  }

  private func json(_ record: UnsafeBufferPointer<UInt8>) -> String? {
    (try? DumpRecord(json: record)).flatMap { article(RecordArticle($0, RecordMap())) }
      ?? ArticleAccount(json: record, RecordMap()).flatMap { fault(of: $0) }
  }

  private func row(_ record: UnsafeBufferPointer<UInt8>) -> String? {
    let fields = TableRow.fields(of: record, separator: 0x2C)
    let header = "title,text,author,date,url".utf8.map { $0 }.withUnsafeBufferPointer {
      TableHeader(of: $0, separator: 0x2C, .utf8)
    }
    return article(RecordArticle(DumpRecord(row: fields, header: header), RecordMap()))
  }

  private func mail(_ message: UnsafeBufferPointer<UInt8>) -> String? {
    (try? MailMessage(message)).flatMap { article(RecordArticle($0)) }
  }

  private func crawl(_ record: UnsafeBufferPointer<UInt8>) -> String? {
    guard let crawled = try? WebRecord(record) else { return nil }
    return crawled.article(of: crawled.content).flatMap { Examination.fault(in: $0) }
      ?? ArticleAccount(crawled, content: crawled.content).flatMap { fault(of: $0) }
  }

  /// What is told of an article is what it has.
  private func fault(of account: ArticleAccount) -> String? {
    let told = account.fields.first { $0.name == .headline }?.value
    return told == account.article.headline.text ? nil : "the headline that is told is another"
  }

  private func article(_ record: RecordArticle) -> String? {
    record.article().flatMap { Examination.fault(in: $0) }
  }
}
