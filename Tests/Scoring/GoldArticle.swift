/// An article with its quotations or its countries, as annotators marked them.
package struct GoldArticle: GoldRow {
  package let id: String
  package let text: ScalarText
  package let language: String?
  /// Nil where nobody marked quotations.
  package let quotes: [GoldQuote]?
  /// Marked runs that are nobody's utterance.
  package let scares: [Span]
  /// What annotators left open: what is found there counts neither way.
  package let ignored: [Span]
  /// The codes that must be found; nil where nobody marked countries.
  package let countries: Set<String>?
  /// The codes that count neither way.
  package let doubtfulCountries: Set<String>
  /// Where the text names a country, by its code.
  package let mentions: [String: Span]

  /// Creates an article.
  package init(
    id: String,
    text: String,
    language: String? = nil,
    quotes: [GoldQuote]? = nil,
    scares: [Span] = [],
    ignored: [Span] = [],
    countries: Set<String>? = nil,
    doubtfulCountries: Set<String> = [],
    mentions: [String: Span] = [:]
  ) {
    self.id = id
    self.text = ScalarText(text)
    self.language = language
    self.quotes = quotes
    self.scares = scares
    self.ignored = ignored
    self.countries = countries
    self.doubtfulCountries = doubtfulCountries
    self.mentions = mentions
  }

  private enum Key: String, CodingKey {
    case id, text, lang, quotes, scare, ignore, countries, mentions
    case mayCountries = "countries_may"
  }

  private struct Place: Decodable {
    let start: Int
    let end: Int
    let iso: String?
  }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    func places(_ key: Key) throws -> [Place] { try members.decodeIfPresent([Place].self, forKey: key) ?? [] }
    id = try members.decode(String.self, forKey: .id)
    text = ScalarText(try members.decode(String.self, forKey: .text))
    language = try members.decodeIfPresent(String.self, forKey: .lang)
    quotes = try members.decodeIfPresent([GoldQuote].self, forKey: .quotes)
    scares = try places(.scare).map { Span($0.start, $0.end) }
    let ignored = try members.decodeIfPresent([[Int]].self, forKey: .ignore) ?? []
    self.ignored = ignored.filter { $0.count == 2 }.map { Span($0[0], $0[1]) }
    countries = try members.decodeIfPresent(Set<String>.self, forKey: .countries)
    doubtfulCountries = try members.decodeIfPresent(Set<String>.self, forKey: .mayCountries) ?? []
    let named = try places(.mentions).compactMap { place in place.iso.map { ($0, Span(place.start, place.end)) } }
    mentions = Dictionary(named) { first, _ in first }
  }
}
