import FoundationEssentials
import GRDB
import News

/// A month whose stories are found together, or all articles of which no more is known than one month, one year, or
/// nothing.
///
/// Its number is the year and the month (`202509`) where days are known, else `CalendarDate.ordinal` (`20250900`,
/// `20250000`, `0`): the last two digits tell them apart.
enum StoryBlock {
  /// The last days of a month belong to its stories and to those of the next one.
  static let sharedDays = 2

  /// The block that an article of a date belongs to.
  static func block(of ordinal: Int32) -> Int {
    let ordinal = max(0, Int(ordinal))
    return ordinal % 100 == 0 ? ordinal : ordinal / 100
  }

  /// The blocks whose stories may be others when an article of a date comes or goes.
  static func blocks(changedBy ordinal: Int32) -> [Int] {
    let block = block(of: ordinal)
    guard let day = day(of: ordinal), let next = next(after: block), let first = self.day(of: Int32(next * 100 + 1)),
      first - day <= sharedDays
    else { return [block] }
    return [block, next]
  }

  /// The month after one; nil for what is no month.
  static func next(after block: Int) -> Int? {
    let (year, month) = block.quotientAndRemainder(dividingBy: 100)
    guard (1...12).contains(month), (1...9998).contains(year) else { return nil }
    return month == 12 ? (year + 1) * 100 + 1 : block + 1
  }

  /// The dates of the articles that are looked at for a block, those of other blocks among them.
  static func dates(of block: Int) -> (own: ClosedRange<Int32>, all: ClosedRange<Int32>) {
    let (year, month) = block.quotientAndRemainder(dividingBy: 100)
    guard (1...12).contains(month), (1...9999).contains(year) else {
      let date = Int32(clamping: block)
      return (date...date, date...date)
    }
    let own = Int32(block * 100 + 1)...Int32(block * 100 + 31)
    let before = month == 1 ? (year - 1) * 100 + 12 : block - 1
    let last = (28...31).reversed().first { CalendarDate(ordinal: Int32(before * 100 + $0)) != nil } ?? 28
    return (own, Int32(max(0, before) * 100 + last - sharedDays + 1)...own.upperBound)
  }

  /// Days since 1970 of a date, if it is one.
  static func day(of ordinal: Int32) -> Int? {
    guard ordinal % 100 != 0, let date = CalendarDate(ordinal: ordinal), let moment = Moment(date) else { return nil }
    return (moment.seconds - (moment.seconds < 0 ? 86_399 : 0)) / 86_400
  }

  /// Notes that blocks have changed.
  static func setDue(_ blocks: Set<Int>, in database: Database) throws {
    for block in blocks.sorted() {
      try database.cachedStatement(
        sql: "INSERT INTO story_block(id, due, links) VALUES (?, 1, x'') ON CONFLICT DO UPDATE SET due = due + 1"
      ).execute(arguments: [block])
    }
  }

  /// Links as bytes: four for each article, the lowest first.
  static func bytes(of links: [StoryLink]) -> Data {
    var bytes = Data(capacity: links.count * 8)
    for link in links {
      for article in [link.first, link.second] {
        let number = UInt32(clamping: article.number)
        for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
      }
    }
    return bytes
  }

  /// The numbers of bytes, two for a link; what is cut off is left out.
  static func forEachLink(in bytes: Data, _ use: (Int, Int) -> Void) {
    bytes.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count - 7, by: 8) {
        use(
          Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))),
          Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)))
        )
      }
    }
  }
}
