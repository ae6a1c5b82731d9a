import Screen

/// A line of text being typed.
package struct LineEditor: Equatable, Sendable {
  package internal(set) var text = ""
  /// The place of the caret, in characters from the start.
  package internal(set) var caret = 0

  /// More characters cannot be typed or pasted.
  private let longest: Int
  /// Nor more bytes a character: one may have marks without end.
  private static let bytesACharacter = 10
  /// The longest note.
  static let longestNote = 2_000
  /// The longest filter.
  static let longestFilter = 1_000

  /// Creates a line that says `text`, with the caret at its end.
  package init(_ text: String = "", longest: Int = 200) {
    self.longest = longest
    insert(text)
  }

  /// Edits the line as a key says; returns whether the key was one for it.
  mutating func edit(_ key: Key) -> Bool {
    if let character = key.character {
      insert(String(character))
      return true
    }
    switch key.name {
    case "<Backspace>", "<C-h>": erase(caret - 1)
    case "<Delete>", "<C-d>": erase(caret)
    case "<C-u>": keep(from: caret)
    case "<C-w>": eraseWord()
    case "<Left>", "<C-b>": caret = max(0, caret - 1)
    case "<Right>", "<C-f>": caret = min(text.count, caret + 1)
    case "<Home>", "<C-a>": caret = 0
    case "<End>", "<C-e>": caret = text.count
    default: return false
    }
    return true
  }

  /// Inserts text at the caret; line ends and tabs become blanks, other controls go.
  mutating func insert(_ foreign: String) {
    let line = TextGate.shown(foreign, as: .line)
      .beginning(characters: longest - text.count, bytes: longest * Self.bytesACharacter - text.utf8.count)
    let after = text.distance(from: index(caret), to: text.endIndex)
    text.insert(contentsOf: line, at: index(caret))
    // Counted from the end: what is inserted may combine with what stands before it.
    caret = max(0, text.count - after)
  }

  /// Puts `replacement` in the place of some characters, and the caret behind it.
  mutating func replace(_ characters: Range<Int>, with replacement: String) {
    let end = index(characters.upperBound)
    text.replaceSubrange(min(index(characters.lowerBound), end)..<end, with: "")
    caret = min(characters.lowerBound, text.count)
    insert(replacement)
  }

  private func index(_ place: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: place, limitedBy: text.endIndex) ?? text.endIndex
  }

  private mutating func erase(_ place: Int) {
    guard (0..<text.count).contains(place) else { return }
    text.remove(at: index(place))
    if place < caret { caret -= 1 }
  }

  private mutating func keep(from place: Int) {
    text = String(text[index(place)...])
    caret = 0
  }

  private mutating func eraseWord() {
    let before = text[..<index(caret)]
    let kept = before.reversed().drop { $0 == " " }.drop { $0 != " " }
    text = String(kept.reversed()) + text[index(caret)...]
    caret = kept.count
  }
}
