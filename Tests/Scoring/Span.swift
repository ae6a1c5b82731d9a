/// A run of a gold text.
///
/// - Unit: Unicode scalars, counted from the text's start, as the gold data counts them.
/// - Shape: half-open.
package struct Span: Hashable, Sendable {
  package let start: Int
  package let end: Int

  /// Creates the run from `start` up to, but not with, `end`.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Its length in scalars.
  package var count: Int { end - start }

  /// How many scalars it shares with another.
  package func shared(with other: Span) -> Int {
    max(0, min(end, other.end) - max(start, other.start))
  }

  /// What it shares with another, as a part of what the two cover: 0…1.
  package func likeness(to other: Span) -> Double {
    let both = shared(with: other)
    guard both > 0 else { return 0 }
    return Double(both) / Double(max(end, other.end) - min(start, other.start))
  }
}
