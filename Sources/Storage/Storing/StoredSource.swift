import FoundationEssentials
import GRDB

/// A folder or file that the reader has opened.
package struct StoredSource: Hashable, Sendable {
  package let number: Int
  /// A folder's path ends with a slash.
  package let path: [UInt8]
  package let isFolder: Bool

  /// All of them, by number.
  static func all(in database: Database) throws -> [StoredSource] {
    let statement = try database.cachedStatement(sql: "SELECT id, path, is_folder FROM source ORDER BY id")
    return try Row.fetchAll(statement).map { row in
      StoredSource(
        number: try row.decode(Int.self, atIndex: 0),
        path: Array(try row.decode(Data.self, atIndex: 1)),
        isFolder: try row.decode(Bool.self, atIndex: 2)
      )
    }
  }

  /// The numbers of the sources that a place belongs to.
  static func covering(_ place: Whereabouts, among sources: [StoredSource]) -> [Int] {
    guard !sources.isEmpty else { return [] }
    let (folder, name) = place.halves
    let path = folder + name
    return sources.filter { source in
      // What lies below a file is in an archive.
      path.starts(with: source.path)
        && (source.isFolder || path.count == source.path.count || path[source.path.count] == slash)
    }.map(\.number)
  }
}
