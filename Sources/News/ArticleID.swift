/// An article: its number in the library, from 1 in the order of arrival, never used again.
package struct ArticleID: Hashable, Sendable, Comparable {
  package let number: Int

  /// Creates the identity of the article of this number.
  package init(_ number: Int) {
    self.number = number
  }

  package static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.number < right.number
  }
}
