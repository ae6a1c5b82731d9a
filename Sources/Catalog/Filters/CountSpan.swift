/// Some numbers in a row, open above if there is no highest.
package struct CountSpan: Hashable, Sendable {
  package let lowest: Int
  package let highest: Int?

  /// Creates a span; nil if it has no number, or begins below 0.
  package init?(_ lowest: Int, _ highest: Int?) {
    guard lowest >= 0, highest.map({ $0 >= lowest }) ?? true else { return nil }
    self.lowest = lowest
    self.highest = highest
  }

  package func contains(_ number: Int) -> Bool {
    number >= lowest && number <= highest ?? .max
  }

  /// As it is typed: `3`, `>3`, `<=5`, `2..5`.
  package var text: String {
    guard let highest else { return lowest > 0 ? ">\(lowest - 1)" : ">=0" }
    if lowest == highest { return "\(lowest)" }
    return lowest > 0 ? "\(lowest)..\(highest)" : "<=\(highest)"
  }
}
