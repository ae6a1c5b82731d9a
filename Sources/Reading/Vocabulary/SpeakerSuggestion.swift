/// A speaker whose name begins as typed, with the articles that quote them.
package struct SpeakerSuggestion: Equatable, Sendable {
  package let name: String
  package let articles: Int

  /// Creates a suggestion.
  package init(name: String, articles: Int) {
    self.name = name
    self.articles = articles
  }
}
