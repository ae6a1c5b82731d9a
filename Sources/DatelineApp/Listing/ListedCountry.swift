import News

/// A country as it is listed: how many articles mention it.
struct ListedCountry: Sendable {
  let country: CountryCode
  let articles: Int

  /// Counts the countries of articles: the one of most articles first, those with as many by code.
  static func all(of articles: [ListedArticle]) -> [ListedCountry] {
    var counts = [Int](repeating: 0, count: CountryCode.all.count)
    for article in articles {
      for country in article.row.countries { counts[Int(country.index)] += 1 }
    }
    return CountryCode.all
      .map { ListedCountry(country: $0, articles: counts[Int($0.index)]) }
      .filter { $0.articles > 0 }
      .sorted { ($1.articles, $0.country) < ($0.articles, $1.country) }
  }

  static let columns: [StaticString] = ["code", "name", "articles"]

  var cells: [String] { [country.code, country.name, String(articles)] }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("code", country.code)
      json.text("name", country.name)
      json.number("articles", articles)
    }
  }
}
