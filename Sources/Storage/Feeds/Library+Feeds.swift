package import Catalog
import FoundationEssentials
import GRDB

/// The feeds that the reader has added.
extension Library {
  /// Every feed, in the order in which they were added.
  package func feeds() throws(LibraryFault) -> [StoredFeed] {
    try reading { database in
      let statement = try database.cachedStatement(sql: "SELECT \(StoredFeed.columns) FROM feed ORDER BY id")
      return try Row.fetchAll(statement).map(StoredFeed.init)
    }
  }

  /// Adds a feed, which is a source from now on; one of that name stays as it is.
  ///
  /// - Returns: the feed as the library has it, whether it is new, and what changes by it.
  package func add(
    _ feed: StoredFeed
  ) throws(LibraryFault) -> (feed: StoredFeed, isNew: Bool, changes: [HoldingsChange]) {
    if let known = try self.feed(named: feed.name) { return (known, false, []) }
    try writing { try StoredFeed.add(feed, in: $0) }
    let changes = try source(at: feed.path).changes
    guard let added = try self.feed(named: feed.name) else { throw .failed("the feed is not there") }
    return (added, true, changes)
  }

  private func feed(named name: String) throws(LibraryFault) -> StoredFeed? {
    try reading { database in
      let statement = try database.cachedStatement(sql: "SELECT \(StoredFeed.columns) FROM feed WHERE name = ?")
      return try Row.fetchAll(statement, arguments: [name]).map(StoredFeed.init).first
    }
  }

  /// Keeps what is known of a feed now; one that has been removed meanwhile stays so.
  package func save(_ feed: StoredFeed) throws(LibraryFault) {
    try writing { database in
      try database.cachedStatement(
        sql: """
          UPDATE feed SET address = ?, title = ?, site = ?, shelf = ?, is_full = ?, is_private = ?, tag = ?,
            modified = ?, fetched = ?, due = ?, failures = ?, fault = ? WHERE id = ? AND name = ?
          """
      ).execute(
        arguments: [
          feed.address, feed.title, feed.site, feed.shelf, feed.isFull, feed.isPrivate, feed.tag, feed.modified,
          feed.fetched, feed.due, feed.failures, feed.fault, feed.number, feed.name,
        ]
      )
    }
  }

  /// Removes a feed; its articles stay.
  package func remove(_ feed: StoredFeed) throws(LibraryFault) {
    try writing { database in
      try database.cachedStatement(sql: "DELETE FROM feed WHERE name = ?").execute(arguments: [feed.name])
    }
  }

  /// How entries of a feed looked when they were read, by what the feed knows them by; those never read are left out.
  package func knownEntries(_ entries: [String], of feed: StoredFeed) throws(LibraryFault) -> [String: FileLook] {
    try reading { database in
      let statement = try database.cachedStatement(sql: "\(KnownFile.query) AND name = ?")
      var looks: [String: FileLook] = [:]
      for entry in entries {
        let arguments: StatementArguments = [Data(feed.path), Data(entry.utf8)]
        looks[entry] = try Row.fetchAll(statement, arguments: arguments).map(KnownFile.init).first?.look
      }
      return looks
    }
  }

  /// How many articles of each feed there are, by the feed's name.
  package func articlesOfFeeds() throws(LibraryFault) -> [String: Int] {
    try reading { database in
      var counts: [String: Int] = [:]
      for source in try StoredSource.all(in: database) {
        guard let address = StoredFeed.address(of: source.path) else { continue }
        counts[address] = try FacetShelf.count(FacetKey(.source(source.number)), in: database)
      }
      return counts
    }
  }
}
