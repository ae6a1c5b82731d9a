import FoundationEssentials
import GRDB

/// A feed that the reader has added, and what is known of it.
package struct StoredFeed: Hashable, Sendable {
  /// Its number in the library; 0 for one that is not in it.
  package let number: Int
  /// The address it was added under: without user and password, it names the feed and its articles for ever.
  package let name: String
  /// Where it is fetched now, with user and password if it needs them.
  package var address: String
  package var title: String?
  /// The page that it belongs to.
  package var site: String?
  /// The folder of feeds that the user has put it in.
  package var shelf: String?
  /// Whether the whole page behind each entry is fetched.
  package var isFull = false
  /// Whether its server may be this machine or one of its own net.
  package var isPrivate = false
  /// What the server said of its last answer: `ETag` and `Last-Modified`.
  package var tag: String?
  package var modified: String?
  /// Seconds since 1970: when it was added, when it was fetched last, when it may be fetched again.
  package var added: Int
  package var fetched: Int?
  package var due = 0
  /// How many times in a row it could not be fetched or read, and why; one sentence without a full stop.
  package var failures = 0
  package var fault: String?

  /// Creates a feed that the library has not; `added` is in seconds since 1970.
  package init(name: String, address: String, added: Int) {
    number = 0
    self.name = name
    self.address = address
    self.added = added
  }

  /// The path of its source in the library: as a folder's, and none that a file system has.
  package var path: [UInt8] { Self.path(of: name) }

  /// The path of a feed's source, by the address that the feed was added under.
  package static func path(of name: String) -> [UInt8] { Array(name.utf8) + ending }

  /// The address under which the feed of a source was added; nil for the path of a file or folder.
  package static func address(of path: [UInt8]) -> String? {
    guard path.first != StoredSource.slash, path.first != 0, path.count > ending.count,
      path.suffix(ending.count).elementsEqual(ending)
    else { return nil }
    return String(decoding: path.dropLast(ending.count), as: UTF8.self)
  }

  /// No address has a fragment here, so that no feed lies in the folder of another.
  private static let ending = Array("#/".utf8)

  static let columns = """
    id, name, address, title, site, shelf, is_full, is_private, tag, modified, added, fetched, due, failures, fault
    """

  /// Takes a row of `columns`.
  init(_ row: Row) throws {
    number = try row.decode(Int.self, atIndex: 0)
    name = try row.decode(String.self, atIndex: 1)
    address = try row.decode(String.self, atIndex: 2)
    title = try row.decode(String?.self, atIndex: 3)
    site = try row.decode(String?.self, atIndex: 4)
    shelf = try row.decode(String?.self, atIndex: 5)
    isFull = try row.decode(Bool.self, atIndex: 6)
    isPrivate = try row.decode(Bool.self, atIndex: 7)
    tag = try row.decode(String?.self, atIndex: 8)
    modified = try row.decode(String?.self, atIndex: 9)
    added = try row.decode(Int.self, atIndex: 10)
    fetched = try row.decode(Int?.self, atIndex: 11)
    due = try row.decode(Int.self, atIndex: 12)
    failures = try row.decode(Int.self, atIndex: 13)
    fault = try row.decode(String?.self, atIndex: 14)
  }

  /// Adds a feed unless there is one of that name.
  static func add(_ feed: StoredFeed, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO feed(name, address, title, site, shelf, is_full, is_private, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """
    ).execute(
      arguments: [
        feed.name, feed.address, feed.title, feed.site, feed.shelf, feed.isFull, feed.isPrivate, feed.added,
      ]
    )
  }
}
