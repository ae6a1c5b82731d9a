import FoundationEssentials
import GRDB
import News

/// Gathers the cells of articles, and writes them chunk by chunk: date, time, outlet, quotes; stories are left as they are.
struct ColumnShelf {
  /// How many numbers a chunk covers.
  static let chunkSize = 4_096
  /// Bytes a cell: dates and outlets, times and quotes.
  static let wide = 4
  static let narrow = 2

  struct Cell {
    let date: Int32
    let time: Int
    /// The outlet's number, or 0.
    let outlet: Int
    let quotes: Int
  }

  private var cells: [Int: [(place: Int, cell: Cell)]] = [:]

  mutating func set(_ article: ArticleID, _ cell: Cell) {
    guard article.number >= 0 else { return }
    let (chunk, place) = article.number.quotientAndRemainder(dividingBy: Self.chunkSize)
    cells[chunk, default: []].append((place, cell))
  }

  func write(to database: Database) throws {
    for (chunk, changes) in cells {
      let statement = try database.cachedStatement(sql: "SELECT date, outlet, quotes, time FROM cells WHERE number = ?")
      let rows = try Row.fetchCursor(statement, arguments: [chunk])
      let row = try rows.next()
      var dates = try row?.decode(Data.self, atIndex: 0) ?? Data()
      var outlets = try row?.decode(Data.self, atIndex: 1) ?? Data()
      var quotes = try row?.decode(Data.self, atIndex: 2) ?? Data()
      var times = try row?.decode(Data.self, atIndex: 3) ?? Data()
      for (place, cell) in changes {
        Self.put(UInt32(bitPattern: cell.date), at: place, of: Self.wide, in: &dates)
        Self.put(UInt32(clamping: cell.outlet), at: place, of: Self.wide, in: &outlets)
        Self.put(UInt32(UInt16(clamping: cell.time)), at: place, of: Self.narrow, in: &times)
        Self.put(UInt32(UInt16(clamping: cell.quotes)), at: place, of: Self.narrow, in: &quotes)
      }
      try database.cachedStatement(
        sql: """
          INSERT INTO cells(number, date, outlet, quotes, time) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET date = excluded.date, outlet = excluded.outlet, quotes = excluded.quotes,
            time = excluded.time
          """
      )
      .execute(arguments: [chunk, dates, outlets, quotes, times])
    }
  }

  /// Puts a number at its place, its lowest byte first; the column grows as far as it must.
  private static func put(_ number: UInt32, at place: Int, of width: Int, in column: inout Data) {
    let end = (place + 1) * width
    if column.count < end { column.append(contentsOf: repeatElement(0, count: end - column.count)) }
    for index in 0..<width {
      column[column.startIndex + place * width + index] = UInt8(truncatingIfNeeded: number >> UInt32(index * 8))
    }
  }
}
