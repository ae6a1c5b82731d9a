import Ingest
import News

/// Cuts a stream of bytes into articles, through a window that never holds more than the longest article may have.
struct ArticleWindow: ~Copyable {
  /// The longest article that is read, in bytes.
  static let longestArticle = 16 << 20
  /// The longest text in an encoding that must be decoded as a whole.
  static let longestWhole = 64 << 20
  /// The most articles that are read of one source.
  static let mostArticles = 1_000_000

  /// How much a window holds when nothing asks for more.
  private static let usualRoom = 1 << 20
  /// The date prefix of an article may lie across the end of a window; it is shorter than this.
  private static let overlap = 64

  /// What a stream gives: the number of bytes put into the buffer, 0 at its end.
  typealias Read = (UnsafeMutableRawBufferPointer) throws(Obstacle) -> Int
  /// What is done with an article, or with a part that cannot be read; false stops the reading.
  typealias Take = (Result<RawArticle, Obstacle>) -> Bool

  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
  /// How many bytes of the buffer are filled, and where in the stream the first one stands.
  private var filled = 0
  private var offset = 0
  private var articles = 0
  private var isAtEnd = false
  /// Where the article began that is too long and whose end is sought.
  private var skippedFrom: Int?

  deinit {
    buffer.deallocate()
  }

  /// Reads a stream to its end; the window is then ready for the next one.
  ///
  /// - Parameters:
  ///   - expected: how many bytes the stream probably has.
  ///   - read: gives the next bytes.
  ///   - take: takes the articles, in the order of the stream.
  /// - Throws: an obstacle to all of the stream, or to the rest of it.
  mutating func cut(expecting expected: Int, read: Read, take: Take) throws(Obstacle) {
    begin(expecting: expected)
    try fill(read)
    guard filled > 0 else { throw .empty }
    let encoding = try Self.encoding(of: UnsafeBufferPointer(rebasing: buffer[..<filled]))
    guard encoding != .utf16LittleEndian, encoding != .utf16BigEndian else {
      return try cutWhole(encoding, read: read, take: take)
    }
    dropFirst(encoding.markLength(of: UnsafeBufferPointer(rebasing: buffer[..<filled])))
    while try cutWindow(encoding, take: take) { try fill(read) }
    if articles == 0 { throw .empty }
  }

  private mutating func begin(expecting expected: Int) {
    (filled, offset, articles, isAtEnd, skippedFrom) = (0, 0, 0, false, nil)
    if buffer.count > Self.usualRoom {
      buffer.deallocate()
      buffer = .allocate(capacity: 1 << 16)
    }
    grow(to: min(expected + 1, Self.usualRoom))
  }

  /// Takes the articles that lie whole in the window, and moves what is left to its front.
  ///
  /// - Returns: false when the stream is at its end, or nobody wants more.
  private mutating func cutWindow(_ encoding: TextEncoding, take: Take) throws(Obstacle) -> Bool {
    let window = UnsafeBufferPointer(rebasing: buffer[..<filled])
    var ranges = PlainText.articleRanges(in: window)[...]
    if let begin = skippedFrom {
      let isOver = ranges.count > 1 || isAtEnd
      if isOver {
        let end = ranges.count > 1 ? ranges[ranges.startIndex + 1].start : filled
        articles += 1
        skippedFrom = nil
        guard take(.failure(.articleTooLong(bytes: offset + end - begin))) else { return false }
        ranges = ranges.dropFirst()
      }
    }
    let open = isAtEnd ? nil : ranges.popLast()
    for range in ranges {
      guard articles < Self.mostArticles else { throw .tooManyArticles(limit: Self.mostArticles) }
      guard take(article(in: window, range, encoding)) else { return false }
    }
    if isAtEnd { return false }
    makeRoom(keepingFrom: open?.start ?? filled)
    return true
  }

  private mutating func article(
    in window: UnsafeBufferPointer<UInt8>,
    _ range: TextRange,
    _ encoding: TextEncoding
  ) -> Result<RawArticle, Obstacle> {
    defer { articles += 1 }
    guard range.count <= Self.longestArticle else { return .failure(.articleTooLong(bytes: range.count)) }
    let bytes = UnsafeBufferPointer(rebasing: window[range.start..<range.end])
    return .success(
      RawArticle(bytes, index: articles, offset: offset + range.start, encoding: encoding, isDecoded: false)
    )
  }

  /// Keeps the article that is not whole yet; grows the window for it, or begins to skip it.
  private mutating func makeRoom(keepingFrom start: Int) {
    if skippedFrom != nil { return skip() }
    dropFirst(start)
    guard filled == buffer.count else { return }
    if buffer.count <= Self.longestArticle {
      grow(to: buffer.count * 2)
    } else {
      skippedFrom = offset
      skip()
    }
  }

  /// Lets go of an article that is too long, but for its last bytes, where the next one may begin.
  ///
  /// The first byte kept becomes a letter, so that the article's rest is never taken for nothing but white space.
  private mutating func skip() {
    dropFirst(max(0, filled - Self.overlap))
    buffer[0] = 0x78
  }

  private mutating func dropFirst(_ count: Int) {
    guard count > 0, let base = buffer.baseAddress else { return }
    base.update(from: base + count, count: filled - count)
    filled -= count
    offset += count
  }

  private mutating func grow(to room: Int) {
    guard room > buffer.count else { return }
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: room)
    _ = larger.update(fromContentsOf: buffer[..<filled])
    buffer.deallocate()
    buffer = larger
  }

  private mutating func fill(_ read: Read) throws(Obstacle) {
    while !isAtEnd, filled < buffer.count {
      let count = try read(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]))
      filled += count
      isAtEnd = count == 0
    }
  }

  /// Reads the rest, decodes all of it and cuts that.
  private mutating func cutWhole(_ encoding: TextEncoding, read: Read, take: Take) throws(Obstacle) {
    while !isAtEnd {
      guard buffer.count <= Self.longestWhole else { throw .tooLong(limit: Self.longestWhole) }
      grow(to: buffer.count * 2)
      try fill(read)
    }
    let utf8 = Document(decoding: UnsafeBufferPointer(rebasing: buffer[..<filled]), as: encoding).utf8
    var isOverfull = false
    utf8.withUnsafeBufferPointer { whole in
      for range in PlainText.articleRanges(in: whole) {
        guard articles < Self.mostArticles else {
          isOverfull = true
          return
        }
        let bytes = UnsafeBufferPointer(rebasing: whole[range.start..<range.end])
        let article = RawArticle(bytes, index: articles, offset: range.start, encoding: encoding, isDecoded: true)
        articles += 1
        let isTooLong = range.count > Self.longestArticle
        guard take(isTooLong ? .failure(.articleTooLong(bytes: range.count)) : .success(article)) else { return }
      }
    }
    if isOverfull { throw .tooManyArticles(limit: Self.mostArticles) }
    if articles == 0 { throw .empty }
  }

  private static func encoding(of head: UnsafeBufferPointer<UInt8>) throws(Obstacle) -> TextEncoding {
    if let format = ForeignFormat(of: head) { throw .foreign(format.words) }
    guard let encoding = TextEncoding(of: head) else { throw .notText }
    return encoding
  }
}
