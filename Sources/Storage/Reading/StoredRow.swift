import GRDB
import News

/// One article as a row of a list.
enum StoredRow {
  /// The row of an article; nil if there is none.
  static func row(_ id: ArticleID, in database: Database) throws -> ArticleRow? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT article.date, outlet.name, article.headline, article.is_derived, article.countries, article.quotes,
          status.note
        FROM article LEFT JOIN outlet ON outlet.id = article.outlet
        LEFT JOIN status ON status.content = article.content WHERE article.id = ?
        """
    )
    let rows = try Row.fetchCursor(statement, arguments: [id.number])
    guard let row = try rows.next() else { return nil }
    return ArticleRow(
      id: id,
      date: CalendarDate(ordinal: try row.decode(Int32.self, atIndex: 0)),
      outlet: try row.decode(String?.self, atIndex: 1) ?? "",
      headline: try row.decode(String.self, atIndex: 2),
      isHeadlineDerived: try row.decode(Bool.self, atIndex: 3),
      countries: countries(try row.decode(String.self, atIndex: 4)),
      quotes: try row.decode(Int.self, atIndex: 5),
      source: try StoredArticle.origin(of: id, in: database).description,
      note: try row.decode(String?.self, atIndex: 6)
    )
  }

  /// Codes in a row; what is no code is left out.
  private static func countries(_ codes: String) -> [CountryCode] {
    var rest = Substring(codes)
    var countries: [CountryCode] = []
    while !rest.isEmpty {
      if let country = CountryCode(rest.prefix(2)) { countries.append(country) }
      rest = rest.dropFirst(2)
    }
    return countries
  }
}
