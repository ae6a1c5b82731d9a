import Catalog
import News
import Reading

/// What a chart says besides its bars.
struct ChartWords {
  let page: ChartPage

  /// What it shows.
  var title: String {
    switch page.kind {
    case .countries: "Articles a country"
    case .timeline: "Articles by \(page.step.rawValue)\(subject)"
    case .pairs: "Countries mentioned together"
    }
  }

  private var subject: String {
    switch page.subject {
    case .all: ""
    case .country(let country): ", about \(country.name)"
    case .speaker(let names): ", quoting \(names.first ?? "")"
    }
  }

  /// Of how many articles.
  var sum: String {
    let articles = Numeral.count(page.articles, "article")
    switch page.kind {
    case .countries: return "\(articles), \(Numeral.count(page.bars.count, "country", several: "countries"))"
    case .timeline: return page.step == .week ? "\(articles); a week begins on its Monday" : articles
    case .pairs: return "\(articles), \(Numeral.count(page.bars.count, "pair"))"
    }
  }

  /// What has no bar, and why.
  var leftOut: String {
    var parts: [String] = []
    if page.undated > 0 { parts.append("\(Numeral.grouped(page.undated)) without a date") }
    if page.imprecise > 0 { parts.append("\(Numeral.grouped(page.imprecise)) with a month or a year only") }
    if page.lists > 0 {
      parts.append("\(Numeral.grouped(page.lists)) left out: over \(CountryPairs.mostInArticle) countries each")
    }
    return parts.joined(separator: ", ")
  }

  /// Why there is no bar.
  var nothing: String {
    guard page.articles > 0 else { return "No article passes the filter." }
    switch page.kind {
    case .countries: return "These articles mention no country."
    case .timeline:
      return page.imprecise > 0 ? "No date is known to the \(page.step.rawValue)." : "No article has a date."
    case .pairs: return "No article mentions two countries."
    }
  }

  /// What a bar stands for; shorter where there is little room.
  func label(of thing: ChartPage.Thing, isLong: Bool) -> String {
    switch thing {
    case .country(let country): "\(country.code) \(country.name)"
    case .days(let span): (span.first ?? span.last)?.iso ?? ""
    case .gap: ""
    case .pair(let first, let second):
      isLong ? "\(first.code) \(second.code) \(first.name), \(second.name)" : "\(first.code) \(second.code)"
    }
  }

  /// A long time without an article.
  func gap(_ periods: Int, dot: String) -> String {
    "\(dot) \(Numeral.count(periods, page.step.rawValue)) without an article"
  }
}
