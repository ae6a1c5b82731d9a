import Catalog
import News

/// Two countries as they are listed: how many articles mention both.
struct ListedPair: ListedBar {
  let pair: CountryPair

  static let columns: [StaticString] = ["code", "name", "other_code", "other_name", "articles"]

  var articles: Int { pair.articles }

  var label: [String] { [pair.first.code, pair.second.code, "\(pair.first.name), \(pair.second.name)"] }

  var values: [String] {
    [pair.first.code, pair.first.name, pair.second.code, pair.second.name, String(articles)]
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("code", pair.first.code)
      json.text("name", pair.first.name)
      json.text("other_code", pair.second.code)
      json.text("other_name", pair.second.name)
      json.number("articles", articles)
    }
  }
}
