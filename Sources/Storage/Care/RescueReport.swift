/// What could be saved of a damaged library.
package struct RescueReport: Hashable, Sendable {
  /// Where the damaged file lies now, unchanged.
  package internal(set) var setAside = ""
  /// Whether a journal with something in it lies beside it, which belongs to it.
  package internal(set) var hasJournal = false
  /// Articles that were saved whole.
  package internal(set) var articles = 0
  /// Articles of which only the text was saved: they will be analysed again.
  package internal(set) var texts = 0
  /// Articles that the library had, and nothing of which could be read.
  package internal(set) var lost = 0
  /// Whether it is known how many articles the library had; else there were at least as many as saved and lost ones.
  package internal(set) var isCounted = false
  /// Texts that were read, starred or have a note.
  package internal(set) var statuses = 0
  package internal(set) var filters = 0
  package internal(set) var bookmarks = 0
  package internal(set) var feeds = 0
  /// Folders and files that were opened.
  package internal(set) var sources = 0
  package internal(set) var files = 0
  /// Tables of which not everything could be read, as they are called in the file.
  package internal(set) var damagedTables: [String] = []

  init() {}

  /// Whether nothing at all was saved.
  package var isEmpty: Bool { articles + texts + statuses + filters + bookmarks + feeds + sources + files == 0 }

  mutating func note(damageOf table: String) {
    if !damagedTables.contains(table) { damagedTables.append(table) }
  }

  /// What happened, and what to do next: plain sentences without a full stop.
  ///
  /// They hold a path: gate them before showing them.
  package var sentences: [String] {
    var sentences = [
      "the damaged library lies unchanged in \(setAside)\(hasJournal ? " and \(setAside)-wal" : "")", account,
      "saved besides: \(statuses) marks and notes, \(filters) filters, \(bookmarks) places of reading, "
        + "\(sources) sources" + (feeds > 0 ? ", \(feeds) feeds" : ""),
    ]
    if texts > 0 {
      sentences.append("of \(texts) of the saved articles only the text is there; they are analysed again")
    }
    let parts = LibraryPart.holding(damagedTables)
    if !parts.isEmpty { sentences.append("not everything could be read of \(LibraryPart.names(of: parts))") }
    if lost > 0 || !isCounted { sentences.append(advice) }
    return sentences
  }

  private var account: String {
    let total = articles + texts + lost
    guard total > 0 || !isCounted else { return "it had no articles" }
    return "of \(isCounted ? "" : "at least ")\(total) articles \(articles + texts) were saved and \(lost) were lost"
  }

  private var advice: String {
    let sources = self.sources > 0 ? "the sources are kept" : "FOLDER is where they came from"
    return "run `dateline import FOLDER` to read again what was lost (\(sources)); marks and notes come back with it"
  }
}
