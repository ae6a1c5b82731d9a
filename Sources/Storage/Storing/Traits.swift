import Catalog
import News

/// What lists, filters and orders need of an article.
struct Traits: Sendable {
  /// `CalendarDate.ordinal`, or 0.
  let date: Int32
  /// `Moment.minuteOfDay`, or 0.
  let time: Int
  /// Nil if unknown.
  let outlet: String?
  let headline: String
  let isHeadlineDerived: Bool
  /// Codes in a row, the heaviest first.
  let countries: String
  let quotes: Int
  let facets: [Facet]
  /// Each speaker of something uttered, once.
  let speakers: [Speaker]

  init(of annotated: AnnotatedArticle) {
    let article = annotated.article
    let annotations = annotated.annotations
    date = article.date?.ordinal ?? 0
    // A time orders the articles of its own day.
    time = article.published.flatMap { $0.day == article.date ? $0.minuteOfDay : nil } ?? 0
    outlet = article.outlet
    headline = article.headline.text
    isHeadlineDerived = article.headline.isDerived
    countries = annotations.countries.map(\.country.code).joined()
    quotes = annotations.quotes.count(where: \.isUtterance)
    facets = Self.facets(of: annotations.countries)
    speakers = Self.speakers(of: annotations.quotes)
  }

  /// The facets of countries: which are mentioned, and which are named in headline or lead.
  private static func facets(of countries: [CountryWeight]) -> [Facet] {
    countries.map { .country($0.country) }
      + countries.filter { $0.parts.contains { $0 != .body } }.map { .about($0.country) }
  }

  /// Each speaker of a quote, once by name.
  static func speakers(of quotes: [Quote]) -> [Speaker] {
    var names: Set<String> = []
    return quotes.compactMap(\.speaker).filter { names.insert($0.name).inserted }
  }
}
