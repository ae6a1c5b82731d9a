import FoundationEssentials
import GRDB
import News
import Synchronization

extension Library {
  /// So many articles are needed to learn a wordbook from.
  private static let fewestSamples = 600
  /// A text's first bytes are enough.
  private static let longestSample = 8 << 10

  /// A press that packs texts for this library; one for each thread.
  package func press() -> TextPress {
    if wordbooks.newest == nil { try? reading { try wordbooks.look(in: $0) } }
    return TextPress(wordbooks: wordbooks)
  }

  /// Learns a wordbook as soon as there are texts enough; afterwards presses use it.
  ///
  /// It is a gain in room and nothing else: whatever hinders it is no fault.
  func learnWordbook() {
    guard wordbooks.newest == nil, !hasLearnt.load(ordering: .relaxed) else { return }
    let count = try? reading { try FacetShelf.count(.present, in: $0) }
    guard let count, count >= Self.fewestSamples, !hasLearnt.exchange(true, ordering: .relaxed) else { return }
    try? writing { database in
      // Another program may have been faster.
      try wordbooks.look(in: database)
      guard wordbooks.newest == nil, let book = Wordbook(learning: try samples(in: database)) else { return }
      try database.execute(
        sql: "INSERT INTO wordbook(number, bytes) VALUES (?, ?)",
        arguments: [book.number, Data(book.bytes)]
      )
      // Nothing can be read without it: a second one lies elsewhere in the file.
      try database.execute(
        sql: "INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)",
        arguments: [Wordbooks.spareKey(book.number), Data(book.bytes)]
      )
    }
    try? reading { try wordbooks.look(in: $0) }
  }

  private func samples(in database: Database) throws -> [[UInt8]] {
    let statement = try database.cachedStatement(sql: "SELECT size, bytes FROM text ORDER BY article DESC LIMIT ?")
    return try Row.fetchAll(statement, arguments: [Self.fewestSamples]).compactMap { row in
      let packed = PackedText(bytes: Array(try row.decode(Data.self, atIndex: 1)), size: try row.decode(atIndex: 0))
      return Array(try packed.text(by: wordbooks, in: database).bytes.prefix(Self.longestSample))
    }
  }
}
