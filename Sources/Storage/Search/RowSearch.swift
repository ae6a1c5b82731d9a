import Catalog
import GRDB
import News

/// Finds articles by a part of their headline or outlet, the newest first.
struct RowSearch {
  /// How many articles are looked at between two chances to stop.
  private static let step = 8_192

  let database: Database
  let inquiry: Inquiry
  private let reader: WordReader
  private(set) var found = ArticleSet()

  init(_ database: Database, _ inquiry: Inquiry) throws {
    self.database = database
    self.inquiry = inquiry
    reader = try WordReader(database)
  }

  mutating func run(_ typed: String, deliver: (ArticleSet) -> Void) throws {
    let sought = FoldedText(String(typed.unicodeScalars.prefix(1_024)), reader)
    guard !sought.isEmpty, let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM article") else { return }
    let outlets = try outlets(with: sought)
    let statement = try database.cachedStatement(
      sql: "SELECT id, outlet, headline FROM article WHERE id BETWEEN ? AND ?"
    )
    var folded = FoldedText("", reader)
    for first in stride(from: last / Self.step * Self.step, through: 0, by: -Self.step) {
      var more = ArticleSet()
      let rows = try Row.fetchCursor(statement, arguments: [first, first + Self.step - 1])
      while let row = try rows.next() {
        let article = ArticleID(try row.decode(Int.self, atIndex: 0))
        if let outlet = try row.decode(Int?.self, atIndex: 1), outlets.contains(outlet) {
          more.insert(article)
          continue
        }
        folded.fold(try row.decode(String.self, atIndex: 2), reader)
        if folded.contains(sought) { more.insert(article) }
      }
      found.formUnion(more)
      try inquiry.pause { deliver(found) }
    }
  }

  private func outlets(with sought: FoldedText) throws -> Set<Int> {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, name FROM outlet")
    var outlets: Set<Int> = []
    while let row = try rows.next() {
      let name = try row.decode(String.self, atIndex: 1)
      if FoldedText(name, reader).contains(sought) { outlets.insert(try row.decode(Int.self, atIndex: 0)) }
    }
    return outlets
  }
}
