/// An article of the present run: its number, in the order of arrival, from 0.
package struct ArticleID: Hashable, Sendable, Comparable {
  package let number: Int

  /// Creates the identity of the article that arrived as number `number`.
  package init(_ number: Int) {
    self.number = number
  }

  package static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.number < right.number
  }
}
