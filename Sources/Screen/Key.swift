/// A key, by its written name: `j`, `G`, `)`, `<Enter>`, `<Space>`, `<Tab>`, `<S-Tab>`, `<Esc>`, `<Backspace>`, `<Up>`,
/// `<PageDown>`, `<Home>`, `<F2>`, `<C-d>`.
package struct Key: Hashable, Sendable, ExpressibleByStringLiteral {
  package let name: String

  /// Creates the key of a written name.
  package init(_ name: String) {
    self.name = name
  }

  package init(stringLiteral name: String) {
    self.name = name
  }

  /// The character that the key types into a line of text, if it types one.
  package var character: Character? {
    if name == "<Space>" { return " " }
    if name == "<lt>" { return "<" }
    return name.count == 1 ? name.first : nil
  }
}
