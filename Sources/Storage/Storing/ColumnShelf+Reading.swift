import Catalog
import FoundationEssentials
import GRDB
import News

extension ColumnShelf {
  /// Columns for the catalog.
  ///
  /// - Throws: `CodingFault` if a chunk is not one.
  static func columns(_ wanted: Set<HoldingsColumn> = Set(HoldingsColumn.allCases), in database: Database) throws
    -> HoldingsColumns
  {
    var columns = HoldingsColumns()
    let wanted = HoldingsColumn.allCases.filter(wanted.contains)
    guard !wanted.isEmpty else { return columns }
    let perChunk = ArticleSet.chunkSize / chunkSize
    var parts: [HoldingsColumn: [UInt8]] = [:]
    var current = 0
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT number, \(wanted.map(\.rawValue).joined(separator: ", ")) FROM cells ORDER BY number"
      )
    )
    while let row = try rows.next() {
      let number = try row.decode(Int.self, atIndex: 0)
      guard (0..<ArticleSet.limit / chunkSize).contains(number) else { throw CodingFault("a column") }
      if number / perChunk != current {
        try load(&parts, as: current, into: &columns)
        current = number / perChunk
      }
      for (index, column) in wanted.enumerated() {
        let start = number % perChunk * chunkSize * column.width
        try row.withUnsafeData(atIndex: index + 1) { data in
          try add(data, of: column, to: &parts[column, default: []], at: start)
        }
      }
    }
    try load(&parts, as: current, into: &columns)
    return columns
  }

  private static func add(_ data: Data?, of column: HoldingsColumn, to bytes: inout [UInt8], at start: Int) throws {
    guard let data, data.count <= chunkSize * column.width, data.count % column.width == 0 else {
      throw CodingFault("a column")
    }
    if bytes.count < start { bytes.append(contentsOf: repeatElement(0, count: start - bytes.count)) }
    data.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  private static func load(
    _ parts: inout [HoldingsColumn: [UInt8]],
    as chunk: Int,
    into columns: inout HoldingsColumns
  ) throws {
    for (column, bytes) in parts {
      let isWhole = bytes.withUnsafeBytes { columns.load(column, chunk: chunk, bytes: $0) }
      guard isWhole else { throw CodingFault("a column") }
    }
    parts = [:]
  }

  /// The newest articles of a set, newest first, those of one day by time, then by number; linear in the set.
  static func newest(_ count: Int, of set: ArticleSet, in database: Database) throws -> [ArticleID] {
    var dates: [(moment: UInt64, id: ArticleID)] = []
    var chunk = -1
    var (days, times) = (Data(), Data())
    let statement = try database.cachedStatement(sql: "SELECT date, time FROM cells WHERE number = ?")
    for id in set {
      let (number, place) = id.number.quotientAndRemainder(dividingBy: chunkSize)
      if number != chunk {
        let row = try Row.fetchOne(statement, arguments: [number])
        days = try row?.decode(Data.self, atIndex: 0) ?? Data()
        times = try row?.decode(Data.self, atIndex: 1) ?? Data()
        chunk = number
      }
      dates.append(
        (UInt64(value(at: place, of: wide, in: days)) << 16 | UInt64(value(at: place, of: narrow, in: times)), id)
      )
    }
    dates.sort { $0.moment != $1.moment ? $0.moment > $1.moment : $0.id < $1.id }
    return dates.prefix(count).map(\.id)
  }

  /// A number at its place, its lowest byte first; 0 past the end.
  private static func value(at place: Int, of width: Int, in column: Data) -> UInt32 {
    guard (place + 1) * width <= column.count else { return 0 }
    let start = column.startIndex + place * width
    return (0..<width).reduce(0) { $0 | UInt32(column[start + $1]) << UInt32($1 * 8) }
  }
}
