import GRDB

/// The rows of a table of which not everything can be read.
struct DamagedTable {
  /// The first row at or after a position; nil if none follows.
  let seek: (Int) throws -> Int?
  /// No row is at a position past this one.
  let last: Int

  /// The rows of a table by a number that each of them has; numbers that several rows share come once.
  init(_ table: String, by column: String, in database: Database) {
    last = 1 << 40
    seek = { position in
      try Int.fetchOne(
        database.cachedStatement(
          sql: "SELECT \(column) FROM \(table) WHERE \(column) >= ? ORDER BY \(column) LIMIT 1"
        ),
        arguments: [position]
      )
    }
  }

  /// Rows by positions of their own.
  init(last: Int, seek: @escaping (Int) throws -> Int?) {
    self.last = last
    self.seek = seek
  }

  /// Goes through the positions of all rows that can be reached, rising.
  ///
  /// Where a row cannot be reached, it goes on with the next that can: logarithmic in the rows between.
  /// - Returns: whether every row could be reached.
  func forEach(_ body: (Int) throws -> Void) throws -> Bool {
    try forEach(from: 0) { position in
      try body(position)
      return true
    }
  }

  /// Goes through the positions from one on, as long as `body` wants more.
  func forEach(from first: Int, _ body: (Int) throws -> Bool) throws -> Bool {
    var position = first
    var isWhole = true
    while position <= last {
      let found: Int?
      do {
        found = try seek(position)
      } catch {
        guard Legibility.isDamage(error) else { throw error }
        isWhole = false
        guard let next = try nextReachable(after: position) else { return false }
        position = next
        continue
      }
      guard let found, found >= position, found < Int.max else { return isWhole }
      guard try body(found) else { return isWhole }
      position = found + 1
    }
    return isWhole
  }

  /// A position behind an unreachable one from which rows can be reached again.
  private func nextReachable(after unreachable: Int) throws -> Int? {
    var low = unreachable
    var step = 1
    while !(try isReachable(low + step)) {
      low += step
      step *= 2
      guard low + step <= last else { return nil }
    }
    var high = low + step
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if try isReachable(middle) { high = middle } else { low = middle }
    }
    return high
  }

  private func isReachable(_ position: Int) throws -> Bool {
    do {
      _ = try seek(position)
      return true
    } catch {
      guard Legibility.isDamage(error) else { throw error }
      return false
    }
  }
}
