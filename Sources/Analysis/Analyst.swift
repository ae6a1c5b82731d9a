package import News

/// Finds quotes, speakers and countries in an article.
///
/// Pure: the same article always gives the same annotations.
package enum Analyst {
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
    let mentions = CountryFinder(lexicon).mentions(in: article, passages)
    return Annotations(
      quotes: QuoteFinder.quotes(in: article, language: language),
      mentions: mentions,
      countries: CountryWeigher.weights(of: mentions, passages)
    )
  }
}
