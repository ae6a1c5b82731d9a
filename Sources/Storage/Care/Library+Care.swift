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
  /// Others may read and write meanwhile; what they write is not seen.
  /// - Returns: nothing for a library in good health; nil if the inquiry was cancelled.
  package func ailments(_ inquiry: Inquiry = Inquiry()) throws(LibraryFault) -> [Ailment]? {
    if let parts = try damagedParts() { return [.pages(parts)] }
    return try reading { database in
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
    try damagedParts() == nil
  }

  /// The parts of the library whose pages are damaged; nil if none of its pages is.
  private func damagedParts() throws(LibraryFault) -> [LibraryPart]? {
    try reading { try PageCheck(database: $0).damagedParts() }
  }

  /// The parts that a short look at the pages finds damaged, and whether it came to its end before it was cancelled.
  ///
  /// `interrupt` ends it in the middle of a long part, too.
  package func glance(_ inquiry: Inquiry) throws(LibraryFault) -> (damaged: [LibraryPart], isComplete: Bool) {
    try reading { try PageCheck(database: $0).glance(inquiry) }
  }

  /// Ends what is being read at this moment.
  package func interrupt() {
    database.interrupt()
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
}
