package import News

/// Date, time, outlet, number of quotes and story of every article, by its number.
package struct HoldingsColumns: Equatable, Sendable {
  /// `CalendarDate.ordinal`, or 0.
  package private(set) var dates: [Int32] = []
  /// `Moment.minuteOfDay`, or 0.
  package private(set) var times: [UInt16] = []
  /// Numbers of outlets, or 0.
  package private(set) var outlets: [UInt32] = []
  package private(set) var quotes: [UInt16] = []
  /// Numbers of stories: those of one story share it; 0 for an article that is alone, or not looked at yet.
  package private(set) var stories: [UInt32] = []

  /// The last day that a calendar has.
  private static let lastDate: Int32 = 9999_12_31
  /// The last minute that a moment of a day can have.
  static let lastTime: UInt16 = 4_320

  /// Creates empty columns.
  package init() {}

  /// Numbers below have an entry.
  package var count: Int { dates.count }

  /// Makes room for articles up to and without number `number`.
  package mutating func extend(to number: Int) {
    let missing = min(number, ArticleSet.limit) - count
    guard missing > 0 else { return }
    dates.append(contentsOf: repeatElement(0, count: missing))
    times.append(contentsOf: repeatElement(0, count: missing))
    outlets.append(contentsOf: repeatElement(0, count: missing))
    quotes.append(contentsOf: repeatElement(0, count: missing))
    stories.append(contentsOf: repeatElement(0, count: missing))
  }

  /// Says which story an article belongs to; one that is not known yet stays so.
  mutating func set(story: UInt32, of article: ArticleID) {
    if stories.indices.contains(article.number) { stories[article.number] = story }
  }

  /// Says what is known of an article; a number past the limit is not taken.
  package mutating func set(_ article: ArticleID, date: Int32, time: Int = 0, outlet: UInt32, quotes: Int) {
    guard (0..<ArticleSet.limit).contains(article.number) else { return }
    extend(to: article.number + 1)
    dates[article.number] = (0...Self.lastDate).contains(date) ? date : 0
    times[article.number] = (0...Int(Self.lastTime)).contains(time) ? UInt16(time) : 0
    outlets[article.number] = outlet
    self.quotes[article.number] = UInt16(clamping: quotes)
  }

  /// What is known of an article; zeros if nothing is.
  func entry(_ article: ArticleID) -> (date: Int32, time: UInt16, outlet: UInt32, quotes: UInt16) {
    guard dates.indices.contains(article.number) else { return (0, 0, 0, 0) }
    return (dates[article.number], times[article.number], outlets[article.number], quotes[article.number])
  }

  /// Takes a chunk of a column from its bytes; false, with nothing changed, if they are not one.
  ///
  /// A chunk may be shorter than 65 536 entries; dates that no calendar has and times of no day become 0.
  package mutating func load(_ column: HoldingsColumn, chunk: Int, bytes: UnsafeRawBufferPointer) -> Bool {
    let (entries, rest) = bytes.count.quotientAndRemainder(dividingBy: column.width)
    guard rest == 0, entries <= ArticleSet.chunkSize, chunk >= 0, chunk < ArticleSet.limit / ArticleSet.chunkSize
    else { return false }
    let first = chunk * ArticleSet.chunkSize
    extend(to: first + entries)
    switch column {
    case .date:
      Self.copy(bytes, entries, to: &dates, at: first)
      for index in first..<first + entries where !(0...Self.lastDate).contains(dates[index]) { dates[index] = 0 }
    case .time:
      Self.copy(bytes, entries, to: &times, at: first)
      for index in first..<first + entries where times[index] > Self.lastTime { times[index] = 0 }
    case .outlet: Self.copy(bytes, entries, to: &outlets, at: first)
    case .quotes: Self.copy(bytes, entries, to: &quotes, at: first)
    case .story: Self.copy(bytes, entries, to: &stories, at: first)
    }
    return true
  }

  /// A chunk of a column as bytes, the lowest byte of each number first; short if the column ends in it.
  package func bytes(of column: HoldingsColumn, chunk: Int) -> [UInt8] {
    guard chunk >= 0, chunk < ArticleSet.limit / ArticleSet.chunkSize else { return [] }
    let first = min(count, chunk * ArticleSet.chunkSize)
    let range = first..<min(count, first + ArticleSet.chunkSize)
    return switch column {
    case .date: Self.bytes(of: dates[range])
    case .time: Self.bytes(of: times[range])
    case .outlet: Self.bytes(of: outlets[range])
    case .quotes: Self.bytes(of: quotes[range])
    case .story: Self.bytes(of: stories[range])
    }
  }

  private static func copy<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer,
    _ entries: Int,
    to column: inout [Number],
    at first: Int
  ) {
    let width = MemoryLayout<Number>.size
    column.withUnsafeMutableBufferPointer { column in
      for index in 0..<entries {
        column[first + index] = Number(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index * width, as: Number.self)
        )
      }
    }
  }

  private static func bytes<Number: FixedWidthInteger>(of numbers: ArraySlice<Number>) -> [UInt8] {
    let width = MemoryLayout<Number>.size
    return [UInt8](unsafeUninitializedCapacity: numbers.count * width) { bytes, filled in
      filled = numbers.count * width
      let raw = UnsafeMutableRawBufferPointer(bytes)
      for (index, number) in numbers.enumerated() {
        raw.storeBytes(of: number.littleEndian, toByteOffset: index * width, as: Number.self)
      }
    }
  }
}
