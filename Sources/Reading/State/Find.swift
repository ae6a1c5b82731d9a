package import News

/// What is being looked for in a pane.
package struct Find: Equatable, Sendable {
  package let words: String
  package let pane: Pane
  /// Where the words stand in the open article, sorted; empty unless `pane` is the text.
  package internal(set) var hits: [TextRange] = []
  /// The hit the reader is at: an index into `hits`.
  package internal(set) var current: Int?

  /// Creates a search that has found nothing yet.
  package init(_ words: String, in pane: Pane) {
    self.words = words
    self.pane = pane
  }
}
