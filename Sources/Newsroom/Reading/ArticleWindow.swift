import Ingest
import News

/// Cuts plain text into articles, in a window that never holds more than the longest article may have.
struct ArticleWindow {
  /// The longest article that is read, in bytes.
  static let longestArticle = 16 << 20
  /// The longest text in an encoding that must be decoded as a whole.
  static let longestWhole = 64 << 20
  /// The most articles that are read of one source.
  static let mostArticles = 1_000_000

  /// The date prefix of an article may lie across the end of a window; it is shorter than this.
  private static let overlap = 64

  private var articles = 0
  /// Where the article began that is too long and whose end is sought.
  private var skippedFrom: Int?

  /// Reads a stream to its end.
  ///
  /// - Parameters:
  ///   - window: holds the stream's beginning.
  ///   - read: gives the next bytes.
  ///   - intake: takes the articles, in the order of the stream.
  /// - Throws: an obstacle to all of the stream, or to the rest of it.
  mutating func cut(
    _ window: inout ByteWindow,
    read: ByteWindow.Read,
    into intake: SourceIntake
  ) throws(Obstacle) {
    guard let encoding = TextEncoding(of: window.bytes) else { throw .notText }
    guard encoding != .utf16LittleEndian, encoding != .utf16BigEndian else {
      return try cutWhole(&window, encoding, read: read, into: intake)
    }
    window.drop(encoding.markLength(of: window.bytes))
    while try cutWindow(&window, encoding, into: intake) { try window.fill(read) }
    if articles == 0 { throw .empty }
  }

  /// Takes the articles that lie whole in the window, and moves what is left to its front.
  ///
  /// - Returns: false when the stream is at its end, or nobody wants more.
  private mutating func cutWindow(
    _ window: inout ByteWindow,
    _ encoding: TextEncoding,
    into intake: SourceIntake
  ) throws(Obstacle) -> Bool {
    let bytes = window.bytes
    var ranges = PlainText.articleRanges(in: bytes)[...]
    if let begin = skippedFrom {
      let isOver = ranges.count > 1 || window.isAtEnd
      if isOver {
        let end = ranges.count > 1 ? ranges[ranges.startIndex + 1].start : bytes.count
        articles += 1
        skippedFrom = nil
        let obstacle = Obstacle.articleTooLong(bytes: window.offset + end - begin)
        guard intake.take(.obstacle(obstacle, at: nil)) else { return false }
        ranges = ranges.dropFirst()
      }
    }
    let open = window.isAtEnd ? nil : ranges.popLast()
    guard try take(ranges, of: bytes, encoding, offset: window.offset, into: intake) else { return false }
    if window.isAtEnd { return false }
    makeRoom(in: &window, keepingFrom: open?.start ?? bytes.count)
    return true
  }

  /// Takes the articles at some places of the window; false if nobody wants more.
  private mutating func take(
    _ ranges: ArraySlice<TextRange>,
    of bytes: UnsafeBufferPointer<UInt8>,
    _ encoding: TextEncoding,
    offset: Int,
    into intake: SourceIntake
  ) throws(Obstacle) -> Bool {
    let first = articles
    let within = ranges.prefix(Self.mostArticles - first)
    let known = max(0, min(intake.first - first, within.count))
    let wanted = Array(within.dropFirst(known))
    articles += within.count
    let isWanted = intake.take(wanted.count) { number in
      [Self.article(in: bytes, wanted[number], encoding, index: first + known + number, offset: offset)]
    }
    guard within.count == ranges.count else { throw .tooManyArticles(limit: Self.mostArticles) }
    return isWanted
  }

  private static func article(
    in window: UnsafeBufferPointer<UInt8>,
    _ range: TextRange,
    _ encoding: TextEncoding,
    index: Int,
    offset: Int
  ) -> Finding {
    guard range.count <= longestArticle else { return .obstacle(.articleTooLong(bytes: range.count), at: nil) }
    let bytes = UnsafeBufferPointer(rebasing: window[range.start..<range.end])
    let text = Text(utf8: Document(decoding: bytes, as: encoding).utf8)
    return .article(PlainText.article(of: text), index: index, offset: offset + range.start)
  }

  /// Keeps the article that is not whole yet; grows the window for it, or begins to skip it.
  private mutating func makeRoom(in window: inout ByteWindow, keepingFrom start: Int) {
    if skippedFrom != nil { return skip(&window) }
    window.drop(start)
    guard window.isFull else { return }
    if window.room <= Self.longestArticle {
      window.grow(to: window.room * 2)
    } else {
      skippedFrom = window.offset
      skip(&window)
    }
  }

  /// Lets go of an article that is too long, but for its last bytes, where the next one may begin.
  ///
  /// The first byte kept becomes a letter, so that the article's rest is never taken for nothing but white space.
  private func skip(_ window: inout ByteWindow) {
    window.drop(max(0, window.count - Self.overlap))
    window.overwriteFirst(with: 0x78)
  }

  /// Reads the rest, decodes all of it and cuts that.
  private mutating func cutWhole(
    _ window: inout ByteWindow,
    _ encoding: TextEncoding,
    read: ByteWindow.Read,
    into intake: SourceIntake
  ) throws(Obstacle) {
    try window.fillWhole(limit: Self.longestWhole, read)
    let utf8 = Document(decoding: window.bytes, as: encoding).utf8
    _ = try utf8.withUnsafeBufferPointer { whole throws(Obstacle) in
      try take(PlainText.articleRanges(in: whole)[...], of: whole, .utf8, offset: 0, into: intake)
    }
    if articles == 0 { throw .empty }
  }
}
