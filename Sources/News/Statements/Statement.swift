/// One utterance, with every compared article's rendering of it.
package struct Statement: Equatable, Sendable {
  /// Sorted by article, each article once; never empty.
  package let renderings: [Rendering]
  /// Who said it, by the first article that tells.
  package let speaker: Speaker?

  /// Creates a statement.
  package init(renderings: [Rendering], speaker: Speaker?) {
    self.renderings = renderings
    self.speaker = speaker
  }

  /// How an article renders it; nil if the article has it not.
  package func rendering(in article: Int) -> Rendering? {
    renderings.first { $0.article == article }
  }

  /// Whether only one article has it.
  package var isOnlyHere: Bool { renderings.count == 1 }
}
