/// Two articles that tell of the same event.
package struct StoryLink: Hashable, Sendable {
  package let first: ArticleID
  package let second: ArticleID

  /// Creates a link.
  package init(_ first: ArticleID, _ second: ArticleID) {
    self.first = first
    self.second = second
  }
}
