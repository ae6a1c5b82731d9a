import News

/// Numbers as they are shown.
package enum Numeral {
  /// With a blank between thousands: `1 204`.
  package static func grouped(_ number: Int) -> String {
    number.grouped
  }

  /// A number of things: `1 article`, `2 articles`.
  package static func count(_ number: Int, _ thing: String, several: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? thing : several ?? thing + "s")"
  }

  /// A time to come: `8 s`, `3 min`, `2 h`.
  package static func duration(_ seconds: Double) -> String {
    let whole = Int(min(max(0, seconds.rounded(.up)), 360_000))
    if whole < 100 { return "\(whole) s" }
    return whole < 6_000 ? "\((whole + 59) / 60) min" : "\(whole / 3_600) h"
  }
}
