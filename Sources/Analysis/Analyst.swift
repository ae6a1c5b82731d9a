package import News

/// Finds quotes, speakers and countries in an article.
///
/// Pure: the same article always gives the same annotations.
package enum Analyst {
  /// The number of the rules: whoever changes what is found raises it, and stored articles are analysed again.
  package static let version = 1

  /// The most quotes, and the most mentions, that are kept of an article.
  package static let mostFound = 100_000

  /// Annotates an article; linear in its length.
  ///
  /// - Parameters:
  ///   - article: with its headline, body and furniture already told apart.
  ///   - language: its tag, as `de` or `de-AT`, if it is known; else it is told from the text.
  ///   - atlas: the countries' names with the user's own; nil for the built-in ones alone.
  /// - Returns: quotes and mentions by place, countries by weight.
  package static func annotations(of article: Article, language: String? = nil, atlas: Atlas? = nil) -> Annotations {
    let language = language.flatMap(LanguageGuess.language(ofTag:)) ?? LanguageGuess.language(of: article)
    let passages = Passage.all(of: article)
    let lexicon = atlas?.lexicon(of: language) ?? CountryLexicon.builtIn(language)
    let (mentions, isCut) = CountryFinder(lexicon).mentions(in: article, passages)
    let quotes = QuoteFinder.quotes(in: article, language: language)
    return Annotations(
      quotes: quotes,
      mentions: mentions,
      countries: CountryWeigher.weights(of: mentions, passages),
      isCut: isCut || quotes.count >= QuoteFinder.mostQuotes
    )
  }
}
