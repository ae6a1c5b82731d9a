import Catalog
import GRDB
import News

/// Finds the articles of some parts of a filter, piece by piece, the newest articles first.
///
/// Words and phrases go through the articles in steps of 65 536. The beginning of a word goes through the words that
/// begin so: the whole list of a word's articles is read twice, but nothing has to wait for all of them.
struct TermSearch {
  let database: Database
  let inquiry: Inquiry
  let reader: WordReader
  let terms: [TextTerm]
  /// What was found of each term so far.
  private(set) var found: [ArticleSet]
  private let deliver: ([TextTerm: ArticleSet]) -> Void

  init(
    _ terms: [TextTerm],
    in database: Database,
    _ inquiry: Inquiry,
    deliver: @escaping ([TextTerm: ArticleSet]) -> Void = { _ in }
  ) throws {
    self.database = database
    self.inquiry = inquiry
    self.terms = terms
    self.deliver = deliver
    reader = try WordReader(database)
    found = Array(repeating: ArticleSet(), count: terms.count)
  }

  /// What was found so far, by term.
  var answer: [TextTerm: ArticleSet] {
    Dictionary(zip(terms, found)) { first, _ in first }
  }

  /// Finds everything; slow terms come last.
  mutating func run() throws {
    let sought = terms.map { Self.words(of: $0, reader) }
    try findWords(sought)
    for (index, term) in terms.enumerated() {
      if case .speaker(let name) = term { try findSpeaker(name, index) }
    }
    for (index, words) in sought.enumerated() {
      if let words, words.sought.isLoneBeginning { try findBeginning(words.sought, in: words.part, index) }
    }
    for (index, term) in terms.enumerated() {
      if case .together(let parts) = term { try findTogether(parts, index) }
    }
  }

  /// The words of a term, if it asks for words.
  static func words(of term: TextTerm, _ reader: WordReader) -> (sought: SoughtWords, part: TextTerm.Part)? {
    switch term {
    case .word(let word, let isPrefix, let part):
      SoughtWords(word, isPrefix: isPrefix, reader).map { ($0, part) }
    case .phrase(let words, let part):
      SoughtWords(words.joined(separator: " "), isPrefix: false, reader).map { ($0, part) }
    case .speaker, .together: nil
    }
  }

  private mutating func findWords(_ sought: [(sought: SoughtWords, part: TextTerm.Part)?]) throws {
    let patterns = sought.enumerated().compactMap { index, words in
      words.flatMap { $0.sought.isLoneBeginning ? nil : (index, $0.sought.pattern(in: $0.part)) }
    }
    guard !patterns.isEmpty, let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM article"), last > 0,
      last < ArticleSet.limit
    else { return }
    for chunk in stride(from: last >> 16, through: 0, by: -1) {
      for (index, pattern) in patterns {
        try find(pattern, from: chunk << 16, through: chunk << 16 | 0xFFFF, index)
        try pause()
      }
    }
  }

  private mutating func find(_ pattern: String, from first: Int, through last: Int, _ index: Int) throws {
    let statement = try database.cachedStatement(
      sql: "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"
    )
    try collect(try Int.fetchCursor(statement, arguments: [pattern, first, last]), index)
  }

  private mutating func collect(_ numbers: FastDatabaseValueCursor<Int>, _ index: Int) throws {
    var set = ArticleSet()
    while let number = try numbers.next() { set.insert(ArticleID(number)) }
    found[index].formUnion(set)
  }

  private mutating func findBeginning(_ sought: SoughtWords, in part: TextTerm.Part, _ index: Int) throws {
    guard let beginning = sought.words.first else { return }
    let first = String(decoding: beginning, as: UTF8.self)
    let statement = try database.cachedStatement(sql: "SELECT term FROM vocabulary WHERE term BETWEEN ? AND ?")
    let words = try String.fetchCursor(statement, arguments: [first, first + "\u{10FFFF}"])
    while let word = try words.next() {
      let whole = SoughtWords(whole: word)
      let lookup = try database.cachedStatement(sql: "SELECT rowid FROM search WHERE search MATCH ?")
      try collect(try Int.fetchCursor(lookup, arguments: [whole.pattern(in: part)]), index)
      try pause()
    }
  }

  /// Finds who has the name in theirs, and who is the same person under another form of it.
  private mutating func findSpeaker(_ name: String, _ index: Int) throws {
    let sought = FoldedText(name, reader)
    guard !sought.isEmpty else { return }
    let lookup = try database.cachedStatement(sql: "SELECT article FROM utterance WHERE speaker = ?")
    var others = SoughtSpeaker(name)
    var folded = FoldedText("", reader)
    var seen = 0
    let speakers = try Row.fetchCursor(database, sql: "SELECT id, name FROM speaker")
    while let speaker = try speakers.next() {
      let (id, spoken) = (try speaker.decode(Int.self, atIndex: 0), try speaker.decode(String.self, atIndex: 1))
      folded.fold(spoken, reader)
      others.consider(spoken, id)
      seen += 1
      if folded.contains(sought) {
        try collect(try Int.fetchCursor(lookup, arguments: [id]), index)
      } else if seen % 4_096 != 0 {
        continue
      }
      try pause()
    }
    for id in others.namesakes { try collect(try Int.fetchCursor(lookup, arguments: [id]), index) }
  }

  private mutating func findTogether(_ parts: [TextTerm], _ index: Int) throws {
    var candidates = TermSearch(copying: self, for: parts)
    try candidates.run()
    guard let first = candidates.found.first else { return }
    let possible = candidates.found.dropFirst().reduce(first) { $0.intersection($1) }
    let match = QuoteMatch(parts, reader)
    let wordbooks = Wordbooks()
    for article in Array(possible).reversed() {
      if let annotated = try StoredArticle.annotated(article, in: database, by: wordbooks)?.annotated,
        match.holds(in: annotated, reader)
      {
        found[index].insert(article)
      }
      try pause()
    }
  }

  private init(copying other: TermSearch, for terms: [TextTerm]) {
    database = other.database
    inquiry = other.inquiry
    reader = other.reader
    deliver = { _ in }
    self.terms = terms
    found = Array(repeating: ArticleSet(), count: terms.count)
  }

  private func pause() throws {
    try inquiry.pause { deliver(answer) }
  }
}
