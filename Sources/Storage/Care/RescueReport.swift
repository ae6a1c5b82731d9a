/// What could be saved of a damaged library.
package struct RescueReport: Hashable, Sendable {
  /// Where the damaged file lies now, unchanged.
  package internal(set) var setAside = ""
  /// Articles that were saved whole.
  package internal(set) var articles = 0
  /// Articles of which only the text was saved: they will be analysed again.
  package internal(set) var texts = 0
  /// Articles that the library had, and nothing of which could be read.
  package internal(set) var lost = 0
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
  var isEmpty: Bool { articles + texts + statuses + filters + bookmarks + feeds + sources + files == 0 }

  mutating func note(damageOf table: String) {
    if !damagedTables.contains(table) { damagedTables.append(table) }
  }

  /// What happened: plain sentences without a full stop.
  ///
  /// They hold a path: gate them before showing them.
  package var sentences: [String] {
    var sentences = [
      "the damaged library lies unchanged in \(setAside)",
      "saved: \(articles) articles, \(statuses) marks and notes, \(filters) filters, \(bookmarks) places of reading, "
        + "\(sources) sources" + (feeds > 0 ? ", \(feeds) feeds" : ""),
    ]
    if texts > 0 { sentences.append("of \(texts) articles only the text was saved; they will be analysed again") }
    if lost > 0 {
      sentences.append("\(lost) articles could not be read; they come back when their sources are read again")
    }
    if !damagedTables.isEmpty {
      sentences.append("not everything could be read of: \(damagedTables.joined(separator: ", "))")
    }
    return sentences
  }
}
