package import News

/// Something that somebody said, as one article prints it.
package struct SpokenLine: Equatable, Sendable {
  package let article: ArticleID
  package let date: CalendarDate?
  /// Empty if unknown.
  package let outlet: String
  /// The speaker's name as the article gives it.
  package let speaker: String
  /// What the article says the speaker is: "Foreign Minister"; empty if it does not tell.
  package let role: String
  /// The country that the role names: Finland of a Finnish Foreign Minister; nil if it names none.
  package let home: CountryCode?
  /// The countries that the article mentions.
  package let countries: CountrySet
  package let kind: Quote.Kind
  /// The words inside the marks; those of an interrupted quote with an ellipsis between its parts; the end of very long
  /// ones is left out.
  package let words: String
  /// Where its first words stand in the article's text, in bytes.
  package let start: Int

  /// Creates a line.
  package init(
    article: ArticleID,
    date: CalendarDate?,
    outlet: String,
    speaker: String,
    role: String = "",
    home: CountryCode? = nil,
    countries: CountrySet = CountrySet(),
    kind: Quote.Kind,
    words: String,
    start: Int
  ) {
    self.article = article
    self.date = date
    self.outlet = outlet
    self.speaker = speaker
    self.role = role
    self.home = home
    self.countries = countries
    self.kind = kind
    self.words = words
    self.start = start
  }
}
