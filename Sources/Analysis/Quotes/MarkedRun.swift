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
}
