/// Right ones among those found and among those that are there.
package struct Ratio: Equatable, Sendable {
  package var right = 0
  package var found = 0
  package var gold = 0

  /// Creates a count of nothing.
  package init() {}

  /// The share of what was found that is right, in points of 100.
  package var precision: Double { Self.points(right, of: found) }

  /// The share of what is there that was found, in points of 100.
  package var recall: Double { Self.points(right, of: gold) }

  /// The harmonic mean of the two, in points of 100.
  package var balance: Double { Self.balance(precision, recall) }

  /// The harmonic mean of two shares.
  static func balance(_ left: Double, _ right: Double) -> Double {
    left + right > 0 ? 2 * left * right / (left + right) : 0
  }

  /// A part in points of 100; 0 where there is nothing.
  static func points(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? 100 * Double(part) / Double(whole) : 0
  }

  /// The three as figures.
  func figures(_ name: String) -> [Figure] {
    [
      Figure("\(name), precision", precision), Figure("\(name), recall", recall), Figure("\(name), F1", balance),
    ]
  }
}
