package import News

/// That an article belongs to a story.
package struct StoryPart: Equatable, Sendable {
  package let article: ArticleID
  /// The story's number; 0 if the article is alone now.
  package let story: UInt32

  /// Creates a part.
  package init(_ article: ArticleID, story: UInt32) {
    self.article = article
    self.story = story
  }
}
