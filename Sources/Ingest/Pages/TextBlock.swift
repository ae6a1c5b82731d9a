/// A block of text of a page or of any HTML: one line of words, and what it is.
package struct TextBlock: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case paragraph
    case subheading
    /// A paragraph inside a quotation set apart.
    case quotation
    case item
    /// The words under a picture, or over a table.
    case caption
    /// A line of code or of anything else that was set as it is typed.
    case verbatim
  }

  package var kind: Kind
  /// The words, white space folded, on one line.
  package let text: String
  /// How much of it is links and how much is bold, in letters.
  let linked: Int
  let bold: Int
  /// How many letters it has, white space left out.
  let letters: Int
  /// The elements it was read from: from its first piece of text to after its last, as numbers of nodes.
  let nodes: Range<Int>
  /// Whether only a line break parts it from the block before.
  let follows: Bool

  /// Creates a block.
  package init(_ kind: Kind, _ text: String) {
    self.init(kind, text, linked: 0, bold: 0, letters: text.utf8.count, nodes: 0..<0, follows: false)
  }

  init(_ kind: Kind, _ text: String, linked: Int, bold: Int, letters: Int, nodes: Range<Int>, follows: Bool) {
    self.kind = kind
    self.text = text
    self.linked = linked
    self.bold = bold
    self.letters = letters
    self.nodes = nodes
    self.follows = follows
  }
}
