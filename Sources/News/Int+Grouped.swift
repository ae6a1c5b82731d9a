extension Int {
  /// The number as it is shown, with a blank between thousands: `1 204`.
  package var grouped: String {
    let digits = String(magnitude)
    guard digits.utf8.count > 3 else { return String(self) }
    var grouped = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { grouped += " " }
      grouped.append(digit)
    }
    return grouped
  }
}
