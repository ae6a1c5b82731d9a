import GRDB
import Synchronization

extension Library {
  /// Pages of the index that are merged at a time: a fraction of a second's work.
  private static let mergedPages = 4_000

  /// Clears what articles that were taken out have left: their words in the index, names of speakers and outlets that
  /// no other article has.
  ///
  /// It costs up to a second for ten thousand articles of the library, in steps, so that other programs can write in
  /// between. What is cleared is overwritten in the file.
  package func clearTraces() throws(LibraryFault) {
    let isEmpty = try writing { database in
      try database.execute(
        sql: """
          DELETE FROM likeness WHERE article NOT IN (SELECT id FROM article);
          DELETE FROM speaker WHERE id NOT IN (SELECT speaker FROM utterance);
          DELETE FROM outlet WHERE id NOT IN (SELECT outlet FROM article WHERE outlet IS NOT NULL);
          """
      )
      let isEmpty = try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM article)") ?? false
      if isEmpty { try SearchIndex(database: database).removeAll() }
      return isEmpty
    }
    register.withLock { $0 = Register() }
    // The first step marks all for merging, the others go on with it.
    var pages = -Self.mergedPages
    while !isEmpty, try writing({ try SearchIndex(database: $0).merge(pages: pages) }) { pages = Self.mergedPages }
  }

  /// Overwrites from now on whatever is deleted: also in pages that are given back, which costs writing them.
  func overwriteWhatIsDeleted() throws(LibraryFault) {
    do {
      try database.writeWithoutTransaction { _ = try Int.fetchOne($0, sql: "PRAGMA secure_delete = ON") }
    } catch {
      throw LibraryFault(error)
    }
  }
}
