import News

/// Which countries are mentioned together, and in how many articles.
package struct CountryPairs: Equatable, Sendable {
  /// An article that mentions more is a list, and says nothing of any two of them.
  package static let mostInArticle = 64

  /// Those of most articles first; those with as many by code.
  package private(set) var pairs: [CountryPair] = []
  /// The articles that mention too many countries to be counted.
  package private(set) var lists = 0

  /// Creates pairs of nothing.
  package init() {}

  /// Counts the pairs of some articles; linear in the pairs that these have, tens of milliseconds for a million.
  package init(of facets: FacetSets, among articles: ArticleSet) {
    let countries = CountryCode.all
    var table = [Int32](repeating: 0, count: countries.count * countries.count)
    for index in 0..<articles.chunkCount where !articles[chunk: index].isEmpty {
      let sheet = MentionSheet(facets.mentioning, among: articles[chunk: index], at: index)
      lists += sheet.count(pairsIn: &table, width: countries.count, longest: Self.mostInArticle)
    }
    for first in countries.indices {
      for second in countries.indices[(first + 1)...] {
        let count = Int(table[first * countries.count + second])
        if count > 0 { pairs.append(CountryPair(countries[first], countries[second], articles: count)) }
      }
    }
    pairs.sort { ($1.articles, $0.first, $0.second) < ($0.articles, $1.first, $1.second) }
  }
}
