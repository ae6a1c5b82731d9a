package import News

/// Rows of a list, made up.
package enum RowMaker {
  /// A row, its countries written as codes with blanks between them.
  package static func row(
    _ number: Int,
    date: String = "",
    outlet: String = "",
    headline: String? = nil,
    countries: String = "",
    quotes: Int = 0,
    source: String? = nil
  ) -> ArticleRow {
    ArticleRow(
      id: ArticleID(number),
      date: CalendarDate(iso: date),
      outlet: outlet,
      headline: headline ?? "Report \(number)",
      countries: countries.split(separator: " ").compactMap { CountryCode($0) },
      quotes: quotes,
      source: source ?? "\(number).txt"
    )
  }

  /// Many rows, the same ones every time: dates over three years, a few countries each, some without.
  package static func rows(_ count: Int, from first: Int = 0) -> [ArticleRow] {
    (first..<first + count).map { number in
      var state = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
      func draw(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
      }
      let date = CalendarDate(year: 2023 + draw(3), month: 1 + draw(12), day: 1 + draw(28))
      let countries = (0..<draw(5)).map { _ in CountryCode.all[draw(1 + draw(CountryCode.all.count))] }
      return ArticleRow(
        id: ArticleID(number),
        date: draw(50) == 0 ? nil : date,
        outlet: "Outlet \(draw(40))",
        headline: "Report number \(number)",
        countries: Set(countries).sorted(),
        quotes: draw(9),
        source: "folder/\(number).txt"
      )
    }
  }
}
