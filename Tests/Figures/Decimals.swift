import Foundation

/// Numbers as the tables print them.
enum Decimals {
  /// With two decimals.
  static func text(_ value: Double) -> String { String(format: "%.2f", value) }

  /// With three decimals.
  static func fine(_ value: Double) -> String { String(format: "%.3f", value) }
}
