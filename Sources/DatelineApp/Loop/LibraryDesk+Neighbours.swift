import Dispatch
import Glibc
import Reading
import Storage
import Synchronization

/// What other programs do to the same library: it shows by itself.
extension LibraryDesk {
  /// Begins to look out for changes that other programs make from now on.
  func watchNeighbours(of library: Library) {
    neighbours.withLock { neighbours in
      guard neighbours.watch == nil else { return }
      neighbours.watch = LibraryWatch(library.place) { [weak self] in self?.lookAtNeighbours() }
    }
  }

  /// Notes what the catalog that is about to be read holds of others' changes.
  func noteNeighbours(_ library: Library) {
    let changes = try? library.changesOfOthers()
    neighbours.withLock { $0.changes = changes }
  }

  /// Whether the library's file was deleted or moved away; told once.
  private func isLost(_ library: Library) -> Bool {
    guard case .file(let path) = library.place else { return false }
    let isThere = access(path, F_OK) == 0
    let isNew = neighbours.withLock { neighbours in
      defer { neighbours.isLossTold = !isThere }
      return !isThere && !neighbours.isLossTold
    }
    if isNew { mailbox.leave([.noticed(Self.loss)]) }
    return !isThere
  }

  private static let loss =
    "The library's file was deleted or moved: nothing more is kept; bring it back, or quit and open Dateline again"

  /// The filters of a library that have a name.
  static func savedFilters(of library: Library) throws(LibraryFault) -> [SavedFilter] {
    try library.exportedFilters().map {
      SavedFilter(name: $0.name, expression: $0.expression, isWatched: $0.watch != nil)
    }
  }

  /// Reads the catalog anew if another program has changed the library.
  private func lookAtNeighbours() {
    guard let library = try? door.library().library else { return }
    if isLost(library) { return }
    guard let changes = try? library.changesOfOthers() else {
      // This program is writing: its own change cannot be told from theirs until that is done.
      neighbours.withLock { $0.watch }?.tellSoon()
      return
    }
    guard changes != neighbours.withLock({ $0.changes }) else { return }
    // After what the reader has changed, so that none of it is missing.
    writing.async { @Sendable in
      self.gate.close()
      self.noteNeighbours(library)
      guard let holdings = try? library.holdings() else { return self.gate.open() }
      self.gate.replace(with: holdings, scope: self.view.withLock { $0 }.sources)
      if let filters = try? Self.savedFilters(of: library) { self.mailbox.leave([.filtersReplaced(filters)]) }
    }
  }
}
