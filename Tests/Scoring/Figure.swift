/// One measured figure.
package struct Figure: Equatable, Sendable {
  /// What it is to be good.
  package enum Aim: Equatable, Sendable {
    case high
    case low
    /// It guards nothing: a machine's pace, or what is neither good nor bad in itself.
    case none
  }

  /// What is measured, in words.
  package let name: String
  /// In points of 100, unless the name says another unit.
  package let value: Double
  package let aim: Aim

  /// Creates a figure.
  package init(_ name: String, _ value: Double, aim: Aim = .high) {
    self.name = name
    self.value = value
    self.aim = aim
  }

  /// How much better it is than `earlier`; negative if it is worse, 0 if it guards nothing.
  package func gain(over earlier: Double) -> Double {
    switch aim {
    case .high: value - earlier
    case .low: earlier - value
    case .none: 0
    }
  }
}
