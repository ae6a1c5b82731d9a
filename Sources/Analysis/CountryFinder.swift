import News

/// Finds the places where an article names a country.
enum CountryFinder {
  /// Sorted by place; they do not overlap.
  static func mentions(in article: Article, language: String) -> [Mention] {
    []
  }
}
