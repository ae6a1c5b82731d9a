/// A run of words between quotation marks, before anything is known about it.
struct MarkedRun {
  /// The words, without blanks at their ends.
  let start: Int
  let end: Int
  /// The words with their marks.
  let markedStart: Int
  let markedEnd: Int
  let isClosed: Bool
  /// Whether the marks are single ones.
  let isSingle: Bool

  /// A piece of it, with what of the marks belongs to the piece.
  func part(_ start: Int, _ end: Int, marked: Range<Int>) -> MarkedRun {
    MarkedRun(
      start: start,
      end: end,
      markedStart: marked.lowerBound,
      markedEnd: marked.upperBound,
      isClosed: isClosed,
      isSingle: isSingle
    )
  }
}
