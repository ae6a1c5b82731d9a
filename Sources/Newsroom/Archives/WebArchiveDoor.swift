import Ingest

/// Reads web archives: every page that a server gave, and every text that was made of one.
enum WebArchiveDoor {
  /// Reads a stream to its end; it throws an obstacle to the rest of it.
  static func read(
    _ window: inout ByteWindow,
    read: ByteWindow.Read,
    into intake: SourceIntake
  ) throws(Obstacle) {
    let before = intake.taken
    var records = RecordWindow(WebRecordCutter())
    try records.read(&window, read: read, into: intake, understand: findings)
    if intake.taken == before, intake.first == 0 { throw .noPages }
  }

  private static func findings(in cut: CutRecord) -> [Finding] {
    do throws(WebRecord.Fault) {
      let record = try WebRecord(cut.bytes)
      var (content, isCut) = (record.content, record.isCut)
      if record.isPacked {
        guard let (bytes, isWhole) = Unpacking.opened(content) else {
          return [.obstacle(.brokenRecord, at: cut.place)]
        }
        (content, isCut) = (bytes, isCut || !isWhole)
      }
      guard let article = record.article(of: content) else { return [.obstacle(.noTextInPage, at: cut.place)] }
      let found = Finding.article(article, index: cut.index, offset: cut.offset)
      return isCut ? [found, .obstacle(.cutRecord, at: cut.place)] : [found]
    } catch {
      switch error {
      // What is no page is no fault: a crawl has pictures, and pages that were not there.
      case .status, .other: return []
      case .broken: return [.obstacle(.brokenRecord, at: cut.place)]
      case .packed(let name): return [.obstacle(.packedOtherwise(name), at: cut.place)]
      }
    }
  }
}
