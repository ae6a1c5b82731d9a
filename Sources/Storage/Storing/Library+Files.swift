package import Catalog
import FoundationEssentials
import GRDB

extension Library {
  /// The files of a folder that were read to their end, by name; the folder's path has a slash at its end.
  package func knownFiles(in folder: [UInt8]) throws(LibraryFault) -> [[UInt8]: KnownFile] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT file.name, file.id, size, modified, inode, device, fault FROM folder
          JOIN file ON file.folder = folder.id WHERE folder.path = ? AND size IS NOT NULL AND is_gone = 0
          """
      )
      var files: [[UInt8]: KnownFile] = [:]
      let rows = try Row.fetchCursor(statement, arguments: [Data(folder)])
      while let row = try rows.next() {
        files[Array(try row.decode(Data.self, atIndex: 0))] = KnownFile(
          id: try row.decode(Int.self, atIndex: 1),
          look: FileLook(
            size: try row.decode(Int.self, atIndex: 2),
            modified: try row.decode(Int.self, atIndex: 3),
            inode: UInt64(bitPattern: try row.decode(Int64.self, atIndex: 4)),
            device: UInt64(bitPattern: try row.decode(Int64.self, atIndex: 5))
          ),
          fault: try row.decode(String?.self, atIndex: 6)
        )
      }
      return files
    }
  }

  /// The folders below a folder, and itself, that hold files the library knows; sorted.
  ///
  /// Paths of folders have a slash at their end.
  package func knownFolders(under folder: [UInt8]) throws(LibraryFault) -> [[UInt8]] {
    try reading { database in
      let (low, high) = StoredSource.span(of: folder)
      let statement = try database.cachedStatement(
        sql: """
          SELECT path FROM folder WHERE path >= ? AND path < ?
          AND EXISTS (SELECT 1 FROM file WHERE folder = folder.id AND is_gone = 0) ORDER BY path
          """
      )
      return try Data.fetchAll(statement, arguments: [low, high]).map { Array($0) }
    }
  }

  /// Says that files are no longer there: articles that stand nowhere else are gone, but stay in the library.
  package func vanished(_ files: [Int]) throws(LibraryFault) -> [HoldingsChange] {
    try accessing { accession in
      for file in files { try accession.lose(file) }
    }
  }
}
