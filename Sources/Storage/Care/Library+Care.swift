import Catalog
import GRDB
import News
import Synchronization

/// Looking a library over, and mending what can be made anew from its articles.
extension Library {
  /// How many articles go into the search index at once, so that others can write in between.
  private static let batch = 2_000

  /// What is not as it must be; linear in the texts, some minutes for a million articles.
  ///
  /// - Returns: nothing for a library in good health; nil if the inquiry was cancelled.
  package func ailments(_ inquiry: Inquiry = Inquiry()) throws(LibraryFault) -> [Ailment]? {
    try caring { database in
      do {
        var checkup = Checkup(database, inquiry)
        try checkup.run()
        return checkup.ailments
      } catch is Inquiry.Cancelled {
        return nil
      }
    }
  }

  /// Whether SQLite finds the file whole; a matter of reading it once.
  package func isFileWhole() throws(LibraryFault) -> Bool {
    try reading { database in
      var checkup = Checkup(database, Inquiry())
      return try checkup.arePagesWhole()
    }
  }

  /// Cures ailments, but for damaged pages: those take a `Rescue`.
  ///
  /// If it is interrupted, another checkup finds what is left to do.
  package func mend(_ ailments: [Ailment]) throws(LibraryFault) {
    let plan = MendingPlan(ailments)
    guard plan.isNeeded else { return }
    try writing { database in
      let mending = Mending(database)
      try mending.removeOrphans()
      try mending.remove(plan.lost)
      try mending.simplify(plan.simplified)
      try mending.removeOrphans()
      if plan.remakesIndex { try mending.clearIndex() }
      if plan.remakesCatalog { try mending.remakeCatalog() }
      try Accession.count(in: database)
    }
    register.withLock { $0 = Register() }
    var rest = Array(plan.unsearchable)
    if plan.remakesIndex {
      rest = try reading { try Int.fetchAll($0, sql: "SELECT id FROM article").map { ArticleID($0) } }
    }
    while !rest.isEmpty {
      let next = rest.prefix(Self.batch)
      try writing { try Mending($0).index(next) }
      rest.removeFirst(next.count)
    }
  }

  /// Brings everything from the journal into the file.
  func settle() throws {
    try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
  }

  /// Reads with a connection that may write, where there is one: FTS5 is asked for its health by a writing.
  private func caring<Value>(_ read: (Database) throws -> Value) throws(LibraryFault) -> Value {
    do {
      return try writing(read)
    } catch .readOnly {
      return try reading(read)
    }
  }
}
