/// An article among those that are gathered into stories.
package struct StoryMember: Equatable, Sendable {
  package let article: ArticleID
  /// Days since some day; articles of one day have the same.
  package let day: Int
  /// Whether links to other articles belong to the block that is looked at; else it is there for those that do.
  package let isOwn: Bool
  package let signature: StorySignature

  /// Creates a member.
  package init(_ article: ArticleID, day: Int, isOwn: Bool = true, signature: StorySignature) {
    self.article = article
    self.day = day
    self.isOwn = isOwn
    self.signature = signature
  }
}
