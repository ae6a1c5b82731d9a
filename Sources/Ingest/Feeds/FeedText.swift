/// A run of text in a feed: plain words, or HTML.
package struct FeedText: Hashable, Sendable {
  /// The text, decoded from the feed's own form: HTML where it is that.
  package let text: String
  package let isHTML: Bool
  /// What addresses in it are relative to; nil if unknown.
  package let base: String?

  package init(_ text: String, isHTML: Bool, base: String? = nil) {
    self.text = text
    self.isHTML = isHTML
    self.base = base
  }

  /// Its words on one line.
  package var words: String {
    isHTML ? PlainWords.ofHTML(text) : PlainWords.collapsed(text)
  }

  /// Whether there is nothing in it.
  var isBlank: Bool { text.utf8.allSatisfy { $0 <= 0x20 } }
}
