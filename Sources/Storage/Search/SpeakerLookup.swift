import GRDB

/// Finds speakers by what is typed of their names.
struct SpeakerLookup {
  let database: Database
  let inquiry: Inquiry
  private let reader: WordReader

  init(_ database: Database, _ inquiry: Inquiry) throws {
    self.database = database
    self.inquiry = inquiry
    reader = try WordReader(database)
  }

  /// Speakers with a word that begins so, all for nothing typed; those with the most articles first.
  func speakers(beginning typed: String, limit: Int) throws -> [(name: String, articles: Int)] {
    let sought = FoldedText(String(typed.unicodeScalars.prefix(1_024)), reader)
    let counting = try database.cachedStatement(sql: "SELECT count(*) FROM utterance WHERE speaker = ?")
    let rows = try Row.fetchCursor(database, sql: "SELECT id, name FROM speaker")
    var found: [(name: String, articles: Int)] = []
    var folded = FoldedText("", reader)
    while let row = try rows.next() {
      let name = try row.decode(String.self, atIndex: 1)
      folded.fold(name, reader)
      guard sought.isEmpty || folded.hasWord(beginningWith: sought) else { continue }
      let articles = try Int.fetchOne(counting, arguments: [try row.decode(Int.self, atIndex: 0)]) ?? 0
      if articles > 0 { found.append((name, articles)) }
      try inquiry.pause {}
    }
    return Array(found.sorted { ($1.articles, $0.name) < ($0.articles, $1.name) }.prefix(limit))
  }
}
