/// What many runs say together.
enum Statistics {
  /// The value below which a share of the values lies; nil without values.
  static func quantile(_ share: Double, of values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
  }

  static func median(_ values: [Double]) -> Double? {
    quantile(0.5, of: values)
  }
}
