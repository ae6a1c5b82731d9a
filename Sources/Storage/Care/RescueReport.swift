import News

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
  /// Whether the number of articles is only known by the numbers that were given to them.
  package internal(set) var isEstimated = false
  /// Saved articles of which it is not known where they lay.
  package internal(set) var placeless = 0
  /// Marks that are certainly lost; nil if that cannot be counted.
  package internal(set) var lostMarks: Int? = 0
  /// Notes that are certainly lost; nil if that cannot be counted.
  package internal(set) var lostNotes: Int? = 0
  /// Texts that were read, starred or have a note.
  package internal(set) var statuses = 0
  package internal(set) var filters = 0
  package internal(set) var bookmarks = 0
  package internal(set) var feeds = 0
  /// Quotes that the reader marked.
  package internal(set) var quotes = 0
  /// Folders and files that were opened.
  package internal(set) var sources = 0
  package internal(set) var files = 0
  /// Tables of which not everything could be read, as they are called in the file.
  package internal(set) var damagedTables: [String] = []

  init() {}

  /// Whether nothing at all was saved.
  package var isEmpty: Bool {
    articles + texts + statuses + filters + bookmarks + feeds + quotes + sources + files == 0
  }

  /// Whether something is lost, or may be, that no import brings back: marks, notes, filters, feeds.
  package var hasLostForGood: Bool { !lostForGood.isEmpty }

  func isDamaged(_ table: String) -> Bool { damagedTables.contains(table) }

  mutating func note(damageOf table: String) {
    if !damagedTables.contains(table) { damagedTables.append(table) }
  }

  /// What happened, and what to do next: plain sentences without a full stop.
  ///
  /// They hold a path: gate them before showing them.
  package var sentences: [String] {
    var sentences = [
      "the damaged library lies unchanged in \(setAside)\(hasJournal ? " and \(setAside)-wal" : "")", account,
      "saved besides: \(statuses.grouped) marks and notes, \(filters.grouped) filters, \(bookmarks.grouped) places of reading, "
        + "\(sources.grouped) sources" + (feeds > 0 ? ", \(feeds.grouped) feeds" : "")
        + (quotes > 0 ? ", \(quotes.grouped) marked quotes" : ""),
    ]
    if texts > 0 {
      sentences.append("of \(texts.grouped) of the saved articles only the text is there; they are analysed again")
    }
    let parts = LibraryPart.holding(damagedTables)
    if !parts.isEmpty { sentences.append("damaged were \(LibraryPart.names(of: parts))") }
    sentences += lostForGood
    if lost > 0 || !isCounted || placeless > 0 { sentences.append(advice) }
    return sentences
  }

  private var lostForGood: [String] {
    var sentences: [String] = []
    if isDamaged("status") {
      switch (lostMarks, lostNotes) {
      case (0?, 0?): break
      case (let marks?, let notes?):
        sentences.append(
          "at least \(max(marks, notes).grouped) marks and notes are lost, \(notes.grouped) notes among them; they cannot be made again"
        )
      case _: sentences.append("marks and notes may be lost; how many is not known, and they cannot be made again")
      }
    }
    if isDamaged("saved_filter") { sentences.append("saved filters may be lost; they cannot be made again") }
    if isDamaged("marked_quote") { sentences.append("marked quotes may be lost; they have to be marked again") }
    if isDamaged("feed") { sentences.append("feeds may be lost; they have to be added again") }
    return sentences
  }

  private var account: String {
    let total = articles + texts + lost
    guard total > 0 || !isCounted else { return "it had no articles" }
    let (all, some) = isCounted ? ("", "") : isEstimated ? ("about ", "about ") : ("at least ", "")
    return
      "of \(all)\(total.grouped) articles \((articles + texts).grouped) were saved and \(some)\(lost.grouped) were lost"
  }

  private var advice: String {
    let sources = self.sources > 0 ? "the sources are kept" : "FOLDER is where they came from"
    var why: [String] = []
    if lost > 0 || !isCounted { why.append("read again what was lost") }
    if placeless > 0 { why.append("find out again where \(placeless.grouped) of the articles lie") }
    return "run `dateline import FOLDER` to \(why.joined(separator: ", and to ")) (\(sources)); "
      + "marks and notes that were saved come back with it"
  }
}
