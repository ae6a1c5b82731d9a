import GRDB

/// Asks SQLite whether the pages of a library are whole, and where they are not.
struct PageCheck {
  let database: Database

  /// The parts that lie in damaged pages; none if only pages that hold nothing are damaged, nil if all are whole.
  ///
  /// A matter of reading the file once, and of a damaged one twice.
  func damagedParts() throws -> [LibraryPart]? {
    guard try !isWhole("PRAGMA integrity_check(1)") else { return nil }
    return try LibraryPart.allCases.filter { part in
      try part.tables.contains { try !isWhole("PRAGMA integrity_check(\($0))") }
    }
  }

  /// The parts that a short look finds damaged, and whether all was looked at; it ends where it is when it is cancelled.
  ///
  /// What the texts and their index lie in comes last: it is the most.
  func glance(_ inquiry: Inquiry) throws -> (damaged: [LibraryPart], isComplete: Bool) {
    var damaged: [LibraryPart] = []
    do {
      for part in LibraryPart.allCases {
        for table in part.tables where damaged.last != part {
          try inquiry.pause {}
          if try !isWhole("PRAGMA quick_check(\(table))") { damaged.append(part) }
        }
      }
    } catch is Inquiry.Cancelled {
      return (damaged, false)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      return (damaged, false)
    }
    return (damaged, true)
  }

  func isWhole(_ check: String) throws -> Bool {
    do {
      return try String.fetchAll(database, sql: check) == ["ok"]
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: return false
      case _: throw error
      }
    }
  }
}
