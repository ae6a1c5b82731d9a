import Catalog
import News

/// What would pass if one condition of the filter were another one: what a chart counts, so that its bars do not vanish
/// when one of them is chosen.
extension ArticleList {
  /// The articles that pass with the expression changed; what passes now if that leaves it as it is.
  func passing(asking change: (FilterExpression) -> FilterExpression) -> ArticleSet {
    guard filter.isOn, let expression, let day else { return passing }
    let wider = change(expression.expression)
    guard wider != expression.expression else { return passing }
    let all = search.map { $0.found.intersection(holdings.present) } ?? view
    let selection = wider.selection(in: holdings, among: all, today: day) { expression.resolved[$0] ?? ArticleSet() }
    guard case .found(let articles) = selection else { return passing }
    return holdings.articles(passing: filter, among: articles)
  }

  /// The articles that pass whomever they quote: what speakers are counted in, and what leads on from one of them.
  var passingWhoeverSpeaks: ArticleSet { passing(asking: { $0.asking(forSpeakers: []) }) }

  /// The articles whose countries are counted: any-of countries do not narrow them.
  var passingAnyCountry: ArticleSet {
    guard filter.isOn, filter.match == .any, !filter.wanted.isEmpty else { return passing }
    var wider = filter
    wider.wanted = CountrySet()
    return holdings.articles(passing: wider, among: base)
  }

  /// The articles that pass if no two countries must be mentioned together.
  var passingWithoutPair: ArticleSet {
    guard filter.isOn, filter.match == .all, filter.wanted.count == 2 else { return passing }
    var wider = filter
    wider.wanted = CountrySet()
    return holdings.articles(passing: wider, among: base)
  }
}
