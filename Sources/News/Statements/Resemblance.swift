/// How alike two utterances are, and how the second differs from the first.
package struct Resemblance: Hashable, Sendable {
  /// From this score on, two utterances are taken for one statement when nothing else is known of them.
  package static let match = 0.4
  /// Two that have nothing in common.
  package static let none = Resemblance(score: 0, difference: .different)

  /// 0…1; 1 means the same words.
  package let score: Double
  /// What the second is to the first: a piece of it, more than it.
  package let difference: Difference

  /// Creates a likeness.
  package init(score: Double, difference: Difference) {
    self.score = score
    self.difference = difference
  }

  /// Whether they render one statement.
  package var isMatch: Bool { difference != .different }
}
