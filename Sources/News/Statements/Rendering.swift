/// How one article renders a statement.
package struct Rendering: Hashable, Sendable {
  /// Which of the compared articles, from 0.
  package let article: Int
  /// Its quotes that render it, by place; a repeat is named here, too.
  package let quotes: [Int]
  /// The words, by place: pieces of one quote, or of several; repeats left out.
  package let pieces: [TextRange]
  /// Which of the article's statements it is, in order of appearance, from 0.
  package let place: Int
  /// How it differs from the statement's first rendering; nil for the first one itself.
  package let likeness: Resemblance?
  /// The words that the rendering it is compared with has not, by place.
  ///
  /// The first rendering is compared with the second, all others with the first.
  package let unlike: [TextRange]
  /// Whether the words are held at arm's length: then they are nobody's utterance and never aligned.
  package let isScare: Bool

  /// Creates a rendering.
  package init(
    article: Int,
    quotes: [Int],
    pieces: [TextRange],
    place: Int,
    likeness: Resemblance? = nil,
    unlike: [TextRange] = [],
    isScare: Bool = false
  ) {
    self.article = article
    self.quotes = quotes
    self.pieces = pieces
    self.place = place
    self.likeness = likeness
    self.unlike = unlike
    self.isScare = isScare
  }

  /// The words of a piece that the other rendering has not; those that only blanks and marks part are one run.
  package func unlikeRuns(in piece: TextRange) -> [TextRange] {
    var runs: [TextRange] = []
    for word in unlike where piece.contains(word) && !word.isEmpty {
      if let last = runs.last, word.start >= last.end, word.start - last.end <= 2 {
        runs[runs.count - 1] = TextRange(last.start, word.end)
      } else if runs.last.map({ $0.end <= word.start }) ?? true {
        runs.append(word)
      }
    }
    return runs
  }
}
