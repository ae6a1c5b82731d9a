/// A word, or words in a row, that a text is searched for.
package struct SoughtText: Hashable, Sendable {
  /// As typed, without blanks at its ends.
  package let text: String
  /// Whether it is the beginning of a word.
  package let isPrefix: Bool

  /// Creates a text to search for.
  package init(_ text: String, isPrefix: Bool = false) {
    self.text = text
    self.isPrefix = isPrefix
  }

  /// The part of a filter that the texts answer.
  func term(in part: TextTerm.Part) -> TextTerm {
    let words = text.split(separator: " ").map(String.init)
    return words.count > 1 ? .phrase(words, part: part) : .word(text, isPrefix: isPrefix, part: part)
  }
}
