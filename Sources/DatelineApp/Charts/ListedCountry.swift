import Catalog
import News

/// A country as it is listed: how many articles mention it.
struct ListedCountry: ListedBar {
  let country: CountryCode
  let articles: Int

  /// Every country that is mentioned: the one of most articles first, those with as many by code.
  static func all(of counts: CountryCounts) -> [ListedCountry] {
    CountryCode.all
      .map { ListedCountry(country: $0, articles: counts[$0]) }
      .filter { $0.articles > 0 }
      .sorted { ($1.articles, $0.country) < ($0.articles, $1.country) }
  }

  static let columns: [StaticString] = ["code", "name", "articles"]

  var label: [String] { [country.code, country.name] }

  var values: [String] { label + [String(articles)] }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("code", country.code)
      json.text("name", country.name)
      json.number("articles", articles)
    }
  }
}
