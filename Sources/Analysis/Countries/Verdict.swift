/// What the words around a sighting say about it.
enum Verdict {
  /// The country is meant; evidence for others too.
  case firm
  /// The country is meant, as far as the words beside it tell; not so where the same form is a town elsewhere.
  case plain
  /// The country is meant unless the form is somebody's name elsewhere in the article.
  case open
  /// Counts only if something else in the article points to the country.
  case doubtful
  /// The country or the state of that name: the article decides.
  case stateOrCountry
  /// A person or a town of that name: other sightings of the form are suspect too.
  case denied
  /// A language, a dish, a street, a company: no country, and no suspicion.
  case none
}
