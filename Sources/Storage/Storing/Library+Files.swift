package import Catalog
import FoundationEssentials
import GRDB

extension Library {
  /// Some files of a folder that are not gone, by the bytes of their names.
  ///
  /// - Parameters:
  ///   - folder: its path, with a slash at its end.
  ///   - last: the name after which to begin; nil for the first.
  ///   - limit: the most files: a folder may hold a million.
  /// - Returns: the files, rising by name.
  /// - Throws: `LibraryFault` if the library cannot be read.
  package func knownFiles(
    in folder: [UInt8],
    after last: [UInt8]?,
    limit: Int
  ) throws(LibraryFault) -> [KnownFile] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: "\(KnownFile.query) AND name > ? ORDER BY name LIMIT ?"
      )
      return try Row.fetchAll(statement, arguments: [Data(folder), Data(last ?? []), limit]).map(KnownFile.init)
    }
  }

  /// What is known of a file; nil if nothing is, or if it is gone.
  package func knownFile(at path: [UInt8]) throws(LibraryFault) -> KnownFile? {
    let (folder, name) = Whereabouts.file(path).halves
    return try reading { database in
      let statement = try database.cachedStatement(sql: "\(KnownFile.query) AND name = ?")
      return try Row.fetchAll(statement, arguments: [Data(folder), Data(name)]).map(KnownFile.init).first
    }
  }

  /// How far the reading of a file came before it was broken off, and what was wrong up to there; nil if it was not.
  package func begunReading(at path: [UInt8]) throws(LibraryFault) -> (reading: BegunReading, fault: String?)? {
    guard let file = try knownFile(at: path), file.look == nil else { return nil }
    return try reading { try BegunReading.known(of: file.id, in: $0) }.map { ($0, file.fault) }
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
