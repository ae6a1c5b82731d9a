import News

/// The articles of every facet.
package struct FacetSets: Equatable, Sendable {
  /// In the order of `CountryCode.all`.
  private(set) var mentioning = [ArticleSet](repeating: ArticleSet(), count: CountryCode.all.count)
  /// In the order of `CountryCode.all`.
  private(set) var about = [ArticleSet](repeating: ArticleSet(), count: CountryCode.all.count)
  private(set) var read = ArticleSet()
  private(set) var starred = ArticleSet()
  private(set) var noted = ArticleSet()
  private(set) var gone = ArticleSet()
  private(set) var sources: [Int: ArticleSet] = [:]

  /// Creates the sets of no articles.
  package init() {}

  /// The articles of a facet.
  package subscript(facet: Facet) -> ArticleSet {
    switch facet {
    case .country(let country): mentioning[Int(country.index)]
    case .about(let country): about[Int(country.index)]
    case .read: read
    case .starred: starred
    case .noted: noted
    case .source(let number): sources[number] ?? ArticleSet()
    case .gone: gone
    }
  }

  /// Changes the articles of a facet.
  package mutating func change(_ facet: Facet, _ change: (inout ArticleSet) -> Void) {
    switch facet {
    case .country(let country): change(&mentioning[Int(country.index)])
    case .about(let country): change(&about[Int(country.index)])
    case .read: change(&read)
    case .starred: change(&starred)
    case .noted: change(&noted)
    case .source(let number): change(&sources[number, default: ArticleSet()])
    case .gone: change(&gone)
    }
  }

  /// Changes the articles of every facet.
  mutating func changeAll(_ change: (inout ArticleSet) -> Void) {
    for index in mentioning.indices { change(&mentioning[index]) }
    for index in about.indices { change(&about[index]) }
    change(&read)
    change(&starred)
    change(&noted)
    change(&gone)
    for number in sources.keys { change(&sources[number, default: ArticleSet()]) }
  }
}
