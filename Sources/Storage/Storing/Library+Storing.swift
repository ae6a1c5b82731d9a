package import Catalog
import GRDB
package import News
import Synchronization

extension Library {
  /// Brings files and their articles in; all or nothing.
  ///
  /// - Returns: what has changed, for the catalog in memory.
  package func store(_ files: [FileDeposit]) throws(LibraryFault) -> [HoldingsChange] {
    try take(files).changes
  }

  /// Brings files and their articles in; all or nothing.
  ///
  /// - Returns: what has changed, for the catalog in memory, and what became of the articles.
  package func take(
    _ files: [FileDeposit]
  ) throws(LibraryFault) -> (changes: [HoldingsChange], tally: IntakeTally) {
    var tally = IntakeTally()
    let changes = try accessing { accession in
      for file in files { try accession.take(file) }
      tally = accession.tally
    }
    learnWordbook()
    return (changes, tally)
  }

  /// Puts better annotations in the place of those that articles have; an article that has gone is left out.
  package func annotateAnew(_ deposits: [(ArticleID, Deposit)]) throws(LibraryFault) -> [HoldingsChange] {
    try accessing { accession in
      for (id, deposit) in deposits where try StoredArticle.content(id, in: accession.database) == deposit.content {
        try accession.annotateAnew(id, as: deposit)
      }
    }
  }

  /// Changes articles in one transaction; what the writer remembers holds only if it succeeds.
  func accessing(_ change: (inout Accession) throws -> Void) throws(LibraryFault) -> [HoldingsChange] {
    let known = register.withLock { register in
      defer { register = Register() }
      return register
    }
    let (changes, learnt) = try ownWrites.counting { () throws(LibraryFault) in
      try writing { database in
        var accession = try Accession(database, register: known, wordbooks: wordbooks)
        try change(&accession)
        return (try accession.finish(), accession.register)
      }
    }
    register.withLock { $0 = learnt }
    return changes
  }
}
