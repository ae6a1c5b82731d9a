import Glibc

/// One row of the table: what was measured, and what stands beside it.
struct Measurement {
  let name: String
  let value: Double
  let unit: String
  /// The peer or floor of the same run, by name, with its figure; nil where there is none.
  var beside: (name: String, value: Double)?
  /// What is promised, in words.
  let budget: String
}

/// The table, printed as it grows.
struct Report {
  private(set) var measurements: [Measurement] = []

  /// Prints the head of a part of the table.
  func part(_ title: String) {
    print("\n\(title)")
  }

  /// Adds a row and prints it.
  mutating func add(
    _ name: String,
    _ value: Double?,
    _ unit: String,
    beside: (name: String, value: Double?)? = nil,
    budget: String
  ) {
    guard let value else {
      print(Self.padded("  \(name)", 58) + "not measured")
      return
    }
    var row = Self.padded("  \(name)", 58) + Self.padded("\(Self.short(value)) \(unit)", 16)
    if let beside, let other = beside.value {
      row += Self.padded("\(beside.name) \(Self.short(other)) \(unit), ratio \(Self.short(value / other))", 52)
      measurements.append(
        Measurement(name: name, value: value, unit: unit, beside: (beside.name, other), budget: budget)
      )
    } else {
      row += Self.padded("", 52)
      measurements.append(Measurement(name: name, value: value, unit: unit, budget: budget))
    }
    print(row + "budget: \(budget)")
    fflush(nil)
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }

  private static func short(_ value: Double) -> String {
    if value >= 100 { return String(Int(value.rounded())) }
    let tenths = value < 10 ? (value * 100).rounded() / 100 : (value * 10).rounded() / 10
    return "\(tenths)"
  }
}
