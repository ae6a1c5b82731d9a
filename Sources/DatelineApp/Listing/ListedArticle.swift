import News

/// An article as it is listed.
struct ListedArticle: Sendable {
  let row: ArticleRow
  /// Its place among those of its source, from 0.
  let index: Int
  var isRead = false
  var isStarred = false
  /// The number of its story, which other articles share; 0 if it is alone.
  var story: UInt32 = 0

  static let columns: [StaticString] = [
    "date", "outlet", "headline", "headline_derived", "countries", "quotes", "source", "index", "number", "read",
    "starred", "note", "story",
  ]

  /// The cells of a line for people.
  ///
  /// - Parameter isCut: whether the line must fit on a terminal, so that only the heaviest countries are named.
  /// - Returns: one cell a column; all lines have the same number.
  func cells(isCut: Bool) -> [String] {
    let named = row.countries.prefix(isCut ? 6 : row.countries.count).map(\.code).joined(separator: " ")
    let further = row.countries.count > 6 && isCut ? " +\(row.countries.count - 6)" : ""
    return [
      row.date?.iso ?? "-", row.outlet.isEmpty ? "-" : row.outlet, String(row.quotes),
      row.countries.isEmpty ? "-" : named + further, row.headline, row.source,
    ]
  }

  /// One cell a column.
  var values: [String] {
    [
      row.date?.iso ?? "", row.outlet, row.headline, row.isHeadlineDerived ? "true" : "false",
      row.countries.map(\.code).joined(separator: " "), String(row.quotes), row.source, String(index),
      String(row.id.number), isRead ? "true" : "false", isStarred ? "true" : "false", row.note ?? "",
      story == 0 ? "" : String(story),
    ]
  }

  /// Writes the article as an object, after what `first` writes.
  func write(to json: inout JSONWriter, after first: (inout JSONWriter) -> Void = { _ in }) {
    json.object { json in
      first(&json)
      json.text("date", row.date?.iso)
      json.text("outlet", row.outlet.isEmpty ? nil : row.outlet)
      json.text("headline", row.headline)
      json.key("headline_derived")
      json.bool(row.isHeadlineDerived)
      json.key("countries")
      json.array { json in
        for country in row.countries { json.string(country.code) }
      }
      json.number("quotes", row.quotes)
      json.text("source", row.source)
      json.number("index", index)
      json.number("number", row.id.number)
      json.truth("read", isRead)
      json.truth("starred", isStarred)
      if let note = row.note { json.text("note", note) }
      if story != 0 { json.number("story", Int(story)) }
    }
  }
}
