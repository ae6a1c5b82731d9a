import FoundationEssentials
import GRDB

/// A file that the library knows.
package struct KnownFile: Hashable, Sendable {
  /// Its number in the library.
  package let id: Int
  /// The name in its folder.
  package let name: [UInt8]
  /// How it looked; nil if it was not read to its end.
  package let look: FileLook?
  /// Why it, or the rest of it, could not be read; nil if it could.
  package let fault: String?

  /// Asks for the files of a folder by its path; names and an order may follow.
  static let query = """
    SELECT name, id, size, modified, inode, device, fault FROM file
    WHERE folder = (SELECT id FROM folder WHERE path = ?) AND is_gone = 0
    """

  /// Takes a row of name, number, size, time, inode, device and fault.
  init(_ row: Row) throws {
    name = Array(try row.decode(Data.self, atIndex: 0))
    id = try row.decode(Int.self, atIndex: 1)
    look = try row.decode(Int?.self, atIndex: 2).map { size in
      FileLook(
        size: size,
        modified: try row.decode(Int.self, atIndex: 3),
        inode: UInt64(bitPattern: try row.decode(Int64.self, atIndex: 4)),
        device: UInt64(bitPattern: try row.decode(Int64.self, atIndex: 5))
      )
    }
    fault = try row.decode(String?.self, atIndex: 6)
  }
}
