/// A few words of an article around what was searched for.
package struct Snippet: Equatable, Sendable {
  /// Foreign text: gate it before showing it.
  package let text: String
  /// What was searched for, as runs of `text`: UTF-8 bytes from its start, sorted and disjoint.
  package let hits: [TextRange]

  /// Creates a snippet.
  package init(_ text: String, hits: [TextRange] = []) {
    self.text = text
    self.hits = hits
  }
}
