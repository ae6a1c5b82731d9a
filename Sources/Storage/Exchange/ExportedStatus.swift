/// What the reader did with an article: it hangs on the text, and outlives the article.
package struct ExportedStatus: Hashable, Sendable {
  package let content: ContentID
  package var isRead: Bool
  package var isStarred: Bool
  package var note: String?
  /// When it changed last, in seconds since 1970.
  package var changed: Int

  /// Creates a status.
  package init(content: ContentID, isRead: Bool, isStarred: Bool, note: String?, changed: Int) {
    self.content = content
    self.isRead = isRead
    self.isStarred = isStarred
    self.note = note
    self.changed = changed
  }
}
