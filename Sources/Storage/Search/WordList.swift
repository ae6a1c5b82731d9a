/// The words of a text as the index knows them, and where they stand.
struct WordList {
  private struct Word {
    /// Where the folded letters end in `folded`; they begin where those of the word before end.
    let foldedEnd: Int
    var start: Int
    var end: Int
  }

  /// The folded letters of all words, one after another.
  private var folded: [UInt8] = []
  private var words: [Word] = []

  var count: Int { words.count }

  /// The folded letters of a word.
  subscript(index: Int) -> ArraySlice<UInt8> {
    folded[(index == 0 ? 0 : words[index - 1].foldedEnd)..<words[index].foldedEnd]
  }

  /// Where a word stands in the text: bytes from its start.
  func place(of index: Int) -> Range<Int> {
    words[index].start..<words[index].end
  }

  mutating func append(_ letters: UnsafeRawBufferPointer, at range: Range<Int>) {
    folded.append(contentsOf: letters)
    words.append(Word(foldedEnd: folded.count, start: range.lowerBound, end: range.upperBound))
  }

  /// Turns places in letters into places in the text that they were made of.
  mutating func move(by letters: SearchLetters) {
    guard letters.isMoved else { return }
    for index in words.indices {
      words[index].start = letters.textOffset(of: words[index].start)
      words[index].end = letters.textOffset(of: words[index].end)
    }
  }

  /// Whether the sought words stand here, from word `index` on.
  func holds(_ sought: SoughtWords, at index: Int) -> Bool {
    guard index + sought.words.count <= words.count else { return false }
    for (offset, word) in sought.words.enumerated() {
      let letters = self[index + offset]
      let isLast = offset == sought.words.count - 1
      guard isLast && sought.isPrefix ? letters.starts(with: word) : letters.elementsEqual(word) else { return false }
    }
    return true
  }

  func holds(_ sought: SoughtWords) -> Bool {
    words.indices.contains { holds(sought, at: $0) }
  }
}
