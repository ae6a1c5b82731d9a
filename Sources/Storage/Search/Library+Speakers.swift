package import Catalog
import GRDB
package import News

/// Who says what in the whole library.
extension Library {
  /// Names looked at between two chances to stop.
  private static let step = 4_096

  /// Every speaker with the articles that quote them; linear in both, a second or so for a million articles.
  ///
  /// It is nil once the inquiry is cancelled. Every few milliseconds it is told how much was read, 0…1.
  package func speakerRoll(
    _ inquiry: Inquiry = Inquiry(),
    reading: (Double) -> Void = { _ in }
  ) throws(LibraryFault) -> SpeakerRoll? {
    try inquiring { database in
      let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM speaker") ?? 0
      let sizes = try Row.fetchOne(
        database,
        sql: "SELECT count(*), total(length(CAST(name AS BLOB))), (SELECT count(*) FROM utterance) FROM speaker"
      )
      var roll = SpeakerRoll(
        speakers: try sizes?.decode(Int.self, atIndex: 0) ?? 0,
        bytes: Int(exactly: try sizes?.decode(Double.self, atIndex: 1) ?? 0) ?? 0,
        utterances: try sizes?.decode(Int.self, atIndex: 2) ?? 0
      )
      let names = try Row.fetchCursor(database, sql: "SELECT id, name, kind FROM speaker ORDER BY id")
      let said = try Row.fetchCursor(database, sql: "SELECT speaker, article FROM utterance ORDER BY speaker, article")
      func nextSaid() throws -> (speaker: Int, article: Int)? {
        try said.next().map {
          (speaker: try $0.decode(Int.self, atIndex: 0), article: try $0.decode(Int.self, atIndex: 1))
        }
      }
      var utterance = try nextSaid()
      var seen = 0
      while let name = try names.next() {
        let id = try name.decode(Int.self, atIndex: 0)
        while let orphan = utterance, orphan.speaker < id { utterance = try nextSaid() }
        guard utterance?.speaker == id else { continue }
        let kind = try? Speaker.Kind(code: try name.decode(Int.self, atIndex: 2))
        roll.begin(try name.decode(String.self, atIndex: 1), kind: kind ?? .name)
        while let found = utterance, found.speaker == id {
          roll.add(found.article)
          utterance = try nextSaid()
          seen += 1
          guard seen % Self.step == 0 else { continue }
          try inquiry.pause {}
          reading(min(1, max(0, Double(id) / Double(max(1, last)))))
        }
      }
      return roll
    }
  }

  /// What tells that articles with speakers have come or gone; a few milliseconds.
  package func speakerStamp() throws(LibraryFault) -> SpeakerStamp {
    try reading { database in
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT (SELECT max(id) FROM article), (SELECT max(id) FROM speaker),
              (SELECT total(count) FROM chunk WHERE facet = 0), (SELECT total(count * (value + 1.0)) FROM chunk WHERE facet = 8)
            """
        )
      )
      guard let row else { return SpeakerStamp(article: 0, speaker: 0, articles: 0, analysed: 0) }
      return SpeakerStamp(
        article: try row.decode(Int?.self, atIndex: 0) ?? 0,
        speaker: try row.decode(Int?.self, atIndex: 1) ?? 0,
        articles: try row.decode(Double.self, atIndex: 2),
        analysed: try row.decode(Double.self, atIndex: 3)
      )
    }
  }

  /// What whoever bears one of these names says in some articles, in the order of the articles.
  ///
  /// All that was found so far is delivered whenever the inquiry says that it is due; nil once that is cancelled.
  ///
  /// - Returns: at most `limit` lines, and how many articles were damaged and left out.
  package func spokenLines(
    of names: Set<String>,
    in articles: [ArticleID],
    limit: Int,
    _ inquiry: Inquiry = Inquiry(),
    deliver: ([SpokenLine]) -> Void = { _ in }
  ) throws(LibraryFault) -> (lines: [SpokenLine], illegible: Int)? {
    try inquiring { database in
      var lines: [SpokenLine] = []
      var illegible = 0
      for id in articles where lines.count < limit {
        do {
          guard let stored = try StoredArticle.annotated(id, in: database, by: wordbooks) else { continue }
          lines += SpokenLine.all(of: names, in: stored.annotated, id)
        } catch {
          guard Legibility.isDamage(error) else { throw error }
          illegible += 1
        }
        try inquiry.pause { deliver(lines) }
      }
      return (Array(lines.prefix(limit)), illegible)
    }
  }
}
