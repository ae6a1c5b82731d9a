/// A run of text inside an article.
///
/// - Unit: UTF-8 bytes, counted from the start of `Article.text`.
/// - Shape: half-open, `start..<end`; `start == end` is an empty run.
/// - Invariant: `0 <= start <= end`, and both lie on character borders.
package struct TextRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  /// Creates the run from `start` up to, but not with, `end`.
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a run cannot end before it starts: \(start)..<\(end)")
    self.start = start
    self.end = end
  }

  /// Its length in bytes.
  package var count: Int { end - start }

  /// Whether it holds no byte.
  package var isEmpty: Bool { start == end }

  /// Whether `offset` lies inside it; its end does not.
  package func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// Whether all of `other` lies inside it.
  package func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two share at least one byte.
  package func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }
}
